import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { changeFix } from '../server/src/edits/change-fix.ts';
import { repairEdits } from '../server/src/engine/repair.ts';
import { compareSeverity } from '../server/src/engine/severity.ts';
import type { FixChange } from '../server/src/protocol/fix-change.ts';
import type { Finding } from '../server/src/rules/rule.ts';
import { applyEdits, inOrder, type TextEdit } from '../server/src/text/edit.ts';
import { checkAs, exampleToday, fixAllAs } from './example-world.ts';
import { documentsBelow, mutants } from './mutants.ts';

/**
 * What is written is right whatever the text. Some hundred mutants in each run; MISSING_LINK_RUNS sets another number, and
 * MISSING_LINK_CORPUS names a folder of real documents to mutate beside our own.
 */
const top = join(import.meta.dirname, '..');
const runs = Number(process.env.MISSING_LINK_RUNS ?? 300);
const seed = Number(process.env.MISSING_LINK_SEED ?? 20261121);
const corpus = process.env.MISSING_LINK_CORPUS;
const documents = documentsBelow([
  join(top, 'docs', 'rules'),
  join(top, 'examples'),
  ...(corpus === undefined ? [] : [corpus]),
]);
const path = 'postmortems/2026-11-03-example.md';

const changes: readonly FixChange[] = [
  { kind: 'done', evidence: null },
  { kind: 'done', evidence: 'https://git.example/shop/pull/477' },
  { kind: 'reopen' },
  { kind: 'verified' },
  { kind: 'assign', owner: '@ana' },
  { kind: 'assign', owner: 'Ana Souza' },
  { kind: 'due', due: '2026-12-15', reason: 'the freeze' },
  { kind: 'snooze', until: '2026-12-20', reason: 'waits for the freeze' },
  { kind: 'drop', reason: 'the queue goes away' },
];

suite('on spoilt documents', () => {
  test('a repair removes its finding, adds none, and a second pass changes nothing', () => {
    let repairs = 0;
    fc.assert(
      fc.property(mutants(documents), (text) => {
        const { findings } = checkAs(path, text);
        for (const finding of findings.filter(({ fixable }) => fixable)) {
          repairs++;
          isComplete(text, findings, finding);
        }
        const fixed = fixAllAs(path, text);
        assert.equal(fixAllAs(path, fixed), fixed, 'a second pass changes the text');
      }),
      { numRuns: runs, seed },
    );
    report('repairs', repairs);
  });

  test('quick fixes have edits that are ordered, inside the text and apart from one another', () => {
    let fixes = 0;
    fc.assert(
      fc.property(mutants(documents), (text) => {
        for (const { rule, fixes: offered } of checkAs(path, text).findings) {
          for (const { edits, title } of offered ?? []) {
            fixes++;
            areApart(edits, text, `${rule}: ${title}`);
          }
        }
      }),
      { numRuns: runs, seed: seed + 1 },
    );
    report('quick fixes', fixes);
  });

  test('a change of a fix reads back whole, or is refused', () => {
    let made = 0;
    let refused = 0;
    const reread = (text: string) => checkAs(path, text).postmortem;
    fc.assert(
      fc.property(mutants(documents), fc.constantFrom(...changes), (text, change) => {
        const postmortem = reread(text);
        for (const ordinal of postmortem.fixes.keys()) {
          const changed = changeFix(postmortem, ordinal, change, { today: exampleToday, reread });
          if (changed.kind === 'refused') {
            refused++;
            continue;
          }
          made++;
          areApart(changed.edits, text, change.kind);
          const again = reread(applyEdits(text, changed.edits));
          assert.equal(again.fixes.length, postmortem.fixes.length);
        }
      }),
      { numRuns: runs, seed: seed + 2 },
    );
    report('changes made', made);
    report('changes refused', refused);
  });
});

function isComplete(text: string, before: readonly Finding[], finding: Finding): void {
  const edits = repairEdits([finding]);
  const name = `the repair of ${told(finding)}`;
  areApart(edits, text, name);
  const after = checkAs(path, applyEdits(text, edits)).findings;
  assert.ok(count(after, finding) < count(before, finding), `${name} leaves the finding`);
  const added = after.filter(
    (one) => compareSeverity(one.severity, 'information') >= 0 && count(after, one) > count(before, one),
  );
  assert.deepEqual(added.map(told), [], `${name} adds findings`);
}

function areApart(edits: readonly TextEdit[], text: string, name: string): void {
  let done = 0;
  for (const { span } of inOrder(edits)) {
    assert.ok(span.start >= done && span.end >= span.start && span.end <= text.length, name);
    done = span.end;
  }
}

function count(findings: readonly Finding[], like: Finding): number {
  return findings.filter((finding) => told(finding) === told(like)).length;
}

function told({ rule, message }: Finding): string {
  return `${rule}: ${message}`;
}

/** Said only where somebody asked for many. */
function report(what: string, amount: number): void {
  if (process.env.MISSING_LINK_RUNS !== undefined) console.log(`${amount} ${what}`);
}
