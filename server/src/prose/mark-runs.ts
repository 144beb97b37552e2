import { firstIndex } from '../text/bisect.ts';
import type { InlinePiece } from '../text/markdown/blocks.ts';

/** Stands for what has no words of its own: code, an address, a quotation. */
export const opaque = '\u0001';

/** A stretch of a text that is no prose, offsets of the text, and what is in its place. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly filler: string;
}

/** The stretches of a text that are marks, HTML, code or addresses, in order; `start` is the text's place. */
export function markRuns(text: string, start: number, pieces: readonly InlinePiece[]): readonly Run[] {
  const runs: Run[] = [];
  const add = (from: number, to: number, filler: string): void => {
    const run = { start: Math.max(0, from - start), end: Math.min(text.length, to - start), filler };
    if (run.start < run.end) runs.push(run);
  };
  const end = start + text.length;
  for (let at = firstIndex(pieces, ({ span }) => span.end > start); at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.span.start >= end) break;
    const { kind, span, content } = piece;
    switch (kind) {
      case 'code':
      case 'autolink':
        add(span.start, span.end, opaque);
        break;
      case 'html':
        // A line that the author broke ends what was said before.
        add(
          span.start,
          span.end,
          /^<br\b/i.test(text.slice(span.start - start, span.start - start + 4)) ? ';' : ' ',
        );
        break;
      case 'image':
      case 'footnote':
      case 'strike':
        add(span.start, span.end, ' ');
        break;
      default:
        add(span.start, content.start, ' ');
        add(content.end, span.end, ' ');
    }
  }
  return runs.sort((a, b) => a.start - b.start);
}
