import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { defaultConfig } from '../server/src/config/config.ts';
import { readPostmortem } from '../server/src/model/read.ts';
import { Source } from '../server/src/text/source.ts';
import { checkAs } from './example-world.ts';
import { strayingSpan } from './spans.ts';

/** Every place that reading names is ordered and in the text, whatever was cut out of a document or put into it. */
const top = join(import.meta.dirname, '..');
const seed = 20261121;
const runs = Number(process.env.MISSING_LINK_RUNS ?? 1_500);
const path = 'postmortems/2026-11-03-example.md';
const documents = ['docs/rules', 'examples', 'docs']
  .flatMap((folder) =>
    readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(top, folder, name),
    ),
  )
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(name, 'utf8').replaceAll(/^```.*$/gm, ''));

/** What teams write into an item, with the value left out. */
const words = [
  'due',
  'by',
  'owner',
  'Owner:',
  'due:',
  'DRI',
  'deadline',
  'until',
  'done',
  'status:',
  'assigned to',
  '📅',
  'check:',
  'evidence',
  'ETA',
  'P1',
  '@',
  '@li',
  '#12',
  'Friday',
  '2026-12-04',
  'tbd',
  '~~',
  '**',
  '`',
];
const marks = [
  '(',
  ')',
  '[',
  ']',
  ',',
  ';',
  '|',
  ' ',
  '  ',
  '\t',
  ' - ',
  ' — ',
  ':',
  '<br>',
  '\n',
  '\r\n',
  '\n  - ',
  '- [ ] ',
  '- [x] ',
  '<s>',
  '</s>',
  '[[a|b]]',
  '\n!!! note "a"\n\n    ',
  '\n:::note\n',
  '\n</details>\n',
  '\n> [!NOTE]\n> ',
  '\n<table><tr><td>a<td>',
  '> ',
  '| a | b |\n| - | - |\n| ',
  '\0',
  '\ud800',
  '\u200b',
  '🔥',
];

const item = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...marks)), { minLength: 1, maxLength: 12 })
  .map((parts) => `- [ ] Add a test ${parts.join('')}`);

/** A document with pieces put in, cut out or doubled. */
const mutated = fc
  .tuple(
    fc.constantFrom(...documents),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(40),
        fc.oneof(fc.constantFrom(...words, ...marks), item),
      ),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([text, changes]) =>
    changes.reduce((now, [where, cut, put]) => {
      const at = Math.floor(where * now.length);
      return now.slice(0, at) + put + now.slice(at + cut);
    }, text),
  );

function reads(text: string): void {
  const postmortem = readPostmortem(new Source(text), {
    uri: `file:///shop/${path}`,
    vocabulary: defaultConfig.vocabulary,
    path: 'included',
  });
  assert.equal(strayingSpan(postmortem, text.length), null, JSON.stringify(text));
}

suite('places in any text', () => {
  test('of slots that are empty', () => {
    for (const line of [
      '(@li, due )',
      '[due )',
      '(owner )',
      '(owner: , due )',
      '(due by )',
      '[assigned to ]',
      '(DRI )',
      '(eta \t)',
      '\n- [ ] \n  - Owner:due(',
    ]) {
      const text = `---\ntype: postmortem\n---\n\n# T\n\n## Action items\n\n- [ ] Add a test ${line}\n`;
      reads(text);
      for (const { span, rule } of checkAs(path, text).findings) assert.ok(span.start <= span.end, rule);
    }
  });

  test('of items put together from pieces', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), (items) => {
        reads(`---\ntype: postmortem\n---\n\n# T\n\n## Action items\n\n${items.join('\n')}\n`);
      }),
      { numRuns: runs * 4, seed },
    );
  });

  test('of documents that were spoilt', () => {
    fc.assert(fc.property(mutated, reads), { numRuns: runs, seed });
  });
});
