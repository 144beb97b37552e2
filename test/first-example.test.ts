import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examplePostmortem } from '../client/src/commands/example-postmortem.ts';
import { checkAs, exampleToday } from './example-world.ts';

test('the example of the first minute has a finding of each kind, each to be repaired or explained', () => {
  const { findings } = checkAs('postmortems/example.md', examplePostmortem(exampleToday));
  const told = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  assert.deepEqual(told.map(({ rule }) => rule).sort(), [
    'blame/person',
    'chain/level-unknown',
    'fix/overdue',
    'fix/vague',
    'timeline/order',
  ]);
});
