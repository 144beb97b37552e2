import type { Source } from '../text/source.ts';

/** The line ending in use where something is put in: that of the line itself, else the document's first. */
export function lineEndingAt(source: Source, offset: number): string {
  const end = source.lineSpan(source.lineAt(offset)).end;
  const here = /^\r\n|^\n|^\r/.exec(source.text.slice(end, end + 2))?.[0];
  return here ?? /\r\n|\n|\r/.exec(source.text)?.[0] ?? '\n';
}
