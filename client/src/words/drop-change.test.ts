import assert from 'node:assert/strict';
import test from 'node:test';
import { dueGroups, dueLabels } from '../../../server/src/protocol/due-groups.ts';
import { dropOn, isMovable } from './drop-change.ts';

function dueOn(group: string, today: string): string | null {
  const dropped = dropOn({ id: `due:${group}`, label: group }, today);
  return dropped.kind === 'change' && dropped.change.kind === 'due' ? dropped.change.due : null;
}

test('a week means its last working day, and today where that is over', () => {
  assert.equal(dueOn('this-week', '2026-11-23'), '2026-11-27', 'Monday');
  assert.equal(dueOn('this-week', '2026-11-27'), '2026-11-27', 'Friday');
  assert.equal(dueOn('this-week', '2026-11-28'), '2026-11-28', 'Saturday');
  assert.equal(dueOn('this-week', '2026-11-29'), '2026-11-29', 'Sunday');
  assert.equal(dueOn('next-week', '2026-11-23'), '2026-12-04');
  assert.equal(dueOn('next-week', '2026-11-29'), '2026-12-04');
});

test('an owner is assigned; nobody is no owner', () => {
  assert.deepEqual(dropOn({ id: 'owner:@ines', label: '@Ines' }, '2026-11-23'), {
    kind: 'change',
    change: { kind: 'assign', owner: '@Ines' },
  });
  assert.equal(dropOn({ id: 'owner:', label: 'No owner' }, '2026-11-23').kind, 'refused');
});

test('what a group does not say is asked or refused', () => {
  const kinds = dueGroups.map((group) => [
    group,
    dropOn({ id: `due:${group}`, label: dueLabels[group] }, '2026-11-23').kind,
  ]);
  assert.deepEqual(
    kinds.filter(([, kind]) => kind !== 'refused'),
    [
      ['this-week', 'change'],
      ['next-week', 'change'],
      ['later', 'ask'],
      ['done', 'ask'],
    ],
  );
  assert.equal(dropOn({ id: 'severity:p1', label: 'P1' }, '2026-11-23').kind, 'refused');
});

test('only what is still to be done moves', () => {
  assert.deepEqual(
    dueGroups.filter((group) => isMovable({ group })),
    ['overdue', 'this-week', 'next-week', 'later', 'no-date'],
  );
});
