import { plain } from '../protocol/plain-line.ts';

/**
 * The one door for what a person or a client types into a new document: words on one line, which front matter holds as
 * they are. Nothing that is typed can add a line, a key or a list to it.
 */
export function typedLine(text: string): string {
  return plain(text).toWellFormed();
}

/** Typed words as a value or a key of YAML, quoted where YAML would read something else. */
export function typedScalar(text: string): string {
  const line = typedLine(text);
  return line === '' || isPlain(line) ? line : inQuotes(line);
}

/** The same inside of a list in brackets. */
export function typedItem(text: string): string {
  const line = typedLine(text);
  return line !== '' && isPlain(line) && !/[,[\]{}]/.test(line) ? line : inQuotes(line);
}

/** A dollar sign begins a hole of a snippet. */
function isPlain(line: string): boolean {
  return /^[\p{L}\p{N}$(]/u.test(line) && !/:\s|:$|\s#/.test(line) && !isYamlWord(line);
}

function isYamlWord(line: string): boolean {
  return /^(?:true|false|yes|no|y|n|null|on|off|0[xob][\da-f_]*|[\d.:_-]+(?:e[+-]?\d*)?)$/i.test(line);
}

/** The two escapes that every reader of front matter knows. */
function inQuotes(line: string): string {
  return `"${line.replace(/[\\"]/g, '\\$&')}"`;
}
