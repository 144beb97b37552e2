import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postmortemFacts } from '../model/document/facts.fixture.ts';
import { eachFollowUp, followUpsByUrgency } from './follow-ups.ts';

const today = '2026-11-21';

test('the most urgent comes first', () => {
  const due = ['2026-12-30', null, '2026-11-10', '2026-11-20', '2026-11-22'];
  const all = [
    postmortemFacts(
      {},
      due.map((day) => ({ due: day })),
    ),
  ];
  const days = followUpsByUrgency(all, today).map(({ day }) => day);
  assert.deepEqual(days, ['2026-11-10', '2026-11-20', '2026-11-22', '2026-12-30', null]);
  assert.deepEqual(
    [...eachFollowUp(all, today)].map(({ day }) => day),
    due,
    'as they come',
  );
});

test('weeks end on Sunday, and the last of a month begins no new one', () => {
  const groups = (day: string, due: readonly string[]): readonly string[] =>
    [
      ...eachFollowUp(
        [
          postmortemFacts(
            {},
            due.map((each) => ({ due: each })),
          ),
        ],
        day,
      ),
    ].map(({ group }) => group);
  assert.deepEqual(
    groups('2026-11-30', ['2026-11-30', '2026-12-06', '2026-12-07', '2026-12-13', '2026-12-14']),
    ['this-week', 'this-week', 'next-week', 'next-week', 'later'],
  );
  assert.deepEqual(groups('2026-11-22', ['2026-11-22', '2026-11-23']), ['this-week', 'next-week']);
});

test('done within thirty days is done lately, by the latest of the days that are known', () => {
  const lately = (date: string | null, due: string | null): number =>
    [...eachFollowUp([postmortemFacts({ date }, [{ status: 'done', due, checkBy: null }])], today)].length;
  assert.deepEqual(
    [
      lately('2026-10-22', null),
      lately('2026-10-21', null),
      lately('2026-10-21', '2026-10-22'),
      lately(null, null),
    ],
    [1, 0, 1, 0],
  );
});
