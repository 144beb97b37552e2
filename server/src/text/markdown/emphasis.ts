/** A run of `*`, `_` or `~` that may open or close emphasis; shrinks while pairs are taken from it. */
export interface Delimiter {
  readonly char: string;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  readonly length: number;
  start: number;
  end: number;
  previous: Delimiter | null;
  next: Delimiter | null;
}

export interface EmphasisPiece {
  readonly kind: 'strong' | 'emphasis' | 'strike';
  readonly start: number;
  readonly end: number;
  readonly contentStart: number;
  readonly contentEnd: number;
}

const punctuation = /[\p{P}\p{S}]/u;
const space = /\s/;
const digit = /\d/;

/** Reads the run at `start` by the flanking rules of CommonMark. */
export function delimiterAt(text: string, start: number, previous: Delimiter | null): Delimiter {
  const char = text[start] ?? '';
  let end = start;
  while (text[end] === char) end++;
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  const left =
    !space.test(after) && (!punctuation.test(after) || space.test(before) || punctuation.test(before));
  const right =
    !space.test(before) && (!punctuation.test(before) || space.test(after) || punctuation.test(after));
  const underscore = char === '_';
  // A single tilde that touches a figure from outside says "to": `10~20 min and 30~40 s` strikes nothing.
  const figures = char === '~' && end - start === 1;
  return {
    char,
    canOpen: underscore
      ? left && (!right || punctuation.test(before))
      : left && !(figures && digit.test(before)),
    canClose: underscore
      ? right && (!left || punctuation.test(after))
      : right && !(figures && digit.test(after)),
    length: end - start,
    start,
    end,
    previous,
    next: null,
  };
}

/**
 * Pairs the delimiters after `bottom` (null: all) up to `last`, as CommonMark does, in linear time.
 * The delimiters are used up: the caller drops them.
 */
export function pairDelimiters(last: Delimiter | null, bottom: Delimiter | null): readonly EmphasisPiece[] {
  const pieces: EmphasisPiece[] = [];
  /** Where no opener comes before, as a place: the delimiter that was there may be used up. */
  const floors = new Map<string, number>();
  let closer = firstAfter(last, bottom);
  while (closer !== null) {
    if (!closer.canClose) {
      closer = closer.next;
      continue;
    }
    const floorKey = `${closer.char}${closer.canOpen}${closer.length % 3}`;
    const opener = openerFor(closer, floors.get(floorKey) ?? 0, bottom);
    if (opener === null) {
      floors.set(floorKey, closer.start);
      const next: Delimiter | null = closer.next;
      if (!closer.canOpen) unlink(closer);
      closer = next;
      continue;
    }
    const piece = take(opener, closer);
    pieces.push(piece);
    opener.next = closer;
    closer.previous = opener;
    if (opener.start === opener.end) unlink(opener);
    if (closer.start === closer.end) {
      const next: Delimiter | null = closer.next;
      unlink(closer);
      closer = next;
    }
  }
  return pieces;
}

function firstAfter(last: Delimiter | null, bottom: Delimiter | null): Delimiter | null {
  let first: Delimiter | null = null;
  for (let at = last; at !== null && at !== bottom; at = at.previous) first = at;
  return first;
}

function openerFor(closer: Delimiter, floor: number, bottom: Delimiter | null): Delimiter | null {
  for (let at = closer.previous; at !== null && at !== bottom && at.start >= floor; at = at.previous) {
    if (at.char !== closer.char || !at.canOpen) continue;
    if (at.char === '~') {
      if (at.end - at.start === closer.end - closer.start && at.length <= 2) return at;
      continue;
    }
    const odd =
      (closer.canOpen || at.canClose) &&
      (at.length + closer.length) % 3 === 0 &&
      !(at.length % 3 === 0 && closer.length % 3 === 0);
    if (!odd) return at;
  }
  return null;
}

function take(opener: Delimiter, closer: Delimiter): EmphasisPiece {
  const openLength = opener.end - opener.start;
  const closeLength = closer.end - closer.start;
  const width = opener.char === '~' ? openLength : openLength >= 2 && closeLength >= 2 ? 2 : 1;
  const piece: EmphasisPiece = {
    kind: opener.char === '~' ? 'strike' : width === 2 ? 'strong' : 'emphasis',
    start: opener.end - width,
    end: closer.start + width,
    contentStart: opener.end,
    contentEnd: closer.start,
  };
  opener.end -= width;
  closer.start += width;
  return piece;
}

function unlink(delimiter: Delimiter): void {
  if (delimiter.previous !== null) delimiter.previous.next = delimiter.next;
  if (delimiter.next !== null) delimiter.next.previous = delimiter.previous;
}
