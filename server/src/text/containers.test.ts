import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Block, Inline } from './markdown/blocks.ts';
import { parseText } from './markdown/parse.ts';
import { Source } from './source.ts';

/** Each block as its kind and its words; an item with the column of its marker, a mark with its title. */
function told(text: string): readonly string[] {
  const source = new Source(text);
  const words = ({ lines }: Inline): string => lines.map((line) => source.slice(line)).join(' | ');
  const tell = (block: Block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [`${block.kind} ${words(block.inline)}`];
      case 'list':
        return block.items.flatMap((item) => [
          `item ${source.positionAt(item.marker.start).character}`,
          ...item.blocks.flatMap(tell),
        ]);
      case 'table':
        return [block.header, ...block.rows].map(
          (row) => `row ${row.line} ${row.cells.map((cell) => words(cell.inline)).join(', ')}`,
        );
      case 'quote':
        return ['quote', ...block.blocks.flatMap(tell)];
      case 'mark':
        return [`mark ${block.line} ${block.title === null ? '' : block.title.plain}`.trimEnd()];
      default:
        return [`${block.kind} ${source.slice(block.span)}`];
    }
  };
  return parseText(source).blocks.flatMap(tell);
}

suite('containers', () => {
  test('an admonition of MkDocs: its lines are indented', () => {
    assert.deepEqual(
      told('!!! note "The *day*"\n\n    Text\n    more\n\n    - [ ] a\n      - b\n\n    ## c\n\nafter\n'),
      [
        'mark 0 The day',
        'paragraph Text | more',
        'item 4',
        'paragraph a',
        'item 6',
        'paragraph b',
        'heading c',
        'paragraph after',
      ],
    );
    assert.deepEqual(told('???+ warning\n    a\nb\n'), ['mark 0', 'paragraph a', 'paragraph b']);
    assert.deepEqual(told('- a\n\n    !!! note\n\n        b\n- c\n'), [
      'item 0',
      'paragraph a',
      'mark 2',
      'paragraph b',
      'item 0',
      'paragraph c',
    ]);
  });

  test('tabs of MkDocs', () => {
    assert.deepEqual(told('=== "A"\n\n    - x\n\n=== "B"\n\n    | a |\n    |---|\n    | 1 |\n'), [
      'mark 0 A',
      'item 4',
      'paragraph x',
      'mark 4 B',
      'row 6 a',
      'row 8 1',
    ]);
  });

  test('what only looks like one of MkDocs stays text', () => {
    assert.deepEqual(told('!!! note\nno\n'), ['paragraph !!! note | no']);
    assert.deepEqual(told('!!! It broke, again!\n\n    a\n'), ['paragraph !!! It broke, again!', 'code a']);
    assert.deepEqual(told('Title\n===\n'), ['heading Title']);
  });

  test('admonitions in colons end a paragraph before them', () => {
    assert.deepEqual(told('a\n:::note Title\n- b\n:::\nc\n'), [
      'paragraph a',
      'mark 1 Title',
      'item 0',
      'paragraph b',
      'mark 3',
      'paragraph c',
    ]);
    assert.deepEqual(told('::::tip[A *b*]{.x}\na\n::::\n'), ['mark 0 A b', 'paragraph a', 'mark 2']);
    assert.deepEqual(told('::: {.note}\na\n:::'), ['mark 0', 'paragraph a', 'mark 2']);
    assert.deepEqual(told('::a b'), ['paragraph ::a b']);
  });

  test('an alert is no quotation', () => {
    assert.deepEqual(told('> [!NOTE]\n> a\n>\n> - b\n\n> c\n'), [
      'mark 0',
      'paragraph a',
      'item 2',
      'paragraph b',
      'quote',
      'paragraph c',
    ]);
    assert.deepEqual(told('> [!tip]- Title\n> - a\n'), ['mark 0 Title', 'item 2', 'paragraph a']);
    assert.deepEqual(told('> a\n> [!NOTE]\n'), ['quote', 'paragraph a | [!NOTE]']);
  });

  test('details need no blank lines around markdown', () => {
    assert.deepEqual(told('<details open>\n<summary>The <b>log</b></summary>\n- a\n\n</details>\nb\n'), [
      'mark 0',
      'mark 1 The log',
      'item 0',
      'paragraph a',
      'mark 4',
      'paragraph b',
    ]);
    assert.deepEqual(told('<details><summary>a</summary>\n\n# b\n\n</details>\n'), [
      'mark 0 a',
      'heading b',
      'mark 4',
    ]);
    assert.deepEqual(told('<details>a\nb</details>\n'), ['html <details>a\nb</details>']);
  });

  test('tags of site generators', () => {
    assert.deepEqual(told('{% hint style="info" %}\na\n{% endhint %}\n'), [
      'mark 0',
      'paragraph a',
      'mark 2',
    ]);
    assert.deepEqual(told('{{< note >}}\na\n{{< /note >}}\n'), ['mark 0', 'paragraph a', 'mark 2']);
    assert.deepEqual(told('{{ title }}\n'), ['paragraph {{ title }}']);
  });

  test('nothing in code is a container', () => {
    const code = '```\n:::note\n!!! note\n\n    a\n<details>\n<table><tr><td>\n```';
    assert.deepEqual(told(code), [`code ${code}`]);
  });
});

