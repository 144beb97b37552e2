import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { choice, hole, literal } from '../../rules/snippet.ts';
import { plainSnippet } from './plain-snippet.ts';

suite('a snippet as plain text', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['- Owner: $1', '- Owner: '],
    ['- Owner: ${1}$0', '- Owner: '],
    ['- Owner: ${1:a name}, due ${2:a date}', '- Owner: a name, due a date'],
    ['${1|strategy,discovery|}', 'strategy'],
    ['${1|a\\,b,c|}!', 'a,b!'],
    ['${1:outer ${2:inner} rest} end', 'outer inner rest end'],
    ['costs \\$5 \\} and \\\\', 'costs $5 } and \\'],
    ['a $ sign and a } brace', 'a $ sign and a } brace'],
    ['${1:open', 'open'],
  ];
  for (const [snippet, plain] of cases) test(snippet, () => assert.equal(plainSnippet(snippet), plain));

  test('what the rules write comes back as it was meant', () => {
    const words = 'a \\ $1 } ${x} | , b';
    assert.equal(plainSnippet(literal(words)), words);
    assert.equal(plainSnippet(hole(1, words)), words);
    assert.equal(plainSnippet(choice(2, ['a,b|c', 'd'])), 'a,b|c');
  });
});
