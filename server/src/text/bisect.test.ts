import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstFrom, firstIndex } from './bisect.ts';

test('the first item from which on all are as asked', () => {
  assert.equal(
    firstIndex(['a', 'bb', 'ccc'], ({ length }) => length > 1),
    1,
  );
  assert.equal(
    firstIndex(['a'], ({ length }) => length > 1),
    1,
  );
  assert.equal(
    firstIndex([], () => true),
    0,
  );
});

test('the first number that is not below another', () => {
  assert.equal(firstFrom([1, 3, 3, 7], 3), 1);
  assert.equal(firstFrom([1, 3], 4), 2);
  assert.equal(firstFrom([], 4), 0);
});
