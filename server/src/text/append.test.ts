import assert from 'node:assert/strict';
import { test } from 'node:test';
import { append } from './append.ts';

test('more items than a call takes are added', () => {
  const list = [1];
  append(list, new Array(500_000).fill(2));
  assert.equal(list.length, 500_001);
  assert.equal(list.at(-1), 2);
});
