import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lately, lazily } from './once.ts';

interface Sum {
  readonly double: number;
  readonly both: number;
}

test('a value is worked out when it is asked for, and once', () => {
  const asked: string[] = [];
  const sumOf = lazily<number, Sum>({
    double: (from) => {
      asked.push('double');
      return from * 2;
    },
    both: (from, { double }) => {
      asked.push('both');
      return from + double;
    },
  });
  const sum = sumOf(3);
  assert.deepEqual(asked, []);
  assert.equal(sum.both, 9);
  assert.equal(sum.both, 9);
  assert.equal(sum.double, 6);
  assert.deepEqual(asked, ['double', 'both']);
  assert.equal(sumOf(5).both, 15);
});

test('the last question is answered from memory, another one anew', () => {
  const asked: string[] = [];
  const lengthOf = lately((words: string) => asked.push(words) && words.length);
  assert.deepEqual([lengthOf('one'), lengthOf('one'), lengthOf('three'), lengthOf('one')], [3, 3, 5, 3]);
  assert.deepEqual(asked, ['one', 'three', 'one']);
});
