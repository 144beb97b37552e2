import type { Source } from './source.ts';

/** The line ending in use where something is put in: that of the line itself, else that of the first line. */
export function lineEndingAt(source: Source, offset: number): string {
  const here = endingOf(source, source.lineAt(offset));
  if (here !== '') return here;
  const first = endingOf(source, 0);
  return first === '' ? '\n' : first;
}

/** How the line ends; empty for the last one. */
function endingOf(source: Source, line: number): string {
  if (line + 1 >= source.lineCount) return '';
  return source.text.slice(source.lineSpan(line).end, source.lineStart(line + 1));
}
