import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { overlaps, type Span } from './position.ts';
import { SpanBuckets } from './span-buckets.ts';

const span = fc
  .tuple(fc.nat({ max: 3000 }), fc.nat({ max: 1200 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('whatever shares a place or an edge is found', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), span, (spans, asked) => {
      const buckets = new SpanBuckets<Span>();
      for (const each of spans) buckets.add(each, each);
      const meets = (other: Span): boolean => other.start <= asked.end && asked.start <= other.end;
      assert.equal(buckets.some(asked, meets), spans.some(meets));
      assert.equal(
        buckets.some(asked, (other) => overlaps(other, asked)),
        spans.some((other) => overlaps(other, asked)),
      );
    }),
  );
});

test('what stands elsewhere is not looked at', () => {
  const buckets = new SpanBuckets<number>();
  for (let at = 0; at < 100; at++) buckets.add({ start: at * 1000, end: at * 1000 + 10 }, at);
  const looked: number[] = [];
  buckets.some({ start: 50_000, end: 50_010 }, (item) => {
    looked.push(item);
    return false;
  });
  assert.deepEqual(looked, [50]);
});
