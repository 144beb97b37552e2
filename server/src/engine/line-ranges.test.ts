import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LineRanges } from './line-ranges.ts';

test('lines of ranges that overlap, touch or stand apart are found', () => {
  const ranges = fc.array(
    fc
      .tuple(fc.nat({ max: 20 }), fc.integer({ min: -1, max: 6 }))
      .map(([firstLine, more]) => ({ firstLine, lastLine: firstLine + more })),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(ranges, fc.nat({ max: 28 }), (all, line) => {
      const lines = Array.from({ length: 30 }, (_, each) => each).filter((each) =>
        all.some(({ firstLine, lastLine }) => firstLine <= each && each <= lastLine),
      );
      const found = new LineRanges(all);
      assert.equal(found.holds(line), lines.includes(line));
      assert.equal(found.firstFrom(line), lines.find((each) => each >= line) ?? null);
    }),
  );
});
