import type { Source } from '../../text/source.ts';
import type { TextPiece, TimelinePiece } from './pieces.ts';

/** `3.1. 06:30`: the number of a paragraph, or the third of January. */
const NUMBER = /^(?<chapter>\d{1,2})\.(?<count>\d{1,2})\.\s{1,3}(?=[*_`[(]{0,3}\d{1,2}[:.h])/;

/** The pieces with numbers of paragraphs left out: from one on, each is one more than the one before, in one chapter. */
export function withoutNumbers(pieces: readonly TimelinePiece[], source: Source): readonly TimelinePiece[] {
  const numbered = pieces.flatMap((piece) => {
    if (piece.kind !== 'line' || !piece.fresh) return [];
    const match = NUMBER.exec(source.slice(piece.text));
    return match === null ? [] : [{ piece, match }];
  });
  const chapter = numbered[0]?.match.groups?.chapter;
  const isSeries =
    numbered.length >= 2 &&
    numbered.every(
      ({ match: { groups } }, at) => groups?.chapter === chapter && Number(groups?.count) === at + 1,
    );
  if (!isSeries) return pieces;
  const shorter = new Map<TimelinePiece, TextPiece>(
    numbered.map(({ piece, match }) => [piece, shortened(piece, match[0].length)]),
  );
  return pieces.map((piece) => shorter.get(piece) ?? piece);
}

function shortened(piece: TextPiece, by: number): TextPiece {
  return { ...piece, text: { start: piece.text.start + by, end: piece.text.end } };
}
