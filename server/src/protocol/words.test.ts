import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted, distanceWords, spanWords, statusWords } from './words.ts';

test('one is said in the singular, nothing and many in the plural', () => {
  assert.deepEqual(
    [0, 1, 2].map((number) => counted(number, 'day')),
    ['0 days', '1 day', '2 days'],
  );
  assert.equal(counted(1, 'fix', 'fixes'), '1 fix');
  assert.equal(counted(2, 'fix', 'fixes'), '2 fixes');
});

test('a stretch of days changes its unit where a person would', () => {
  const said = [0, 1, 13, 14, 60, 61, 730, 731].map(spanWords);
  assert.deepEqual(said, [
    '0 days',
    '1 day',
    '13 days',
    '2 weeks',
    '8 weeks',
    '2 months',
    '23 months',
    '2 years',
  ]);
});

test('a day is told from today', () => {
  const said = [-14, -1, 0, 1, 2, 14].map(distanceWords);
  assert.deepEqual(said, ['2 weeks ago', '1 day ago', 'today', 'tomorrow', 'in 2 days', 'in 2 weeks']);
});

test('a status is said in words', () => {
  assert.equal(statusWords('in-progress'), 'in progress');
  assert.equal(statusWords('done'), 'done');
});
