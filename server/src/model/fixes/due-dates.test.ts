import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Source } from '../../text/source.ts';
import type { Fix } from '../document/fix.ts';
import { defaultVocabulary } from '../document/vocabulary.ts';
import { readPostmortem } from '../read.ts';

/** The fixes of a document about an incident of Tuesday, 2026-11-03. */
function fixesOf(text: string): readonly Fix[] {
  const uri = 'file:///repo/postmortems/2026-11-03-queue.md';
  return readPostmortem(new Source(text), { uri, vocabulary: defaultVocabulary, path: 'default' }).fixes;
}

function document(items: string): string {
  return `# 2026-11-03, queue stalled\n\n## Summary\n\nOrders waited.\n\n## Action items\n\n${items}\n`;
}

/** Every way of writing the first of December inside an item's own words. */
const inText: readonly string[] = [
  '(due 2026-12-01)',
  '(due: 2026-12-01)',
  '(due by 2026-12-01)',
  '(by 2026-12-01)',
  '(due 1 December 2026)',
  '(due Dec 1, 2026)',
  '(Due: Dec 1, 2026)',
  '(@ana, due 2026-12-01)',
  '(@ana, 2026-12-01)',
  '(@ana by 2026-12-01)',
  '(@ana; due: 2026-12-01)',
  '(owner: @ana, due: 2026-12-01)',
  '(Owner: Ana, Due: 2026-12-01)',
  '(owner @ana | due 2026-12-01)',
  '[due 2026-12-01]',
  '[@ana, due 2026-12-01]',
  '[due:: 2026-12-01]',
  '(due:: 2026-12-01)',
  '[owner:: @ana] [due:: 2026-12-01]',
  '[owner:: Ana] [deadline:: 2026-12-01]',
  '{due: 2026-12-01}',
  '{due=2026-12-01}',
  '{owner: ana} {due: 2026-12-01}',
  'due:2026-12-01',
  'owner:@ana due:2026-12-01',
  '@due(2026-12-01)',
  '@ana @due(2026-12-01)',
  '📅 2026-12-01',
  '🗓 2026-12-01',
  '🗓️ 2026-12-01',
  '👤 @ana 📅 2026-12-01',
  '⏫ 📅 2026-12-01',
  '➕ 2026-11-04 📅 2026-12-01',
  '⏳ 2026-11-20 📅 2026-12-01 🔁 every month',
  'DEADLINE: <2026-12-01 Tue>',
  'Due: 2026-12-01',
  'Due date: 2026-12-01',
  'Deadline: 2026-12-01',
  'ETA: 2026-12-01',
  'Target: 2026-12-01',
  '**Due:** 2026-12-01',
  '**Due**: 2026-12-01',
  '*Due:* 1 Dec 2026',
  '| Due: 2026-12-01',
  '· Due: 2026-12-01',
  '— due 2026-12-01',
  '- due 2026-12-01',
  ', due 2026-12-01',
  ', due on 1 December 2026.',
  'by 2026-12-01',
  'by December 1st',
  '— Owner: @ana, due: 2026-12-01',
  'Owner: Ana. Due: 2026-12-01.',
  'Owner: Ana; Due: Dec 1 2026',
  '— @ana, 2026-12-01',
  '@ana 2026-12-01',
  '— 2026-12-01',
  'due in 4 weeks',
  '(due in four weeks)',
  '(due within 20 business days)',
  '(deadline: 2026-12-01 17:00 UTC)',
  'due 2026-12-01T17:00:00Z',
  '<br>Due: 2026-12-01',
  '<br>Owner: @ana<br>Due: 2026-12-01',
];

/** What a few of them say beside the first of December. */
const otherDay: Readonly<Record<string, string>> = {
  '(due within 20 business days)': '2026-12-01',
};

