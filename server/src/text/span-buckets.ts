import type { Span } from './position.ts';

const bucketSize = 512;

/** Things with a place, by stretches of the text: what is added one after the other is asked for without a look at all. */
export class SpanBuckets<T> {
  readonly #buckets = new Map<number, T[]>();

  add({ start, end }: Span, item: T): void {
    for (let bucket = bucketOf(start); bucket <= bucketOf(end); bucket++) {
      const items = this.#buckets.get(bucket);
      if (items === undefined) this.#buckets.set(bucket, [item]);
      else items.push(item);
    }
  }

  /** Whether something that shares a place or an edge with the span, or is near it, is as asked. */
  some({ start, end }: Span, is: (item: T) => boolean): boolean {
    for (let bucket = bucketOf(start); bucket <= bucketOf(end); bucket++) {
      if (this.#buckets.get(bucket)?.some(is) === true) return true;
    }
    return false;
  }
}

function bucketOf(place: number): number {
  return Math.floor(place / bucketSize);
}
