import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choice, hole, literal } from './snippet.ts';

test('text of the document cannot open a hole of its own', () => {
  assert.equal(literal('costs $5 {a} \\'), 'costs \\$5 {a\\} \\\\');
  assert.equal(hole(2, 'a } b'), '${2:a \\} b}');
});

test('a choice keeps commas and bars of an option inside it', () => {
  assert.equal(choice(1, ['a,b', 'c|d']), '${1|a\\,b,c\\|d|}');
  assert.equal(choice(3, []), '${3}');
});
