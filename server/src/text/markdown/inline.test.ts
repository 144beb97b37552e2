import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInline } from './inline.ts';
import { definitionKey } from './markdown.ts';

const definitions = new Map([[definitionKey('pr'), 'https://example.com/pr/1']]);

/** Kind and words of each piece, then what a reader sees. */
function pieces(text: string): readonly string[] {
  const inline = readInline(text, [{ start: 0, end: text.length }], definitions);
  return [
    ...inline.pieces.map((piece) => {
      const target = piece.target === null ? '' : ` -> ${piece.target}`;
      return `${piece.kind} ${text.slice(piece.content.start, piece.content.end)}${target}`;
    }),
    inline.plain,
  ];
}

test('emphasis by the flanking rules', () => {
  assert.deepEqual(pieces('**a** _b_ snake_case 2*3*4 ~~c~~'), [
    'strong a',
    'emphasis b',
    'emphasis 3',
    'strike c',
    'a b snake_case 234',
  ]);
  assert.deepEqual(pieces('***a** b*'), ['emphasis **a** b', 'strong a', 'a b']);
  assert.deepEqual(pieces('**open *never closed'), ['**open *never closed']);
});

test('code hides marks, and its own marks are hidden', () => {
  assert.deepEqual(pieces('`a *b*` and ``c ` d``'), ['code a *b*', 'code c ` d', 'a *b* and c ` d']);
  assert.deepEqual(pieces('one ` two'), ['one ` two']);
});

test('links: inline, with brackets and titles, by reference, and images', () => {
  assert.deepEqual(pieces('[a](https://example.com/x_(y) "t") end'), [
    'link a -> https://example.com/x_(y)',
    'a end',
  ]);
  assert.deepEqual(pieces('[a](<b c>)'), ['link a -> b c', 'a']);
  assert.deepEqual(pieces('see [PR] and [this][pr] and [other]'), [
    'link PR -> https://example.com/pr/1',
    'link this -> https://example.com/pr/1',
    'see PR and this and [other]',
  ]);
  assert.deepEqual(pieces('![done](ok.png)'), ['image done -> ok.png', 'done']);
  assert.deepEqual(pieces('[![b](i.png)](https://example.com)'), [
    'link ![b](i.png) -> https://example.com',
    'image b -> i.png',
    'b',
  ]);
});

test('a link of a wiki shows its page or its words', () => {
  assert.deepEqual(pieces('[[Ana]], [[page#part|the page]]'), ['link Ana', 'link the page', 'Ana, the page']);
  assert.deepEqual(pieces('![[a.png]] [[1]](x) [[pr]]'), [
    'image a.png',
    'link [1] -> x',
    'link pr -> https://example.com/pr/1',
    'a.png [1] [pr]',
  ]);
  assert.deepEqual(pieces('[[]] [[a'), ['[[]] [[a']);
});

test('bare addresses end before the sentence does', () => {
  assert.deepEqual(pieces('see https://example.com/a(b). Or (https://example.com/c), www.example.org!'), [
    'autolink https://example.com/a(b) -> https://example.com/a(b)',
    'autolink https://example.com/c -> https://example.com/c',
    'autolink www.example.org -> www.example.org',
    'see https://example.com/a(b). Or (https://example.com/c), www.example.org!',
  ]);
  assert.deepEqual(pieces('<https://example.com> <a@example.com>'), [
    'autolink https://example.com -> https://example.com',
    'autolink a@example.com -> a@example.com',
    'https://example.com a@example.com',
  ]);
});

test('the words of a link that are an address are no second link', () => {
  assert.deepEqual(pieces('[https://example.com](https://example.com/x)'), [
    'link https://example.com -> https://example.com/x',
    'https://example.com',
  ]);
});

test('HTML, comments, footnotes and escapes are not seen by a reader', () => {
  assert.deepEqual(pieces('a<br>b <a href="x">c</a><!-- d -->[^1] \\*e\\* &amp; f'), [
    'html ',
    'html ',
    'html ',
    'html ',
    'footnote 1',
    'a b c *e* & f',
  ]);
  assert.deepEqual(pieces('a < b and c > d'), ['a < b and c > d']);
});

test('lines are joined by a blank, places stay those of the document', () => {
  const text = '> **a\n> b** c';
  const inline = readInline(
    text,
    [
      { start: 2, end: 5 },
      { start: 8, end: 13 },
    ],
    definitions,
  );
  assert.equal(inline.plain, 'a b c');
  assert.deepEqual(inline.pieces[0]?.span, { start: 2, end: 11 });
});

test('struck text in tags is a piece like that in tildes', () => {
  assert.deepEqual(pieces('<s>a *b*</s> c'), ['strike a *b*', 'emphasis b', 'c']);
  assert.deepEqual(pieces('<del class="x">a</del><STRIKE>b</STRIKE> c'), ['strike a', 'strike b', 'c']);
  assert.deepEqual(pieces('<s>a'), ['html ', 'a']);
  assert.deepEqual(pieces('a</s>'), ['html ', 'a']);
  assert.deepEqual(pieces('<s>a <s>b</s> c</s> d'), ['strike a <s>b</s> c', 'strike b', 'd']);
  assert.deepEqual(pieces('<span>a</span>'), ['html ', 'html ', 'a']);
});

test('marks that cross struck text end with it', () => {
  assert.deepEqual(pieces('<s>a **b</s> c** d'), ['strike a **b', 'c** d']);
  assert.deepEqual(pieces('[a <s>b](x) c</s> d'), ['link a <s>b -> x', 'html ', 'html ', 'a b c d']);
  assert.deepEqual(pieces('<s>[a</s>](x) d'), ['strike [a', '](x) d']);
});

test('a text that is struck as a whole keeps its words', () => {
  assert.deepEqual(pieces('~~a `b`~~.'), ['strike a `b`', 'code b', 'a b.']);
  assert.deepEqual(pieces('~~a `b`~~ c'), ['strike a `b`', 'code b', 'c']);
});

test('a tilde that stands between figures strikes nothing', () => {
  assert.deepEqual(pieces('10~20 and 30~40 s'), ['10~20 and 30~40 s']);
  assert.deepEqual(pieces('~a~ b'), ['strike a', 'b']);
});

/** The lines of an inline text that a reader sees. */
function lines(...source: readonly string[]): readonly string[] {
  const text = source.join('\n');
  let at = 0;
  const spans = source.map((line) => {
    const span = { start: at, end: at + line.length };
    at = span.end + 1;
    return span;
  });
  return readInline(text, spans, definitions).lines.map(({ start, end }) => text.slice(start, end));
}

test('a tag that breaks a line ends it and belongs to none', () => {
  assert.deepEqual(lines('a<br>b <br/> c<BR />'), ['a', 'b', 'c']);
  assert.deepEqual(lines('a<br>', '<br> b', 'c'), ['a', 'b', 'c']);
  assert.deepEqual(lines('a <brook> `<br>` b'), ['a <brook> `<br>` b']);
  assert.deepEqual(lines('<br>'), ['']);
});
