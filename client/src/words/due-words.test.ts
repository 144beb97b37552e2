import assert from 'node:assert/strict';
import test from 'node:test';
import { openFix } from '../../../server/src/protocol/open-fix.fixture.ts';
import { daysWords, dueWords, shortSpan } from './due-words.ts';

test('days are said in the unit that a person would use', () => {
  const said = [0, 1, 2, 13, 14, 20, 60, 61, 400, 1000, -1, -2, -13, -15, -100].map(daysWords);
  assert.deepEqual(said, [
    'due today',
    'due tomorrow',
    'due in 2 days',
    'due in 13 days',
    'due in 2 weeks',
    'due in 2 weeks',
    'due in 8 weeks',
    'due in 2 months',
    'due in 13 months',
    'due in 2 years',
    '1 day overdue',
    '2 days overdue',
    '13 days overdue',
    '2 weeks overdue',
    '3 months overdue',
  ]);
});

test('what is not open says why it is listed', () => {
  assert.equal(dueWords(openFix({ group: 'no-date' })), 'no date');
  assert.equal(dueWords(openFix({ group: 'verify', days: -3 })), 'check due 3 days ago');
  assert.equal(dueWords(openFix({ group: 'look-again', days: 0 })), 'look again, due today');
  assert.equal(
    dueWords(openFix({ group: 'tracked', trackers: [{ id: '#12', url: null }] })),
    'tracked in #12',
  );
  assert.equal(dueWords(openFix({ group: 'done', status: 'done' })), 'done');
  const later = { group: 'later', day: '2026-12-15', days: 24 } as const;
  assert.equal(dueWords(openFix({ ...later, due: '2026-12-15' })), 'due in 3 weeks');
  assert.equal(dueWords(openFix({ ...later, due: '2026-11-01' })), 'snoozed until 2026-12-15');
  assert.equal(
    dueWords(openFix({ group: 'accepted', day: '2027-02-01', days: 72 })),
    'accepted until 2027-02-01',
  );
  assert.equal(dueWords(openFix({ group: 'accepted' })), 'accepted until further notice');
});

test('a badge has two letters at any age, and never looks shorter than that of a shorter stretch', () => {
  const badges = [0, 6, 7, 13, 14, 62, 63, 303, 304, 364, 800, 100_000].map(shortSpan);
  assert.deepEqual(badges, ['0d', '6d', '1w', '1w', '2w', '8w', '2m', '9m', '1y', '1y', '2y', '9y']);
  const weight = { d: 1, w: 7, m: 30.4375, y: 365 };
  const shown = (badge: string): number => {
    const [figure = '', unit = ''] = badge;
    return Number(figure) * (weight[unit as keyof typeof weight] ?? Number.NaN);
  };
  for (let days = 1; days < 5000; days++) {
    assert.ok(shown(shortSpan(days)) >= shown(shortSpan(days - 1)), `${days - 1} and ${days} days`);
  }
});
