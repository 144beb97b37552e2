import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { addDays, weekdayOf } from '../../model/lexicon/time/civil.ts';
import { daysToCheck, daysToDo, daysToMeet, fridayIn, nextWorkingDays } from './days.ts';

suite('days that are offered', () => {
  test('to do something: the next days, Fridays, the ends of month and quarter, in three months', () => {
    assert.deepEqual(daysToDo('2026-11-04'), [
      '2026-11-05',
      '2026-11-06',
      '2026-11-13',
      '2026-11-20',
      '2026-11-30',
      '2026-12-31',
      '2027-02-04',
    ]);
    assert.deepEqual(daysToDo('2026-11-21'), [
      '2026-11-23',
      '2026-11-27',
      '2026-11-30',
      '2026-12-04',
      '2026-12-31',
      '2027-02-19',
    ]);
  });

  test('a month that is nearly over gives its place to the next', () => {
    assert.ok(daysToDo('2026-12-29').includes('2027-01-29'));
  });

  test('to look whether it worked: working days, in order, after it is due', () => {
    assert.deepEqual(daysToCheck('2026-12-04'), ['2026-12-18', '2027-01-04', '2027-03-04', '2027-06-04']);
  });

  test('to meet: today and the next working days', () => {
    assert.deepEqual(daysToMeet('2026-11-20'), ['2026-11-20', '2026-11-23', '2026-11-24', '2026-11-25']);
  });

  test('for work none is on a weekend or past, whatever the day', () => {
    for (let at = 0; at < 400; at++) {
      const today = addDays('2026-01-01', at);
      for (const day of [...daysToDo(today), ...nextWorkingDays(today, 10), fridayIn(2, today)]) {
        assert.ok(weekdayOf(day) <= 5 && day > today, `${day} on ${today}`);
      }
    }
  });
});
