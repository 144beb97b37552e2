import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { Fix } from '../model/document/fix.ts';
import type { Postmortem } from '../model/document/postmortem.ts';
import { defaultVocabulary } from '../model/document/vocabulary.ts';
import { readPostmortem } from '../model/read.ts';
import type { TextEdit } from '../text/edit.ts';
import { Source } from '../text/source.ts';
import type { FieldChange } from './field-change.ts';
import { moveDue, writeField, writeFields } from './write-field.ts';

function read(text: string): Postmortem {
  const uri = 'file:///repo/postmortems/2026-11-03-queue.md';
  return readPostmortem(new Source(text), { uri, vocabulary: defaultVocabulary, path: 'default' });
}

function apply(text: string, edits: readonly TextEdit[]): string {
  let result = text;
  for (const { span, newText } of [...edits].sort((a, b) => b.span.start - a.span.start)) {
    result = result.slice(0, span.start) + newText + result.slice(span.end);
  }
  return result;
}

function document(items: string): string {
  return `# 2026-11-03, queue stalled\n\n## Action items\n\n${items}\n\n## Lessons\n\nQueues lie.\n`;
}

/** The item that is written is between two others, each in one shape; `Alert` opens its title. */
const shapes: Readonly<Record<string, string>> = {
  'bare bullets': document('- Drain it\n- Alert on the age of orders\n- Plot the depth'),
  'bare tasks': document('* [ ] Drain it\n* [ ] Alert on the age of orders\n* [x] Plot the depth'),
  'numbered items': document('1. Drain it\n2. Alert on the age of orders\n3. Plot the depth'),
  'a loose list': document('- Drain it\n\n- Alert on the age of orders\n\n- Plot the depth'),
  'an item of several lines': document(
    '- Drain it\n- Alert on the age of orders,\n  and page somebody\n- Plot it',
  ),
  'nested details': document(
    '- Drain it\n- Alert on the age of orders\n  - it is a gauge already\n- Plot it',
  ),
  tabs: document('-\tDrain it\n-\tAlert on the age of orders\n\t- a gauge\n-\tPlot it'),
  'empty slots': document(
    '- [ ] Alert on the age of orders\n  - Owner:\n  - Due:\n  - Tracker:\n  - Check:\n  - Check by:\n- [ ] Plot it',
  ),
  'filled slots': document(
    '- [ ] Alert on the age of orders\n  - Owner: @li\n  - Due: 2026-11-30\n  - Tracker: OPS-7\n  - Check: it fires in staging\n- [ ] Plot it',
  ),
  'bold slots': document(
    '- Alert on the age of orders\n  - **Owner**: @li\n  - **Due:** 2026-11-30\n- Plot it',
  ),
  placeholders: document('- Alert on the age of orders\n  - Owner: TBD\n  - Due: YYYY-MM-DD\n- Plot it'),
  'a handle in brackets': document('- Drain it\n- Alert on the age of orders (@li)\n- Plot it (@sam)'),
  'handle and date in brackets': document(
    '- Drain it (@li, due 2026-11-30)\n- Alert on the age of orders (@li, due 2026-11-30)\n- Plot it',
  ),
  'neighbours with brackets': document(
    '- Drain it (@li, due 2026-11-30)\n- Alert on the age of orders\n- Plot it',
  ),
  'labels in brackets': document(
    '- Drain it\n- Alert on the age of orders (owner: Li, due: 2026-11-30)\n- Plot it',
  ),
  'a leading handle': document('- @li to drain it\n- @li will alert on the age of orders\n- Plot it'),
  'a trailing handle': document('- Drain it @li\n- Alert on the age of orders @li\n- Plot it'),
  'inline fields': document(
    '- Drain it\n- Alert on the age of orders [owner:: @li] [due:: 2026-11-30]\n- Plot it',
  ),
  'neighbours with inline fields': document(
    '- Drain it [due:: 2026-11-30]\n- Alert on the age of orders\n- Plot it',
  ),
  braces: document('- Drain it\n- Alert on the age of orders {due: 2026-11-30}\n- Plot it'),
  tags: document('- Drain it\n- Alert on the age of orders @due(2026-11-30)\n- Plot it'),
  signs: document('- [ ] Drain it\n- [ ] Alert on the age of orders 📅 2026-11-30\n- [ ] Plot it'),
  'labels in the text': document(
    '- Drain it\n- Alert on the age of orders. Owner: @li. Due: 2026-11-30\n- Plot it',
  ),
  'labelled lines': document(
    '- Drain it\n- Alert on the age of orders  \n  Owner: @li  \n  Due: 2026-11-30\n- Plot it',
  ),
  'a table': document(
    '| Action | Owner | Due | Status | Ticket |\n|---|:-:|---|---|---|\n| Drain it | @li | 2026-11-30 | TODO | |\n| Alert on the age of orders | | | | |\n| Plot it | | | DONE | #4 |',
  ),
  'a filled table': document(
    '| # | Action item | Owner | Due | Status |\n|---|---|---|---|---|\n| 1 | Alert on the age of orders | Li | Nov 30, 2026 | **TODO** |\n| 2 | Plot it | | | |',
  ),
  'a narrow table': document(
    '| Action | Status |\n|---|---|\n| Alert on the age of orders | open |\n| Plot it | done |',
  ),
  'a table without outer pipes': document(
    'Action | Owner | Status\n--- | --- | ---\nAlert on the age of orders | |\nPlot it | Li | Done',
  ),
  'a heading an action': document(
    '### 1. Drain it\n\nBy hand.\n\n### 2. Alert on the age of orders\n\nThe gauge exists.\n\n### 3. Plot it\n\nOn the board.',
  ),
  'a heading with fields': document(
    '### Drain it\n\n- Owner: @li\n\n### Alert on the age of orders\n\n- Owner: @li\n- Due: 2026-11-30\n\nThe gauge exists.',
  ),
  'a group of names': document('**Li**\n\n- Drain it\n- Alert on the age of orders\n\n**Sam**\n\n- Plot it'),
  'a list in a list': document(
    '- Short term:\n  - Drain it\n  - Alert on the age of orders\n- Long term:\n  - Plot it',
  ),
  'our template': `# Queue stalled\n\n## Structural fix\n\n- [ ] Alert on the age of orders\n  - Owner:\n  - Due:\n  - Artefact:\n  - Tracker:\n  - Check:\n  - Check by:\n\n## Follow-ups\n\n- [ ] Plot it\n`,
  'fields in one list': document('- Action: Alert on the age of orders\n- Owner: @li\n- Due: 2026-11-30'),
  'a quoted list': document('> - [ ] Drain it\n> - [ ] Alert on the age of orders\n> - [ ] Plot it'),
  'a name and a date in brackets': document(
    '- Drain it\n- Alert on the age of orders (Li, by 2026-11-30)\n- Plot it',
  ),
  'a paragraph': `# 2026-11-03, queue stalled\n\n## Structural fix\n\nAlert on the age of orders.\n\n## Follow-ups\n\n- Plot it\n`,
  'a paragraph with fields': `# 2026-11-03, queue stalled\n\n## Structural fix\n\nAlert on the age of orders.\n\n- Owner: @li\n- Due: 2026-11-30\n\n## Follow-ups\n\n- Plot it\n`,
};

