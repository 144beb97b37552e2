import { inOrder, type TextEdit } from './edit.ts';
import type { Span } from './position.ts';

/** A part of an edited text: a run of the original, or words that were put in. */
type Piece = Span | string;

/** One set of edits for two: `first` is made on a text, `second` on what it gives. */
export function composeEdits(first: readonly TextEdit[], second: readonly TextEdit[]): readonly TextEdit[] {
  const cut = new PieceReader(piecesOf(first));
  const pieces: Piece[] = [];
  let done = 0;
  for (const { span, newText } of inOrder(second)) {
    pieces.push(...cut.take(span.start - done), newText);
    cut.take(span.end - span.start);
    done = span.end;
  }
  pieces.push(...cut.take(Number.POSITIVE_INFINITY));
  return editsOf(pieces);
}

/** What the edits make of a text, up to its end wherever that is. */
function piecesOf(edits: readonly TextEdit[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { span, newText } of inOrder(edits)) {
    pieces.push({ start: done, end: span.start }, newText);
    done = span.end;
  }
  return [...pieces, { start: done, end: Number.POSITIVE_INFINITY }];
}

/** Gives pieces out from the front, by length. */
class PieceReader {
  readonly #pieces: readonly Piece[];
  #next = 0;
  /** What is left of a piece that was given out in part. */
  #rest: Piece | null = null;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  take(length: number): readonly Piece[] {
    const taken: Piece[] = [];
    for (let left = length; left > 0; ) {
      const piece = this.#rest ?? this.#pieces[this.#next++];
      this.#rest = null;
      if (piece === undefined) break;
      const size = lengthOf(piece);
      if (size > left) {
        taken.push(part(piece, 0, left));
        this.#rest = part(piece, left, size);
        break;
      }
      if (size > 0) taken.push(piece);
      left -= size;
    }
    return taken;
  }
}

function lengthOf(piece: Piece): number {
  return typeof piece === 'string' ? piece.length : piece.end - piece.start;
}

function part(piece: Piece, from: number, to: number): Piece {
  if (typeof piece === 'string') return piece.slice(from, to);
  return { start: piece.start + from, end: piece.start + to };
}

/** What is between the runs of the original that stayed. */
function editsOf(pieces: readonly Piece[]): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let start = 0;
  let newText = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      newText += piece;
      continue;
    }
    if (newText !== '' || piece.start > start) edits.push({ span: { start, end: piece.start }, newText });
    start = piece.end;
    newText = '';
  }
  return edits;
}
