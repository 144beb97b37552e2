import assert from 'node:assert/strict';
import test from 'node:test';
import { enumerated } from './enumerated.ts';

test('none, one, two and several', () => {
  assert.deepEqual([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(enumerated), [
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});
