import type { Postmortem } from '../../../model/document/postmortem.ts';
import type { Sentence } from '../../../prose/sentences.ts';
import type { Span } from '../../../text/position.ts';
import type { PlacedHit } from './hits.ts';
import { type Stretch, stretchOf } from './stretches.ts';

/** The sentence that a hit is in, within the stretch of prose that may be rewritten. */
export interface HitPlace extends Stretch {
  readonly sentence: Sentence;
  /** The tokens of the hit. */
  readonly hit: TokenRange;
  /** The tokens of its subject. */
  readonly subject: TokenRange | null;
}

/** Tokens from `from` to before `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Where a hit is; null where its words do not lie in one sentence there. */
export function hitPlaceOf(postmortem: Postmortem, { hit, passage }: PlacedHit): HitPlace | null {
  const stretch = stretchOf(postmortem, passage, hit.span);
  const found = rangeOf(stretch, hit.span);
  if (found === null) return null;
  const { sentences } = stretch;
  const sentence = sentences[firstAt(sentences.length, (at) => (sentences[at]?.to ?? 0) > found.from)];
  if (sentence === undefined || sentence.from > found.from || found.to > sentence.to) return null;
  const subject = hit.subject === null ? null : rangeOf(stretch, hit.subject);
  return { ...stretch, sentence, hit: found, subject };
}

function rangeOf({ tokens, span: base }: Stretch, { start, end }: Span): TokenRange | null {
  const from = firstAt(tokens.length, (at) => base.start + (tokens[at]?.start ?? 0) >= start);
  const to = firstAt(tokens.length, (at) => base.start + (tokens[at]?.end ?? 0) >= end) + 1;
  const exact =
    base.start + (tokens[from]?.start ?? -1) === start && base.start + (tokens[to - 1]?.end ?? -1) === end;
  return exact && from < to ? { from, to } : null;
}

/** The first index for which something holds that holds for all behind it. */
function firstAt(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The place in the document of a token's first character. */
export function startOf({ span, tokens }: HitPlace, at: number): number {
  return span.start + (tokens[at]?.start ?? span.end - span.start);
}

/** The place in the document behind a token's last character. */
export function endOf({ span, tokens }: HitPlace, at: number): number {
  return span.start + (tokens[at]?.end ?? 0);
}

/** A token's word; empty outside of the place. */
export function wordAt({ tokens }: HitPlace, at: number): string {
  return tokens[at]?.word ?? '';
}

/** The text from a token to before another one as it is, with its marks, on one line. */
export function textOf(place: HitPlace, from: number, to: number): string {
  if (from >= to) return '';
  const { start } = place.span;
  const words = place.text.slice(markedStart(place, from) - start, markedEnd(place, to - 1) - start);
  return words.replaceAll(/\s+/g, ' ');
}

/** The place of a token's first character, or of the emphasis, quote or link that opens right before it. */
export function markedStart(place: HitPlace, at: number): number {
  let start = startOf(place, at) - place.span.start;
  while (start > 0 && '*_["\u201c\u2018'.includes(place.text[start - 1] ?? ' ')) start--;
  return place.span.start + start;
}

/** The place behind a token's last character and what closes right behind it: emphasis, quotes, the rest of a link. */
export function markedEnd(place: HitPlace, at: number): number {
  const after = place.text.slice(endOf(place, at) - place.span.start);
  return (
    endOf(place, at) +
    (/^(?:\]\([^()\n]*\)|\]\[[^\]\n]*\]|[\]*_"\u201d\u2019])*/.exec(after)?.[0].length ?? 0)
  );
}

/** Whether emphasis, quotes, brackets and code that begin in the words also end in them. */
export function isBalanced(words: string): boolean {
  const count = (mark: RegExp): number => words.match(mark)?.length ?? 0;
  return (
    count(/\*+/g) % 2 === 0 &&
    count(/(?<!\w)_|_(?!\w)/g) % 2 === 0 &&
    count(/`/g) % 2 === 0 &&
    count(/["\u201c\u201d]/g) % 2 === 0 &&
    count(/\[/g) === count(/\]/g) &&
    count(/\(/g) === count(/\)/g)
  );
}

/** Before the marks that end the sentence. */
export function clauseEnd(place: HitPlace): number {
  let to = place.sentence.to;
  while (to > place.sentence.from && /^[.!?]$/.test(wordAt(place, to - 1))) to--;
  return to;
}
