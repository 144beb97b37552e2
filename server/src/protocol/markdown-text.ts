import { plain } from './plain-line.ts';

/**
 * Text of a document made safe to be inside a line of markdown, and still easy to read where nothing renders it:
 * only what could begin markup, HTML, an entity or a table cell is escaped.
 */
export function inMarkdown(text: string): string {
  return plain(text)
    .replace(/[\\`*[\]|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
    .replace(/&(?=#|[A-Za-z]{1,32};)/g, '\\&');
}

/** A link to a file of the repository or to an http(s) address; the label is text of a document. */
export function markdownLink(label: string, target: string): string {
  return `[${inMarkdown(label)}](${target.replace(/[\s()<>\\|"\p{Cc}\p{Cf}\p{Cs}]/gu, (character) => percent(character))})`;
}

/** A path as the target of a link; half of a pair of surrogates cannot be encoded, and becomes U+FFFD. */
export function pathTarget(path: string): string {
  const encoded = path.split('/').map((part) => encodeURIComponent(part.toWellFormed()));
  const target = encoded.join('/');
  // A colon before the first slash would be read as a scheme.
  return /^[^/]*:/.test(path) ? `./${target}` : target;
}

function percent(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 127
    ? encodeURIComponent(character.toWellFormed())
    : `%${code.toString(16).toUpperCase().padStart(2, '0')}`;
}
