import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueGroups, liveGroups } from './due-groups.ts';
import { figureWords, fixFigures, waiting } from './fix-figures.ts';

test('each figure says what it counts', () => {
  const groups = [...dueGroups, 'overdue', 'no-date'] as const;
  const figures = fixFigures(groups.map((group) => ({ group })));
  assert.deepEqual(figures, { all: 13, open: 7, overdue: 2, toVerify: 1, toLookAt: 1, done: 1 });
  assert.deepEqual(figureWords(figures), [
    '7 open fixes',
    '2 overdue',
    '1 to be verified',
    '1 accepted to look at again',
  ]);
  assert.deepEqual(figureWords(fixFigures([{ group: 'done' }])), []);
});

test('what waits is what the groups that ask something hold', () => {
  for (const group of dueGroups) {
    assert.equal(waiting(fixFigures([{ group }])), liveGroups.includes(group) ? 1 : 0, group);
  }
});
