import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { overlaps } from './position.ts';
import { SpanIndex } from './span-index.ts';

const span = fc
  .tuple(fc.nat({ max: 20 }), fc.nat({ max: 6 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('it answers as a look at every span would', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), span, (spans, asked) => {
      const index = new SpanIndex(spans);
      assert.equal(
        index.overlaps(asked),
        spans.some((each) => overlaps(each, asked)),
      );
      assert.equal(
        index.holds(asked.start),
        spans.some(({ start, end }) => start <= asked.start && asked.start < end),
      );
    }),
  );
});
