import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { literal, readSnippet, type SnippetPiece, snippetHole } from './snippet.ts';

const text = (words: string): SnippetPiece => ({ kind: 'text', text: words });
const hole = (words: string, ...options: readonly string[]): SnippetPiece => ({
  kind: 'hole',
  words,
  options,
});

suite('snippets', () => {
  test('text of the document cannot open a hole of its own', () => {
    assert.equal(literal('costs $5 {a} \\'), 'costs \\$5 {a\\} \\\\');
    assert.equal(snippetHole(2, 'a } b'), '${2:a \\} b}');
  });

  test('a choice keeps commas and bars of an option inside it', () => {
    assert.equal(snippetHole(1, 'which', ['a,b', 'c|d']), '${1|which,a\\,b,c\\|d|}');
    assert.equal(snippetHole(3, ''), '${3}');
  });

  const cases: readonly (readonly [string, ...SnippetPiece[]])[] = [
    ['- Owner: $1', text('- Owner: '), hole('')],
    ['- Owner: ${1}$0', text('- Owner: '), hole(''), hole('')],
    ['${1:a name}, due ${2:a date}', hole('a name'), text(', due '), hole('a date')],
    ['${1|which,strategy,a\\,b|}!', hole('which', 'strategy', 'a,b'), text('!')],
    ['costs \\$5 \\} and \\\\', text('costs $5 } and \\')],
    ['a $ sign and a } brace', text('a $ sign and a } brace')],
    ['${1:open', text('${1:open')],
  ];
  for (const [snippet, ...pieces] of cases) {
    test(`reads ${snippet}`, () => assert.deepEqual(readSnippet(snippet), pieces));
  }

  test('what was written comes back as it was meant', () => {
    const words = 'a \\ $1 } ${x} | , b';
    assert.deepEqual(readSnippet(literal(words)), [text(words)]);
    assert.deepEqual(readSnippet(snippetHole(1, words)), [hole(words)]);
    assert.deepEqual(readSnippet(snippetHole(2, 'one', [words, 'd'])), [hole('one', words, 'd')]);
  });
});