function isTarget(title: string): boolean {
  return /^alert/i.test(title);
}

function target(postmortem: Postmortem): Fix {
  const fix = postmortem.fixes.find(({ title }) => isTarget(title));
  assert.ok(fix !== undefined, 'the item is read');
  return fix;
}

/** What a fix says, for comparing. */
function told(fix: Fix): Record<string, unknown> {
  return {
    title: fix.title,
    kind: fix.kind,
    status: fix.status,
    owners: fix.owners.map(({ name, handle }) => (handle ? `@${name}` : name)),
    due: fix.due?.date ?? null,
    checkBy: fix.checkBy?.date ?? null,
    check: fix.check,
    trackers: fix.trackers.map(({ id }) => id),
    evidence: fix.evidence.map(({ id }) => id),
    artefacts: fix.artefacts.map(({ path }) => path),
  };
}

const owner = fc.constantFrom('@ana', '@shop/payments', 'Payments team', 'Ana', 'Ana Souza', '@ana, @bo');
const date = fc
  .integer({ min: 0, max: 700 })
  .map((days) => new Date(Date.UTC(2026, 10, 4) + days * 86_400_000).toISOString().slice(0, 10));
const sentence = fc.constantFrom(
  'the alert fires in the game day',
  'no order waits longer than 5 minutes (p99)',
  'replaced by the new scheduler; see the decision',
  'nobody needs it, the queue is gone',
);

