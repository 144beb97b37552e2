import assert from 'node:assert/strict';
import test from 'node:test';
import { dueGroups, dueLabels } from '../../../server/src/protocol/due-groups.ts';
import { groupSaid } from './group-said.ts';

test('in English, a group of a due date is called as the server calls it', () => {
  for (const group of dueGroups) {
    assert.equal(groupSaid({ id: `due:${group}`, label: '' }), dueLabels[group]);
  }
});

test('a group of a name has its name, and one of none a word for that', () => {
  assert.equal(groupSaid({ id: 'owner:@ines', label: '@Ines' }), '@Ines');
  assert.equal(groupSaid({ id: 'owner:', label: 'No owner' }), 'No owner');
  assert.equal(groupSaid({ id: 'incident:', label: 'No incident' }), 'No incident');
});