const shapes: Readonly<Record<string, (words: string) => string>> = {
  'task item': (words) => document(`- [ ] Alert on the age of the oldest order ${words}`),
  bullet: (words) => document(`* Alert on the age of the oldest order ${words}\n* Drain the queue by hand`),
  'numbered item': (words) => document(`1. Alert on the age of the oldest order ${words}`),
  'nested under a bold key': (words) =>
    `# 2026-11-03, queue stalled\n\n- **Summary**: Orders waited.\n- **Impact**: 40 orders.\n- **Action items**:\n  - Alert on the age of the oldest order ${words}\n`,
  'nested under a group': (words) =>
    document(`- Monitoring improvements:\n  - Alert on the age of the oldest order ${words}\n  - Plot it`),
  'heading of its own': (words) =>
    document(
      `### 1. Alert on the age of the oldest order ${words.replaceAll(/<br>/g, ' ')}\n\nIt stood for an hour.`,
    ),
  'table cell': (words) =>
    document(
      `| Action | Status |\n| --- | --- |\n| Alert on the age of the oldest order ${words.replaceAll('|', '\\|')} | open |`,
    ),
};

for (const [shape, made] of Object.entries(shapes)) {
  suite(`a due date inside a ${shape}`, () => {
    for (const words of inText) {
      test(words, () => {
        const fix = fixesOf(made(words))[0];
        assert.equal(fix?.due?.date, otherDay[words] ?? '2026-12-01');
        assert.equal(fix.title.replace(/[.,]$/, ''), 'Alert on the age of the oldest order');
        if (/ana/i.test(words))
          assert.deepEqual(
            fix.owners.map(({ name }) => name.toLowerCase()),
            ['ana'],
          );
        else assert.deepEqual(fix.owners, []);
      });
    }
  });
}

const labels = [
  'Due',
  'Due date',
  'Due by',
  'Deadline',
  'Target date',
  'ETA',
  'Expected date',
  'When',
  'By when',
];
const marks: readonly ((label: string) => string)[] = [
  (label) => `${label}:`,
  (label) => `**${label}**:`,
  (label) => `**${label}:**`,
  (label) => `*${label}*:`,
  (label) => `_${label}:_`,
];

suite('a due date in a nested bullet', () => {
  for (const label of labels) {
    for (const mark of marks) {
      const line = `- ${mark(label)} 2026-12-01`;
      test(line, () => {
        const text = document(
          `- [ ] Alert on the age\n  - Owner: Payments team\n  ${line}\n  - Tracker: PAY-12`,
        );
        const fix = fixesOf(text)[0];
        assert.equal(fix?.due?.date, '2026-12-01');
        assert.deepEqual(
          fix.owners.map(({ name }) => name),
          ['Payments team'],
        );
        assert.deepEqual(
          fix.trackers.map(({ id }) => id),
          ['PAY-12'],
        );
      });
    }
  }
});

suite('a due date in a column', () => {
  const headers = [
    ...labels,
    'Target completion',
    'Completion date',
    'Planned date',
    '**Due**',
    '期限',
    'Due (UTC)',
  ];
  for (const header of headers) {
    test(header, () => {
      const text = document(
        `| # | Action item | Owner | ${header} | Status |\n|--|--|:-:|--|--|\n| 1 | Alert on the age | @ana | 2026-12-01 | TODO |`,
      );
      const fix = fixesOf(text)[0];
      assert.equal(fix?.due?.date, '2026-12-01');
      assert.equal(fix.title, 'Alert on the age');
      assert.equal(fix.status, 'open');
    });
  }
});

