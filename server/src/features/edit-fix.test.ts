import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { fixKeys } from '../model/document/extract-facts.ts';
import type { Postmortem } from '../model/document/postmortem.ts';
import { defaultVocabulary } from '../model/document/vocabulary.ts';
import { readPostmortem } from '../model/read.ts';
import type { FixChange } from '../protocol/fix-change.ts';
import { contentHash } from '../text/content-hash.ts';
import { applyEdits } from '../text/edit.ts';
import { Source } from '../text/source.ts';
import { editFix } from './edit-fix.ts';

function read(text: string): Postmortem {
  const uri = 'file:///repo/postmortems/2026-11-03-queue.md';
  return readPostmortem(new Source(text), { uri, vocabulary: defaultVocabulary, path: 'default' });
}

const head = '# 2026-11-03, queue stalled\n\n## Action items\n\n';
const tail = '\n\n## Lessons\n\nQueues lie.\n';

/** The items after a change of the first fix whose title begins with "Alert"; the reason where it is refused. */
function after(items: string, change: FixChange): string {
  const postmortem = read(head + items + tail);
  const ordinal = postmortem.fixes.findIndex(({ title }) => /alert/i.test(title));
  const fix = postmortem.fixes[ordinal];
  assert.ok(fix !== undefined, 'the item is read');
  const result = editFix(postmortem, {
    key: fixKeys(postmortem)[ordinal] ?? '',
    hash: contentHash(postmortem.source.slice(fix.span)),
    change,
    today: '2026-11-21',
    reread: read,
  });
  if (result.kind === 'refused') return `refused: ${result.reason}`;
  const { source } = postmortem;
  const edits = result.edits.map(({ range, newText }) => ({
    span: { start: source.offsetAt(range.start), end: source.offsetAt(range.end) },
    newText,
  }));
  const text = applyEdits(source.text, edits);
  assert.ok(text.startsWith(head) && text.endsWith(tail), text);
  return text.slice(head.length, text.length - tail.length);
}

const done: FixChange = { kind: 'done', evidence: null };
const shown: FixChange = { kind: 'done', evidence: '#477' };
const reopen: FixChange = { kind: 'reopen' };
const ana: FixChange = { kind: 'assign', owner: '@ana' };
const later: FixChange = { kind: 'due', due: '2026-12-15', reason: 'the freeze' };
const drop: FixChange = { kind: 'drop', reason: 'the queue goes away' };
const table = '| Action | Owner | Due | Status |\n| --- | --- | --- | --- |\n';

suite('a change of a fix', () => {
  const cases: readonly (readonly [string, FixChange, string])[] = [
    ['- [ ] Alert on lag 📅 2026-12-01', ana, '- [ ] Alert on lag 📅 2026-12-01 👤 @ana'],
    [
      '- [ ] Alert on lag 📅 2026-12-01',
      { kind: 'assign', owner: 'Ana Souza' },
      '- [ ] Alert on lag 📅 2026-12-01\n  - Owner: Ana Souza',
    ],
    ['- Alert on lag (@li) ^alert-1', ana, '- Alert on lag (@ana) ^alert-1'],
    ['- [ ] Alert on lag 📅 2026-12-01 ^a1', ana, '- [ ] Alert on lag 📅 2026-12-01 👤 @ana ^a1'],
    ['- [ ] Alert on lag\n  - Evidence: #477', done, '- [x] Alert on lag\n  - Evidence: #477'],
    ['- [x] Alert on lag\n  - Owner: @li\n  - Evidence: #477', reopen, '- [ ] Alert on lag\n  - Owner: @li'],
    [
      `${table}| Alert | @li | | open |`,
      drop,
      `${table}| Alert (dropped: the queue goes away) | @li | | dropped |`,
    ],
    [`${table}| Alert | @li | | open |`, shown, `${table}| Alert (evidence: #477) | @li | | done |`],
    [
      '> - [ ] Alert on lag\n>   - Due: 2026-12-01',
      later,
      '> - [ ] Alert on lag\n>   - Due: 2026-12-15\n>   - Moved: 2026-12-01 → 2026-12-15, the freeze',
    ],
  ];
  for (const [items, change, expected] of cases) {
    test(`${items.replaceAll('\n', '⏎')} · ${change.kind}`, () => {
      const now = after(items, change);
      assert.equal(now, expected);
    });
  }
});

suite('a change of a fix is refused', () => {
  const cases: readonly (readonly [string, string, FixChange, RegExp])[] = [
    ['that would leave an owner beside', '- Alert on lag (@zed (on-call), due 2026-12-01)', ana, /./],
    ['of an accepted risk', '- Accepted: alerts in two regions cost 4,100 EUR', done, /accepted risk/],
    [
      'of an accepted risk again',
      '- Accepted: alerts in two regions cost 4,100 EUR',
      reopen,
      /accepted risk/,
    ],
    ['of a box that says more', '- [~] Alert on lag', done, /box/],
    [
      'of a row that is too long',
      `${table}| Alert on \`a|b\` | @li | 2026-12-01 | open |`,
      done,
      /more cells/,
    ],
  ];
  for (const [name, items, change, reason] of cases) {
    test(name, () => assert.match(after(items, change), reason));
  }
});
