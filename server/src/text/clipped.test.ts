import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clipped } from './clipped.ts';

test('what fits stays, what is longer ends in an ellipsis', () => {
  assert.equal(clipped('queue', 5), 'queue');
  assert.equal(clipped('queues', 5), 'queu…');
});

test('a letter of two units is kept or left out as a whole', () => {
  assert.equal(clipped('que🔥s', 5), 'que…');
  assert.equal(clipped('qu🔥es', 5), 'qu🔥…');
});
