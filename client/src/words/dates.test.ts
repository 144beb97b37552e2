import assert from 'node:assert/strict';
import test from 'node:test';
import { addDays, endOfMonth, isIsoDate } from './dates.ts';

test('only days that exist are dates', () => {
  assert.equal(isIsoDate('2026-02-28'), true);
  assert.equal(isIsoDate('2026-02-30'), false);
  assert.equal(isIsoDate('2026-2-3'), false);
  assert.equal(isIsoDate('next week'), false);
});

test('days are added over the ends of months and years', () => {
  assert.equal(addDays('2026-12-28', 7), '2027-01-04');
  assert.equal(addDays('2028-02-28', 1), '2028-02-29');
});

test('the end of a month, leap years included', () => {
  assert.equal(endOfMonth('2026-11-21'), '2026-11-30');
  assert.equal(endOfMonth('2028-02-01'), '2028-02-29');
  assert.equal(endOfMonth('2026-12-31'), '2026-12-31');
});
