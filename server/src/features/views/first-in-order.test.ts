import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { firstInOrder } from './first-in-order.ts';

test('the first in order are those of everything in order, equal ones as they stood', () => {
  const item = fc.record({ key: fc.integer({ min: 0, max: 9 }) });
  const byKey = (a: { readonly key: number }, b: { readonly key: number }): number => a.key - b.key;
  fc.assert(
    fc.property(fc.array(item, { maxLength: 60 }), fc.integer({ min: 0, max: 20 }), (items, count) => {
      const before = [...items];
      const first = firstInOrder(items, count, byKey);
      const all = [...items].sort(byKey).slice(0, count);
      assert.ok(first.length === all.length && first.every((each, at) => each === all[at]));
      assert.deepEqual(items, before, 'the items stay as they are');
    }),
  );
});

test('what comes late in the order is looked at once', () => {
  let compared = 0;
  const numbers = Array.from({ length: 10_000 }, (_, index) => index);
  const first = firstInOrder(numbers, 10, (a, b) => {
    compared++;
    return a - b;
  });
  assert.deepEqual(first, numbers.slice(0, 10));
  assert.ok(compared < 10_200, String(compared));
});