/** A change and what the fix says after it, beside what it said before. */
const changes: Readonly<
  Record<string, fc.Arbitrary<{ change: FieldChange; expected: Record<string, unknown> }>>
> = {
  owner: owner.map((value) => ({
    change: { field: 'owner', value },
    expected: { owners: value.split(', ') },
  })),
  due: date.map((value) => ({ change: { field: 'due', value }, expected: { due: value } })),
  'check by': date.map((value) => ({ change: { field: 'checkBy', value }, expected: { checkBy: value } })),
  check: sentence.map((value) => ({ change: { field: 'check', value }, expected: { check: value } })),
  tracker: fc.constantFrom('#482', 'PAY-12', 'shop/infra#7').map((value) => ({
    change: { field: 'tracker', value },
    expected: { trackers: [value] },
  })),
  evidence: fc.constantFrom('#482', 'https://example.org/board/7').map((value) => ({
    change: { field: 'evidence', value },
    expected: { evidence: [value] },
  })),
  artefact: fc
    .constantFrom('runbooks/queue.md', '.github/workflows/release.yml', 'shop/infra:alerts.yaml')
    .map((value) => ({
      change: { field: 'artefact', value },
      expected: { artefacts: [value] },
    })),
  dropped: sentence.map((value) => ({
    change: { field: 'dropped', value },
    expected: { status: 'dropped' },
  })),
  verified: date.map((value) => ({
    change: { field: 'verified', value: `${value}, no order waited` },
    expected: { status: 'verified' },
  })),
  done: fc.constant({ change: { field: 'status', value: 'done' }, expected: { status: 'done' } }),
  'in progress': fc.constant({
    change: { field: 'status', value: 'in-progress' },
    expected: { status: 'in-progress' },
  }),
};

for (const [field, arbitrary] of Object.entries(changes)) {
  suite(`writing ${field}`, () => {
    for (const [shape, lines] of Object.entries(shapes)) {
      test(shape, () => {
        fc.assert(
          fc.property(arbitrary, fc.boolean(), ({ change, expected }, crlf) => {
            const text = crlf ? lines.replaceAll('\n', '\r\n') : lines;
            const before = read(text);
            const fix = target(before);
            const edits = writeField(before, fix, change);
            const result = apply(text, edits);
            if (crlf) assert.doesNotMatch(result, /(?<!\r)\n/);
            const after = read(result);
            assert.deepEqual(told(target(after)), { ...told(fix), ...expected }, result);
            const others = (all: Postmortem): unknown =>
              all.fixes.filter(({ title }) => !isTarget(title)).map(told);
            assert.deepEqual(others(after), others(before), result);
            assert.deepEqual(
              writeField(after, target(after), change),
              [],
              `twice changes nothing:\n${result}`,
            );
          }),
          { numRuns: 12 },
        );
      });
    }
  });
}

function written(text: string, edit: (postmortem: Postmortem, fix: Fix) => readonly TextEdit[]): string {
  const before = read(text);
  const after = apply(text, edit(before, target(before)));
  return after.slice(after.indexOf('## Action items\n\n') + 17, after.indexOf('\n\n## Lessons'));
}