/** A value after `Due:`, the day it means and how it was read; counted from the incident's day. */
const values: readonly (readonly [string, string | null, string])[] = [
  ['2026-12-01', '2026-12-01', 'exact'],
  ['`2026-12-01`', '2026-12-01', 'exact'],
  ['"2026-12-01"', '2026-12-01', 'exact'],
  ['~2026-12-01', '2026-12-01', 'exact'],
  ['2026-12-01 (was 2026-11-20)', '2026-12-01', 'exact'],
  ['2026-12-01, after the freeze', '2026-12-01', 'exact'],
  ['Tue 1 Dec 2026', '2026-12-01', 'written'],
  ['31/12/2026', '2026-12-31', 'written'],
  ['12/31/2026', '2026-12-31', 'written'],
  ['31.12.2026', '2026-12-31', 'written'],
  ['Q1 2027', '2027-03-31', 'written'],
  ['2026-W49', '2026-12-04', 'written'],
  ['end of January 2027', '2027-01-31', 'written'],
  ['Dec 1', '2026-12-01', 'relative'],
  ['Friday', '2026-11-06', 'relative'],
  ['Friday, 4 December', '2026-12-04', 'relative'],
  ['next Friday', null, 'ambiguous'],
  ['EOD 2026-12-01', '2026-12-01', 'exact'],
  ['next week (2026-12-04)', '2026-12-04', 'exact'],
  ['Q1 (2027-02-15)', '2027-02-15', 'exact'],
  ['EOY 2027', '2027-12-31', 'written'],
  ['before Black Friday', null, 'unreadable'],
  ['Good Friday', null, 'unreadable'],
  ['after the Monday release', null, 'unreadable'],
  ['not before Q2', null, 'unreadable'],
  ['after 2026-12-01', null, 'unreadable'],
  ['in two weeks', '2026-11-17', 'relative'],
  ['2 weeks after the incident', '2026-11-17', 'relative'],
  ['end of month', '2026-11-30', 'relative'],
  ['EOW', '2026-11-06', 'relative'],
  ['Q4', '2026-12-31', 'relative'],
  ['KW 49', '2026-12-04', 'relative'],
  ['03/04/2027', null, 'ambiguous'],
  ['2026-02-30', null, 'impossible'],
  ['next sprint', null, 'unreadable'],
  ['ASAP', null, 'unreadable'],
  ['when the migration is over', null, 'unreadable'],
];

suite('how a due date is read', () => {
  for (const [words, date, reading] of values) {
    test(words, () => {
      const fix = fixesOf(document(`- [ ] Alert on the age\n  - Due: ${words}`))[0];
      assert.deepEqual([fix?.due?.date, fix?.due?.reading], [date, reading]);
    });
  }

  for (const words of ['TBD', '???', '-', 'n/a', 'YYYY-MM-DD', '<date>', '']) {
    test(`an empty slot: "${words}"`, () => {
      const fix = fixesOf(document(`- [ ] Alert on the age\n  - Due: ${words}\n  - Owner: @ana`))[0];
      assert.equal(fix?.due, null);
      const slot = fix?.fields.find(({ name }) => name === 'due');
      assert.equal(slot?.value, '');
    });
  }

  test('relative words count from the review where its day is known', () => {
    const text = `---\nreview: 2026-11-10\n---\n${document('- [ ] Alert on the age (due in two weeks)')}`;
    assert.equal(fixesOf(text)[0]?.due?.date, '2026-11-24');
  });
});

/** Dates that are in an item and are not the day by which it is due. */
const noDue: readonly string[] = [
  'Rerun the exports from 2026-10-01 to 2026-11-02',
  'Reproduce the failure of 2026-11-03',
  'Restore the backup of 2026-11-02',
  'Upgrade to v2026.12.01',
  'Keep the logs until the audit is over',
  'Alert on the age - done 2026-11-05',
  'Alert on the age (done 2026-11-05)',
  'Replace it by the new scheduler',
  'Alert on the age ✅ 2026-11-05',
  'Find out why the May release was late',
];

suite('a date that is no due date', () => {
  for (const words of noDue) {
    test(words, () => {
      const fix = fixesOf(document(`- ${words}`))[0];
      assert.ok(fix !== undefined);
      assert.equal(fix.due, null);
    });
  }
});
