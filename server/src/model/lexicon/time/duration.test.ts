import assert from 'node:assert/strict';
import { test } from 'node:test';
import { durationsIn, durationText } from './duration.ts';

/** Words and the minutes they mean; null where they are no length of time. */
const table: readonly (readonly [string, number | null])[] = [
  ['4h 12m', 252],
  ['4h12m', 252],
  ['1d 5h 47m', 1787],
  ['35 minutes', 35],
  ['64 mins', 64],
  ['7 hours 9 minutes', 429],
  ['7 hours and 9 minutes', 429],
  ['2 days, 3 hours', 3060],
  ['1.5 hours', 90],
  ['90 s', 1.5],
  ['half an hour', 30],
  ['an hour', 60],
  ['three weeks', 30_240],
  ['45-minute outage', 45],
  ['?', null],
  ['N/A', null],
  ['5 mb', null],
  ['v1.2h', null],
  ['10:30', null],
  ['5 months', null],
];

for (const [words, minutes] of table) {
  test(`"${words}" is ${minutes === null ? 'no length of time' : `${minutes} minutes`}`, () => {
    assert.equal(durationsIn(words)[0]?.minutes ?? null, minutes);
  });
}

test('a rough length says so', () => {
  assert.equal(durationsIn('~1h')[0]?.approximate, true);
  assert.equal(durationsIn('about two hours')[0]?.approximate, true);
  assert.equal(durationsIn('2 hours')[0]?.approximate, false);
});

test('lengths in words that people use', () => {
  assert.deepEqual([0, 35, 60, 92, 1440, 1530].map(durationText), [
    '0 min',
    '35 min',
    '1 h',
    '1 h 32 min',
    '1 d',
    '1 d 1 h',
  ]);
});
