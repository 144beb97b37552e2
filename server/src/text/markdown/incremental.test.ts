import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Source } from '../source.ts';
import { reparseText } from './incremental.ts';
import { type ParsedText, parseText } from './parse.ts';

/** Lines that open, close or continue every kind of block, and some that look like a heading and are not. */
const line = fc.constantFrom(
  '{/* a',
  'b */}',
  '# Timeline',
  '## Action items',
  'Setext',
  '===',
  '---',
  '- item **bold**',
  '  - nested',
  '1. first',
  '> quoted',
  '> # quoted heading',
  '- # heading in an item',
  '```',
  '    # indented code',
  '<!-- open',
  'closed -->',
  '<div>',
  '</div>',
  '| a | b |',
  '|---|---|',
  '| 1 | [x] |',
  'text with [x] and [y][x]',
  '[x]: https://example.com/x',
  '[x]: https://example.com/other',
  'plain words',
  '!!! note "Title"',
  '    indented words',
  '    ## heading in a container',
  '??? tip',
  '=== "Tab"',
  ':::note Title',
  ':::',
  '> [!NOTE]',
  '<details><summary>Title</summary>',
  '</details>',
  '<table>',
  '  <tr><td>a</td>',
  '<td>b',
  '</table>',
  '<b>words',
  '~~struck',
  'so far~~ <s>a<br>b</s>',
  '[[page|shown]]',
  '',
  '',
);
const ending = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');
const head = fc.constantFrom('', '', '---\ntitle: a\n---\n', '\uFEFF', '---\nseverity: P1\n');
const document = fc
  .tuple(head, fc.array(fc.tuple(line, ending), { maxLength: 30 }))
  .map(([front, lines]) => front + lines.map(([text, end]) => text + end).join(''));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 25 }),
  insert: fc.oneof(
    fc.constantFrom(
      '',
      'x',
      '#',
      '\n',
      '`',
      '\n# New\n',
      '-->',
      '\n```\n',
      '---\n',
      '\n<table>\n',
      '\n!!! note\n',
      '    ',
    ),
    line.map((text) => `\n${text}\n`),
  ),
});

function content({ retained: _, ...parsed }: ParsedText): object {
  return parsed;
}

test('an incremental reading equals a full one, whatever is edited', () => {
  fc.assert(
    fc.property(document, fc.array(edit, { minLength: 1, maxLength: 8 }), (text, edits) => {
      let current = text;
      let parsed = parseText(new Source(current));
      for (const { at, cut, insert } of edits) {
        const start = Math.floor(at * current.length);
        current = current.slice(0, start) + insert + current.slice(start + cut);
        const source = new Source(current);
        parsed = reparseText(parsed, source);
        assert.deepEqual(content(parsed), content(parseText(source)));
      }
    }),
    { numRuns: 1500 },
  );
});

test('a keystroke reads its own chunk again and takes the others over', () => {
  const text = '# A\n\none\n\n# B\n\ntwo\n\n# C\n\nthree\n\n# D\n\nfour\n\n# E\n\nfive\n';
  const before = parseText(new Source(text));
  const after = reparseText(before, new Source(text.replace('three', 'three!')));
  assert.equal(after.chunks[0], before.chunks[0]);
  assert.equal(after.chunks[4]?.blocks[0]?.span.start, (before.chunks[4]?.blocks[0]?.span.start ?? 0) + 1);
  assert.equal(after.chunks[4]?.blocks[0]?.line, before.chunks[4]?.blocks[0]?.line);
});

test('a changed definition changes links elsewhere', () => {
  const text = '# A\n\nsee [x]\n\n# B\n\ntwo\n\n# C\n\n[x]: https://example.com/a\n';
  const before = parseText(new Source(text));
  const after = reparseText(before, new Source(text.replace('com/a', 'com/b')));
  const paragraph = after.blocks[1];
  assert.equal(
    paragraph?.kind === 'paragraph' && paragraph.inline.pieces[0]?.target,
    'https://example.com/b',
  );
});

test('long editing lets go of earlier versions', () => {
  const text = `# A\n\n\`\`\`\n${'x'.repeat(12_000_000)}\n\`\`\`\n\n# B\n\n`;
  let parsed = parseText(new Source(text));
  for (let at = 0; at < 8; at++) parsed = reparseText(parsed, new Source(`${text}${'x'.repeat(at)}`));
  assert.ok(parsed.retained < 64_000_000);
});
