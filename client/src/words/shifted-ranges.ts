import type { ListRange } from '../../../server/src/protocol/list-range.ts';

/** A change of a text: the lines it replaced (zero-based), and how many line breaks are in what came. */
export interface LineChange {
  readonly first: number;
  readonly last: number;
  readonly breaks: number;
}

/** The ranges after a change, until the server has read the text again: what is typed in one makes it longer. */
export function shiftedRanges(
  ranges: readonly ListRange[],
  { first, last, breaks }: LineChange,
): readonly ListRange[] {
  const by = breaks - (last - first);
  if (by === 0) return ranges;
  return ranges.flatMap((range) => {
    if (range.last < first) return [range];
    if (range.first > last) return [{ ...range, first: range.first + by, last: range.last + by }];
    const begin = Math.min(range.first, first + breaks);
    const end = Math.max(range.last, last) + by;
    return end < begin ? [] : [{ ...range, first: begin, last: end }];
  });
}
