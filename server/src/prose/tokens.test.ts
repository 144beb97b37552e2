import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { sentencesOf } from './sentences.ts';
import { tokenise } from './tokens.ts';

function words(text: string): readonly string[] {
  return tokenise(text).map(({ word }) => word);
}

suite('tokens', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["We didn't, they can't", ['we', 'did', 'not', ',', 'they', 'can', 'not']],
    ['should\u2019ve been', ['should', 'have', 'been']],
    ["Priya's fault", ['priya', "'s", 'fault']],
    ["the developers' laptops", ['the', 'developers', "'s", 'laptops']],
    ['at 10:58 on-call', ['at', '10:58', 'on-call']],
    ['@tkim and dylan@ did', ['tkim', 'and', 'dylan', 'did']],
    ['node.js, v1.2. Then', ['node.js', ',', 'v1.2', '.', 'then']],
    ['shouldnt have', ['should', 'not', 'have']],
  ];
  for (const [text, expected] of cases) test(text, () => assert.deepEqual(words(text), expected));

  test('handles are marked', () => {
    assert.deepEqual(
      tokenise('@tkim dylan@ sam').map(({ handle }) => handle),
      [true, true, false],
    );
  });

  test('tokens lie in the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          if (token.start < end || token.end < token.start || token.end > text.length) return false;
          end = token.end;
        }
        return true;
      }),
    );
  });
});

suite('sentences', () => {
  const count = (text: string): number => sentencesOf(tokenise(text)).length;

  test('abbreviations and versions end none', () => {
    assert.equal(count('It failed, e.g. on v1.2 vs. v1.3. Then it stopped!'), 2);
  });

  test('a question is one', () => {
    assert.deepEqual(
      sentencesOf(tokenise('Who? Maya.')).map(({ question }) => question),
      [true, false],
    );
  });
});
