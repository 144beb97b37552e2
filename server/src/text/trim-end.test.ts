import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { endWithout, lastLineStart, trimEndOf } from './trim-end.ts';

test('the end of a text goes, the same characters in its middle stay', () => {
  assert.equal(trimEndOf('due : by: ', /[\s:]/), 'due : by');
  assert.equal(trimEndOf(' : ', /[\s:]/), '');
  assert.equal(trimEndOf('Ana', /[\s:]/), 'Ana');
  assert.equal(endWithout('type ./a-b', /[\w./-]/), 5);
});

test('it is what the pattern with an end would take', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(' ', ':', 'a', '\n', '\u2028') }), (text) => {
      assert.equal(trimEndOf(text, /[\s:]/), text.replace(/[\s:]+$/, ''));
      assert.equal(text.slice(lastLineStart(text)), /.*$/.exec(text)?.[0]);
    }),
  );
});
