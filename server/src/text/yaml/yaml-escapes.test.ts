import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { withoutEscapes } from './yaml-escapes.ts';

suite('escapes between double quotes', () => {
  test('mean what YAML says', () => {
    const escapes = fc.constantFrom(...'0abtnvfreN_LP "/\\', 'x1b', 'xE9', 'u2028', 'ud83d', 'U0001F600');
    const parts = fc.array(
      fc.oneof(
        escapes.map((name) => `\\${name}`),
        fc.constantFrom('a', ' b', '#', ':'),
      ),
    );
    fc.assert(
      fc.property(parts, (written) => {
        const raw = written.join('');
        assert.equal(withoutEscapes(raw), parse(`"${raw}"`));
      }),
    );
  });

  test('stay as they are where they are none', () => {
    for (const raw of ['\\q', '\\x1', '\\u12', '\\U00110000', 'a\\']) assert.equal(withoutEscapes(raw), raw);
  });
});
