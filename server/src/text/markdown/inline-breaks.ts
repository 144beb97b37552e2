import type { Span } from '../position.ts';
import { trimmedSpan } from '../trim-span.ts';
import type { InlinePiece } from './blocks.ts';

const breakTag = /^<br\s{0,9}\/?>$/i;

/** Whether a piece is a line break that is written as a tag: `<br>`, `<br/>`, `<br />`. */
export function isBreak(document: string, piece: InlinePiece): boolean {
  const { start, end } = piece.span;
  return piece.kind === 'html' && end - start < 16 && breakTag.test(document.slice(start, end));
}

/** The lines as a reader sees them: those of the source, split at the tags that break a line; at least one stays. */
export function linesAtBreaks(
  document: string,
  lines: readonly Span[],
  pieces: readonly InlinePiece[],
): readonly Span[] {
  const breaks = pieces.filter((piece) => isBreak(document, piece));
  if (breaks.length === 0) return lines;
  const found: Span[] = [];
  let next = 0;
  for (const line of lines) {
    let start = line.start;
    for (let tag = breaks[next]; tag !== undefined && tag.span.end <= line.end; tag = breaks[next]) {
      addTrimmed(found, document, start, tag.span.start);
      start = tag.span.end;
      next++;
    }
    addTrimmed(found, document, start, line.end);
  }
  const first = lines[0];
  if (found.length === 0 && first !== undefined) found.push({ start: first.start, end: first.start });
  return found;
}

/** Adds what is between two places; nothing where that is blank. */
function addTrimmed(lines: Span[], document: string, start: number, end: number): void {
  const line = trimmedSpan(document, { start, end });
  if (line.end > line.start) lines.push(line);
}
