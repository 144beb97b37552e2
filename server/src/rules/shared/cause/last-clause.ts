import type { Passage } from '../../../text/markdown/passage.ts';

/** `Why 2:`, `3. Why?`, `Why was it down?` before the answer. */
const WHY = /^[\s*_>#-]*(?:\d{1,2}[.)]\s*)?(?:\d(?:st|nd|rd|th)\s)?why\b[^?:\n.]{0,100}[?:][\s*_]*/i;
const LEAD =
  /^\W{0,3}(?:(?:(?:mainly|simply|only|just|again)\s)?(?:because(?:\sof)?|since|due\sto|owing\sto)|it\s(?:came|comes|comes?\sall)\s(?:down|back)\sto|it\s(?:was|is)\sbecause(?:\sof)?)\s/i;

/** The last clause of a passage that answers something, without the question and the "because" before it. */
export function lastClause(passage: Passage): Passage {
  let from = lastSentence(passage.text);
  from += lengthOf(WHY, passage.text.slice(from));
  from += lengthOf(LEAD, passage.text.slice(from));
  return from === 0 ? passage : cutBefore(passage, from);
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Where the last sentence, or the last line that begins with a why, starts. */
function lastSentence(text: string): number {
  let from = 0;
  for (const match of text.matchAll(/[.!?](?=\s+\S)|\n(?=[ \t*_>-]{0,8}(?:\d{1,2}[.)] ?)?why\b)/gi)) {
    const at = match.index + 1;
    // A remark in brackets behind the sentence belongs to it.
    if (/^\s*\(/.test(text.slice(at, at + 8))) continue;
    // "Why 2. It was me": the question is cut off later.
    from = at + (/^\s*/.exec(text.slice(at, at + 20))?.[0].length ?? 0);
  }
  return from;
}

function cutBefore(passage: Passage, from: number): Passage {
  const start = passage.span.start + from;
  const span = { start, end: passage.span.end };
  return {
    ...passage,
    span,
    text: passage.text.slice(from),
    pieces: passage.pieces.filter((piece) => piece.span.start >= start),
  };
}
