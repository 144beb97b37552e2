import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dueGroups, dueLabels } from './due-groups.ts';

test('every group that has a label has one place in the order', () => {
  assert.deepEqual([...dueGroups].sort(), Object.keys(dueLabels).sort());
});

test('no two groups are called alike', () => {
  const labels = Object.values(dueLabels);
  assert.equal(new Set(labels).size, labels.length);
});
