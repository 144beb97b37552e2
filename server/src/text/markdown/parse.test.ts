import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { contains, type Span } from '../position.ts';
import { Source } from '../source.ts';
import type { Block, ListItem } from './blocks.ts';
import { parseText } from './parse.ts';

function parse(text: string): { readonly source: Source; readonly blocks: readonly Block[] } {
  const source = new Source(text);
  return { source, blocks: parseText(source).blocks };
}

/** One line a block, nested ones indented: kind, line, the words of the source. */
function outline(text: string): readonly string[] {
  const { source, blocks } = parse(text);
  const lines: string[] = [];
  const show = (block: Block, depth: number): void => {
    const words = source.slice('inline' in block ? block.inline.span : block.span).replaceAll(/\s+/g, ' ');
    lines.push(`${'  '.repeat(depth)}${block.kind} ${block.line} ${words}`);
    if (block.kind === 'list')
      for (const item of block.items) for (const inner of item.blocks) show(inner, depth + 1);
    if (block.kind === 'quote') for (const inner of block.blocks) show(inner, depth + 1);
  };
  for (const block of blocks) show(block, 0);
  return lines;
}

function firstItem(text: string): { readonly item: ListItem; readonly source: Source } {
  const { source, blocks } = parse(text);
  const [list] = blocks;
  const item = list?.kind === 'list' ? list.items[0] : undefined;
  assert.ok(item !== undefined);
  return { item, source };
}

test('headings of every style give their words alone', () => {
  assert.deepEqual(outline('# One\n## Two ##\nThree\n===\n   ### **Four**\n#\n'), [
    'heading 0 One',
    'heading 1 Two',
    'heading 2 Three',
    'heading 4 **Four**',
    'heading 5 ',
  ]);
});

test('nested lists, quotes and lazy lines keep their places', () => {
  const text = '- one\n  still one\n  - two\n\n    three\n1) four\n\n> five\nsix\n> - seven\n';
  assert.deepEqual(outline(text), [
    'list 0 - one still one - two three',
    '  paragraph 0 one still one',
    '  list 2 - two three',
    '    paragraph 2 two',
    '    paragraph 4 three',
    'list 5 1) four',
    '  paragraph 5 four',
    'quote 7 > five six > - seven',
    '  paragraph 7 five six',
    '  list 9 - seven',
    '    paragraph 9 seven',
  ]);
});

test('lines of a quoted paragraph leave indentation and quote marks out', () => {
  const { source, blocks } = parse('> one\n>   two\n');
  const quote = blocks[0];
  const paragraph = quote?.kind === 'quote' ? quote.blocks[0] : undefined;
  assert.deepEqual(
    paragraph?.kind === 'paragraph' && paragraph.inline.lines.map((line) => source.slice(line)),
    ['one', 'two'],
  );
});

test('task boxes: open, done and without a blank inside', () => {
  const boxes = ['- [ ] a', '* [x] a', '1. [X] a', '- [] a'].map((text) => {
    const { item, source } = firstItem(text);
    return [
      item.task?.done,
      source.slice(item.task?.span ?? { start: 0, end: 0 }),
      source.text.slice(item.contentStart),
    ];
  });
  assert.deepEqual(boxes, [
    [false, '[ ]', 'a'],
    [true, '[x]', 'a'],
    [true, '[X]', 'a'],
    [false, '[]', 'a'],
  ]);
});

test('task boxes: the marks that say more than open or done', () => {
  const marks = ['[ ]', '[]', '[x]', '[X]', '[~]', '[-]', '[/]', '[>]', '[!]'].map((box) => {
    const { task } = firstItem(`- ${box} a`).item;
    return task === null ? null : `${task.mark}${task.done ? ' done' : ''}`;
  });
  assert.deepEqual(marks, [' ', ' ', 'x done', 'X done', '~', '-', '/', '>', '!']);
  assert.equal(firstItem('- [?] a').item.task, null);
});

test('a link at the start of an item is no task box', () => {
  assert.equal(firstItem('- [x](https://example.com) a').item.task, null);
  assert.equal(firstItem('- [link] a').item.task, null);
});

