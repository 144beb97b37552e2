import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Source } from '../source.ts';
import { DROPPED, type InlineViews, inlineViews, trimmedViews } from './inline-views.ts';
import { parseText } from './parse.ts';

function viewsOf(text: string, struck: 'gone' | 'kept' = 'gone'): InlineViews {
  const source = new Source(text);
  const [block] = parseText(source).blocks;
  assert.equal(block?.kind, 'paragraph');
  return inlineViews(source, block.span, block.inline, struck);
}

/** The view without marks, runs of the filler as `#`. */
function seen({ shown, masked }: InlineViews): readonly string[] {
  return [
    shown.replaceAll(DROPPED, ''),
    masked
      .replace(/\uFFFC+/g, '#')
      .replace(/ +/g, ' ')
      .trim(),
  ];
}

test('marks are dropped, code and addresses filled', () => {
  assert.deepEqual(seen(viewsOf('**a** `b` [c](d) https://e.example')), [
    'a b c https://e.example',
    'a # c #',
  ]);
});

test('struck words and what is in them are gone from every view', () => {
  const views = viewsOf('a ~~b `c`~~ d');
  assert.deepEqual(seen(views), ['a  d', 'a d']);
  assert.equal(views.text, 'a           d');
  assert.deepEqual(seen(viewsOf('~~b `c`~~', 'kept')), ['b c', 'b #']);
});

test('the views of one text are of one length', () => {
  for (const text of ['a<br>b', '~~a~~ <s>b</s> [c][d] ![e](f)', '<https://a.example> `x`']) {
    const { text: written, masked, shown } = viewsOf(text);
    assert.deepEqual([written.length, masked.length, shown.length], [text.length, text.length, text.length]);
  }
});

test('what was struck at an edge is trimmed, with its place', () => {
  const { text, span } = trimmedViews(viewsOf('~~a~~ b ~~c~~'));
  assert.deepEqual([text, span], ['b', { start: 6, end: 7 }]);
});
