import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { readConfig } from '../server/src/config/read-config.ts';
import { checkConfig } from '../server/src/engine/check-config.ts';
import { repairEdits } from '../server/src/engine/repair.ts';
import type { Finding } from '../server/src/rules/rule.ts';
import { applyEdits } from '../server/src/text/edit.ts';
import { checkAs } from './example-world.ts';

/** Whatever the text: nothing throws, and every place that a finding names lies in the text. */
const top = join(import.meta.dirname, '..');
const seed = 20261121;
const documents = ['docs/rules', 'examples']
  .flatMap((folder) =>
    readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
      join(top, folder, path),
    ),
  )
  .filter((path) => path.endsWith('.md'))
  .map((path) => readFileSync(path, 'utf8').replaceAll(/^```.*$/gm, ''));
/** Pieces that turn up where nobody expects them. */
const oddities = [
  '\0',
  '\r',
  '\r\n',
  '\ufeff',
  '\u2028',
  '---\n',
  '```',
  '|',
  '- [ ] ',
  '<!--',
  '-->',
  '{{',
  '@',
  '2026-02-30',
  '🔥',
  '\ud800',
  '[a](b\ud800.md)',
  '[a](//b.md)',
  'Artefact: b\ud800.md\n',
  '\t',
  '> ',
  '\n\n',
  '<<<<<<< a\n',
  ': [',
  '"',
];

suite('any text', () => {
  test('cut, joined and spoilt documents are checked, and their repairs made', () => {
    const piece = fc
      .tuple(fc.nat(documents.length - 1), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(900))
      .map(([index, from, length]) => {
        const text = documents[index] ?? '';
        const start = Math.floor(from * text.length);
        return text.slice(start, start + length);
      });
    const text = fc.array(fc.oneof(piece, fc.constantFrom(...oddities)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.boolean(), text, (typed, parts) => {
        const head = typed ? '---\ntype: postmortem\nstatus: review\n---\n\n' : '';
        const whole = head + parts.join('');
        const { findings } = checkAs('postmortems/2026-11-03-example.md', whole);
        assertInside(findings, whole);
        checkAs('postmortems/2026-11-03-example.md', applyEdits(whole, repairEdits(findings)));
      }),
      { numRuns: 250, seed },
    );
  });

  test('spoilt configurations are read', () => {
    const example =
      /```yaml\n([\s\S]*?)```/.exec(readFileSync(join(top, 'docs/configuration.md'), 'utf8'))?.[1] ?? '';
    const lines = example.split('\n');
    const line = fc.oneof(
      fc.constantFrom(...lines),
      fc.constantFrom(...oddities),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (parts) => {
        const whole = parts.join('\n');
        const read = readConfig(whole, 'file:///shop/.missing-link.yaml');
        assertInside(checkConfig(read), whole);
      }),
      { numRuns: 400, seed },
    );
  });
});

function assertInside(findings: readonly Finding[], text: string): void {
  for (const { rule, span, fixes, message } of findings) {
    const spans = [span, ...(fixes ?? []).flatMap(({ edits }) => edits.map((edit) => edit.span))];
    for (const { start, end } of spans) {
      assert.ok(
        start >= 0 && start <= end && end <= text.length,
        `${rule} at ${start}-${end} of ${text.length}`,
      );
    }
    assert.ok(
      message.length > 0 && !/\b(?:undefined|null|NaN|\[object)\b/.test(message),
      `${rule}: ${message}`,
    );
  }
}
