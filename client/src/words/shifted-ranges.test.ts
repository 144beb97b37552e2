import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shiftedRanges } from './shifted-ranges.ts';

const ranges = [
  { kind: 'timeline', first: 5, last: 9 },
  { kind: 'fixes', first: 20, last: 25 },
] as const;

function after(first: number, last: number, breaks: number): readonly string[] {
  return shiftedRanges(ranges, { first, last, breaks }).map((range) => `${range.first}-${range.last}`);
}

test('lines above move both, lines inside make one longer and move the other, lines below change nothing', () => {
  assert.deepEqual(after(2, 2, 1), ['6-10', '21-26']);
  assert.deepEqual(after(7, 7, 1), ['5-10', '21-26']);
  assert.deepEqual(after(9, 9, 1), ['5-10', '21-26']);
  assert.deepEqual(after(30, 30, 3), ['5-9', '20-25']);
  assert.deepEqual(after(7, 7, 0), ['5-9', '20-25']);
});

test('lines that went make it shorter, or take it away', () => {
  assert.deepEqual(after(6, 8, 0), ['5-7', '18-23']);
  assert.deepEqual(after(3, 12, 0), ['3-3', '11-16']);
});