suite('tables in HTML', () => {
  test('rows over blank lines, the header in cells of its own or the first row', () => {
    assert.deepEqual(
      told(
        '<table>\n<thead><tr><th>Action</th><th>Owner</th></tr></thead>\n\n  <tr>\n\n    <td>a\n b</td><td></td></tr></table>\nc\n',
      ),
      ['row 1 Action, Owner', 'row 3 a | b, ', 'paragraph c'],
    );
    assert.deepEqual(told('<TABLE class="x"><tr><td>a<td>b<br>c\n<tr><td><p>d</p>\n</TABLE>'), [
      'row 0 a, b | c',
      'row 1 d, ',
    ]);
  });

  test('a cell goes on over blank lines, up to a heading', () => {
    assert.deepEqual(told('<table>\n<tr><td>\n\nAlert on **lag**\n\n</td>\n<td>b</td></tr>\n</table>\nc\n'), [
      'row 1 Alert on **lag**, b',
      'paragraph c',
    ]);
    assert.deepEqual(told('<table>\n<tr><td>a\n\nb\n\n# c\n'), ['row 1 a | b', 'heading c']);
    assert.deepEqual(told('<table>\n<tr><td>a</td></tr>\n\nb\n'), ['row 1 a', 'paragraph b']);
  });

  test('within a quote, an item or other tags', () => {
    assert.deepEqual(told('> <table><tr><td>\n> a\n> </td></tr></table>\n'), ['quote', 'row 0 a']);
    assert.deepEqual(told('- a\n\n  <table>\n  <tr><td>b</td></tr>\n  </table>\n'), [
      'item 0',
      'paragraph a',
      'row 3 b',
    ]);
    assert.deepEqual(told('<div>\n<table><tr><td>a</td></tr></table>\n</div>\n'), ['row 1 a']);
  });

  test('a table in a cell is the cell’s', () => {
    assert.deepEqual(
      told('<table><tr><td>a <table><tr><td>b</td></tr></table></td><td>c</td></tr></table>'),
      ['row 0 a <table><tr><td>b</td></tr></table>, c'],
    );
  });

  test('a table that is never closed ends where no tag follows', () => {
    assert.deepEqual(told('<table>\n<tr><td>a\n\n# b\n'), ['row 1 a', 'heading b']);
    assert.deepEqual(told('<table>\n\nb\n'), ['html <table>', 'paragraph b']);
    assert.deepEqual(told('<pre>\n<table><tr><td>a</td></tr></table>\n</pre>\n'), [
      'html <pre>\n<table><tr><td>a</td></tr></table>\n</pre>',
    ]);
  });
});