suite('how it is written', () => {
  const cases: readonly (readonly [string, FieldChange, string])[] = [
    ['- [ ] Alert', { field: 'owner', value: '@ana' }, '- [ ] Alert\n  - Owner: @ana'],
    ['10. Alert early', { field: 'owner', value: '@ana' }, '10. Alert early\n    - Owner: @ana'],
    ['- Alert (@li)', { field: 'due', value: '2026-12-01' }, '- Alert (@li, due 2026-12-01)'],
    ['- Alert (@li)', { field: 'check', value: 'it fires' }, '- Alert (@li)\n  - Check: it fires'],
    [
      '- Alert [due:: 2026-11-30]',
      { field: 'owner', value: '@ana' },
      '- Alert [due:: 2026-11-30] [owner:: @ana]',
    ],
    ['- Alert 📅 2026-11-30', { field: 'due', value: '2026-12-01' }, '- Alert 📅 2026-12-01'],
    ['- Alert due:2026-11-30', { field: 'due', value: '2026-12-01' }, '- Alert due:2026-12-01'],
    ['- Alert, by Friday', { field: 'due', value: '2026-12-01' }, '- Alert, by 2026-12-01'],
    ['- Alert\n  - **Owner:**', { field: 'owner', value: '@ana' }, '- Alert\n  - **Owner:** @ana'],
    [
      '- Alert\n  - **Owner:** @li',
      { field: 'due', value: '2026-12-01' },
      '- Alert\n  - **Owner:** @li\n  - **Due:** 2026-12-01',
    ],
    [
      '- Alert\n  * owner: @li',
      { field: 'due', value: '2026-12-01' },
      '- Alert\n  * owner: @li\n  * due: 2026-12-01',
    ],
    ['- Alert - DONE', { field: 'status', value: 'open' }, '- Alert - OPEN'],
    ['- ✅ Alert', { field: 'status', value: 'open' }, '- ⬜ Alert'],
    ['- ~~Alert early~~', { field: 'status', value: 'open' }, '- Alert early'],
    ['- [ ] Alert (in progress)', { field: 'status', value: 'done' }, '- [x] Alert (in progress)'],
    ['- [x] Alert (done)', { field: 'status', value: 'open' }, '- [ ] Alert (open)'],
    [
      '- [ ] Alert\n  - Dropped: no need\n  - Owner: @li',
      { field: 'status', value: 'open' },
      '- [ ] Alert\n  - Owner: @li',
    ],
    ['- [x] Alert\n  - Verified: 2026-12-01', { field: 'status', value: 'open' }, '- [ ] Alert'],
    ['- Alert (@li) (dropped: no need)', { field: 'status', value: 'done' }, '- Alert (@li, done)'],
    ['- [] Alert', { field: 'status', value: 'done' }, '- [x] Alert'],
    [
      '| Action | Status |\n|--|--|\n| Alert | **TODO** |',
      { field: 'status', value: 'done' },
      '| Action | Status |\n|--|--|\n| Alert | **DONE** |',
    ],
    [
      '| Action | Due |\n|--|--|\n| Alert ||',
      { field: 'due', value: '2026-12-01' },
      '| Action | Due |\n|--|--|\n| Alert | 2026-12-01 |',
    ],
    [
      '| Action | Owner |\n|--|--|\n| Alert | |',
      { field: 'owner', value: 'Ana | Bo' },
      '| Action | Owner |\n|--|--|\n| Alert | Ana \\| Bo |',
    ],
  ];
  for (const [before, change, after] of cases) {
    test(`${before.replaceAll('\n', '⏎')} · ${change.field}: ${change.value}`, () => {
      assert.equal(
        written(document(before), (postmortem, fix) => writeField(postmortem, fix, change)),
        after,
      );
    });
  }

  test('done and its evidence are one set of edits', () => {
    const changes: readonly FieldChange[] = [
      { field: 'status', value: 'done' },
      { field: 'evidence', value: 'https://example.org/board/7' },
      { field: 'checkBy', value: '2027-01-15' },
    ];
    const text = document('- [ ] Alert\n  - Owner: @ana\n- Plot it');
    assert.equal(
      written(text, (postmortem, fix) => writeFields(postmortem, fix, changes)),
      '- [x] Alert\n  - Owner: @ana\n  - Evidence: https://example.org/board/7\n  - Check by: 2027-01-15\n- Plot it',
    );
  });

  test('a moved date keeps the old one, and the one before that', () => {
    const move =
      (due: string, reason: string | null) =>
      (postmortem: Postmortem, fix: Fix): readonly TextEdit[] =>
        moveDue(postmortem, fix, due, reason);
    const once = written(document('- [ ] Alert\n  - Due: 2026-12-01'), move('2026-12-15', 'the freeze'));
    assert.equal(once, '- [ ] Alert\n  - Due: 2026-12-15\n  - Moved: 2026-12-01 → 2026-12-15, the freeze');
    const twice = written(document(once), move('2027-01-08', null));
    assert.equal(
      twice,
      '- [ ] Alert\n  - Due: 2027-01-08\n  - Moved: 2026-12-01 → 2026-12-15, the freeze; 2026-12-15 → 2027-01-08',
    );
    assert.equal(target(read(document(twice))).due?.date, '2027-01-08');
  });
});
