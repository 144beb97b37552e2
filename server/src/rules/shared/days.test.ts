import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { addDays, weekdayOf } from '../../model/lexicon/time/civil.ts';
import { daysToDo, daysToMeet, fridayIn } from './days.ts';

suite('days that are offered', () => {
  test('to do something: in a week, in two weeks, at the end of the month', () => {
    assert.deepEqual(daysToDo('2026-11-04'), ['2026-11-13', '2026-11-20', '2026-11-30']);
    assert.deepEqual(daysToDo('2026-11-21'), ['2026-11-27', '2026-11-30', '2026-12-04']);
  });

  test('a month that is nearly over gives its place to the next', () => {
    assert.deepEqual(daysToDo('2026-11-28'), ['2026-12-04', '2026-12-11', '2026-12-31']);
    assert.deepEqual(daysToDo('2026-12-29'), ['2027-01-08', '2027-01-15', '2027-01-29']);
  });

  test('to meet: today and the next working days', () => {
    assert.deepEqual(daysToMeet('2026-11-20'), ['2026-11-20', '2026-11-23', '2026-11-24', '2026-11-25']);
  });

  test('for work none is on a weekend or past, whatever the day', () => {
    for (let at = 0; at < 400; at++) {
      const today = addDays('2026-01-01', at);
      for (const day of [...daysToDo(today), fridayIn(2, today)]) {
        assert.ok(weekdayOf(day) <= 5 && day > today, `${day} on ${today}`);
      }
    }
  });
});
