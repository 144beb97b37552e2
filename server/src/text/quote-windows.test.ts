import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import MarkdownIt, { type Env, type Token } from 'markdown-it';
import { boundQuotes } from './quote-windows.ts';

const plain = new MarkdownIt({ html: true });
const bounded = new MarkdownIt({ html: true });
boundQuotes(bounded);

function read(
  markdown: InstanceType<typeof MarkdownIt>,
  text: string,
): { readonly tokens: readonly Token[]; readonly env: Env } {
  const env: Env = {};
  const tokens: Token[] = [];
  markdown.block.parse(text, markdown, env, tokens);
  return { tokens, env: { references: { ...env.references } } };
}

test('quotes of every length are read as without windows', () => {
  const line = fc.constantFrom(
    ...[
      '> a',
      '> # a',
      'b',
      '>',
      '> - a',
      '  b',
      '> > a',
      '> > # a',
      '# c',
      '',
      '> ```',
      '> [x]: y',
      '> "t',
      '> t"',
    ],
    ...['<div>', '> <div>', '1. > a', '> ---', '- > a', '    b', '> | a |', '> | - |', '[z]: y', '\t> a'],
  );
  const run = fc.tuple(fc.array(line, { minLength: 1, maxLength: 4 }), fc.constantFrom(1, 3, 40, 90));
  const text = fc
    .array(run, { maxLength: 5 })
    .map((runs) => runs.flatMap(([lines, times]) => new Array(times).fill(lines).flat()).join('\n'));
  fc.assert(
    fc.property(text, (words) => {
      assert.deepEqual(read(bounded, words), read(plain, words));
    }),
    { numRuns: 300 },
  );
});

test('a quote longer than all windows is one quote', () => {
  const { tokens } = read(bounded, '> a\n'.repeat(5000));
  assert.deepEqual(
    tokens.map(({ type }) => type),
    ['blockquote_open', 'paragraph_open', 'inline', 'paragraph_close', 'blockquote_close'],
  );
});
