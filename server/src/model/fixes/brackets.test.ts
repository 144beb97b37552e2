import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Brackets } from './brackets.ts';

test('the bracket that is open before a place, and the one that closes it', () => {
  const text = 'a (b [c] d) e';
  const brackets = new Brackets(text);
  assert.equal(brackets.openBefore(text.indexOf('b')), 2);
  assert.equal(brackets.openBefore(text.indexOf('c')), 5);
  assert.equal(brackets.openBefore(text.indexOf('d')), 2);
  assert.equal(brackets.openBefore(text.indexOf('e')), null);
  assert.equal(brackets.closeOf(2), 10);
  assert.equal(brackets.closeOf(5), 7);
});

test('a bracket ends with its line, and one that nothing opened closes nothing', () => {
  const brackets = new Brackets('(a\nb) c] (d');
  assert.equal(brackets.openBefore(1), 0);
  assert.equal(brackets.openBefore(3), null);
  assert.equal(brackets.closeOf(0), -1);
  assert.equal(brackets.openBefore(10), 9);
  assert.equal(brackets.closeOf(9), -1);
});
