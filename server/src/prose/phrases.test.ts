import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { PhraseTable } from './phrases.ts';
import { tokenise } from './tokens.ts';

const table = new PhraseTable([
  ['be ~ careful', 'care'],
  ['be careful with', 'with'],
  ['make/making sure', 'sure'],
] as const);

function match(text: string, at = 0): readonly [string, number] | null {
  const tokens = tokenise(text);
  const found = table.match(tokens, at, tokens.length);
  return found === null ? null : [found.value, found.to];
}

suite('phrases', () => {
  test('alternatives and gaps', () => {
    assert.deepEqual(match('making sure'), ['sure', 2]);
    assert.deepEqual(match('be much more careful'), ['care', 4]);
    assert.deepEqual(match('be careful'), ['care', 2]);
    assert.equal(match('be one two three four careful'), null);
    assert.equal(match('be it, careful'), null);
  });

  test('the longest wins', () => {
    assert.deepEqual(match('be careful with it'), ['with', 3]);
  });

  test('the rarest word is the anchor', () => {
    assert.deepEqual([...table.anchors].sort(), ['careful', 'sure']);
  });
});