test('cells of a table: escaped pipes, missing and blank cells, pipes left out at the ends', () => {
  const { source, blocks } = parse('| A | B | C |\n|---|---|---|\n| x \\| y |   | z |\n| only\n');
  const table = blocks[0];
  assert.ok(table?.kind === 'table');
  const rows = [table.header, ...table.rows].map((row) => row.cells.map((cell) => source.slice(cell.span)));
  assert.deepEqual(rows, [
    ['A', 'B', 'C'],
    ['x \\| y', '', 'z'],
    ['only', '', ''],
  ]);
  assert.equal(table.rows[0]?.cells[0]?.inline.plain, 'x | y');
  const blank = table.rows[0]?.cells[1];
  assert.equal(blank && source.text.slice(blank.outer.start, blank.outer.end), '   ');
  assert.ok(blank && contains(blank.outer, blank.span));
});

test('HTML that is only comments is told from other HTML', () => {
  const kinds = parse('<!-- a -->\n\n<!-- b\n\nc -->\n\n<div>\n\n<!-- open').blocks.map(
    (block) => block.kind === 'html' && block.comment,
  );
  assert.deepEqual(kinds, [true, true, false, true]);
});

test('comments of MDX are comments where they have their lines to themselves', () => {
  const kinds = (text: string): readonly (boolean | string)[] =>
    parse(text).blocks.map((block) => (block.kind === 'html' ? block.comment : block.kind));
  assert.deepEqual(kinds('{/* a */}\n\n{/* b\n\n# c\n\n*/}\n\nwords\n'), [true, true, 'paragraph']);
  assert.deepEqual(kinds('{/* a */} words\n\n{/* open\n'), ['paragraph', 'paragraph']);
  assert.deepEqual(kinds('words\n{/* a */}\n'), ['paragraph', true]);
  const [paragraph] = parse('He {/* *forgot* it */} waited.\n').blocks;
  assert.equal(paragraph?.kind === 'paragraph' && paragraph.inline.plain, 'He  waited.');
});

test('line endings of every kind, a byte order mark and NUL change no words', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = `\uFEFF# Ti\0tle${end}${end}- [x] do${end}  more${end}`;
    assert.deepEqual(
      outline(text).map((line) => line.replace('\0', '0')),
      ['heading 0 Ti0tle', 'list 2 - [x] do more', '  paragraph 2 do more'],
    );
  }
});

test('front matter is no block, a rule at the head of a text is one', () => {
  assert.deepEqual(outline('---\ntitle: a\n---\n# One\n'), ['heading 3 One']);
  assert.deepEqual(outline('---\n\nwords\n\n---\n'), ['rule 0 ---', 'paragraph 2 words', 'rule 4 ---']);
});

const fragment = fc.constantFrom(
  '# Title\n',
  'words **bold** and `code`\n',
  '- item\n',
  '  - [ ] nested\n',
  '> quote\n',
  '> - in quote\n',
  '| a | b |\n|---|---|\n| 1 |\n',
  '```\ncode\n```\n',
  '\tx\n',
  '\n',
  '\r\n',
  '1. one\n\n   two\n',
  '<!-- c -->\n',
  '   ===\n',
  ' \t- tab\n',
);

test('every block lies within the one that holds it, and words carry no line ends or blanks around them', () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 15 }), (fragments) => {
      const { source, blocks } = parse(fragments.join(''));
      for (const block of blocks) checkBlock(block, { start: 0, end: source.text.length }, source);
    }),
    { numRuns: 1000 },
  );
});

function checkBlock(block: Block, outer: Span, source: Source): void {
  assert.ok(contains(outer, block.span), `${block.kind} outside`);
  assert.equal(source.lineAt(block.span.start), block.line);
  if (block.kind === 'paragraph' || block.kind === 'heading') {
    assert.ok(contains(block.span, block.inline.span));
    for (const line of block.inline.lines) {
      const words = source.slice(line);
      assert.equal(words, words.trim());
      assert.ok(!/[\r\n]/.test(words));
    }
    for (const piece of block.inline.pieces) assert.ok(contains(piece.span, piece.content));
  } else if (block.kind === 'list') {
    for (const item of block.items) {
      assert.ok(contains(block.span, item.span), 'item outside');
      assert.match(source.slice(item.marker), /^(?:[-*+]|\d{1,9}[.)])$/);
      for (const inner of item.blocks) checkBlock(inner, item.span, source);
    }
  } else if (block.kind === 'quote') for (const inner of block.blocks) checkBlock(inner, block.span, source);
  else if (block.kind === 'table') {
    for (const row of [block.header, ...block.rows]) {
      for (const cell of row.cells) {
        assert.ok(contains(row.span, cell.span) && contains(cell.outer, cell.span), 'cell outside');
      }
    }
  }
}
