import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addBusinessDays } from './business-days.ts';
import {
  addDays,
  addMonths,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isIsoDate,
  isoDate,
  isoWeekDay,
  weekdayOf,
} from './civil.ts';

test('days that do not exist are no dates', () => {
  assert.equal(isoDate(2026, 2, 29), null);
  assert.equal(isoDate(2024, 2, 29), '2024-02-29');
  assert.equal(isoDate(2026, 13, 1), null);
  assert.equal(isIsoDate('2026-11-31'), false);
  assert.equal(isIsoDate('2026-11-30'), true);
});

test('days are counted over month, year and leap day', () => {
  assert.equal(addDays('2023-12-31', 1), '2024-01-01');
  assert.equal(addDays('2024-02-28', 1), '2024-02-29');
  assert.equal(daysBetween('2026-11-21', '2026-12-01'), 10);
  assert.equal(dayNumber('1970-01-01'), 0);
  assert.equal(fromDayNumber(-1), '1969-12-31');
  assert.equal(fromDayNumber(1e9), '9999-12-31');
});

test('a month later keeps within the month', () => {
  assert.equal(addMonths('2026-01-31', 1), '2026-02-28');
  assert.equal(addMonths('2026-11-15', 3), '2027-02-15');
  assert.equal(addMonths('2026-01-15', -2), '2025-11-15');
});

test('weekdays and ISO weeks', () => {
  assert.equal(weekdayOf('2026-11-21'), 6);
  assert.equal(weekdayOf('1969-12-29'), 1);
  assert.equal(isoWeekDay(2026, 1, 1), '2025-12-29');
  assert.equal(isoWeekDay(2026, 53, 5), '2027-01-01');
  assert.equal(isoWeekDay(2025, 53, 5), null);
});

test('business days leave out weekends', () => {
  assert.equal(addBusinessDays('2026-11-20', 1), '2026-11-23');
  assert.equal(addBusinessDays('2026-11-20', 5), '2026-11-27');
  assert.equal(addBusinessDays('2026-11-21', 1), '2026-11-23');
  assert.equal(addBusinessDays('2026-11-21', 5), '2026-11-27');
  assert.equal(addBusinessDays('2026-11-22', 6), '2026-11-30');
});
