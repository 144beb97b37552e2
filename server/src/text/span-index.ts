import { firstFrom } from './bisect.ts';
import type { Span } from './position.ts';

/** Many spans of a text, in whatever order and within each other, so that one look says whether some hold a place. */
export class SpanIndex {
  readonly #starts: readonly number[];
  /** Of the spans up to each one, the furthest end. */
  readonly #ends: readonly number[];

  constructor(spans: readonly Span[]) {
    const inOrder = spans.toSorted((a, b) => a.start - b.start);
    this.#starts = inOrder.map(({ start }) => start);
    let furthest = Number.NEGATIVE_INFINITY;
    this.#ends = inOrder.map(({ end }) => {
      furthest = Math.max(furthest, end);
      return furthest;
    });
  }

  /** Whether a span begins at the place or before it, and ends behind it. */
  holds(place: number): boolean {
    return this.#endOfThoseBefore(place + 1) > place;
  }

  /** Whether a span overlaps the given one, as `overlaps` says. */
  overlaps({ start, end }: Span): boolean {
    return this.#endOfThoseBefore(end) > start;
  }

  #endOfThoseBefore(place: number): number {
    const count = firstFrom(this.#starts, place);
    return this.#ends[count - 1] ?? Number.NEGATIVE_INFINITY;
  }
}
