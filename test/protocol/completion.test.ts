import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { CompletionItem } from 'vscode-languageserver-protocol';
import { cursor } from './cursor.ts';
import { changed, postmortem } from './documents.ts';
import { withEdits } from './edits.ts';
import { TestClient } from './test-client.ts';

interface Case {
  readonly name: string;
  readonly text: string;
  /** Labels that come first, in this order. */
  readonly first?: readonly string[];
  /** Labels that are somewhere in the list. */
  readonly offers?: readonly string[];
  readonly never?: readonly string[];
  /** What choosing an item makes of the cursor's line. */
  readonly choose?: readonly [label: string, line: string];
}

const front = (line: string): string => changed('level: operation', line);
const fix = (line: string): string => changed('  - Owner: @jonas', line);

const cases: readonly Case[] = [
  {
    name: 'levels in front matter, in the order of the chain',
    text: front('level: ¦'),
    first: ['strategy', 'discovery', 'scope', 'execution', 'operation'],
    choose: ['scope', 'level: scope'],
  },
  {
    name: 'a level in the middle of a word replaces the word',
    text: front('level: op¦eraton'),
    choose: ['operation', 'level: operation'],
  },
  {
    name: 'a blank after the colon where there is none',
    text: front('level:¦'),
    choose: ['scope', 'level: scope'],
  },
  {
    name: 'labels, those of the written level first',
    text: changed('label: configuration', 'label: ¦'),
    first: ['configuration', 'capacity', 'observability-gap'],
  },
  { name: 'severities', text: changed('severity: P2', 'severity: ¦'), first: ['P0', 'P1', 'P2'] },
  {
    name: 'states of the document',
    text: changed('status: review', 'status: ¦'),
    first: ['draft', 'review', 'published', 'closed'],
  },
  {
    name: 'keys that front matter does not have yet',
    text: changed('services: [checkout]', '¦'),
    offers: ['services', 'commander', 'recurs'],
    never: ['severity', 'level'],
    choose: ['commander', 'commander: '],
  },
  {
    name: 'people in front matter, quoted where YAML would stumble',
    text: changed('services: [checkout]', 'commander: ¦'),
    first: ['@jonas'],
    choose: ['@jonas', 'commander: "@jonas"'],
  },
  {
    name: 'the second of a list of people, within quotes already there',
    text: changed('services: [checkout]', 'responders: ["@li", "@¦"]'),
    offers: ['@jonas', '@acme/payments'],
    choose: ['@jonas', 'responders: ["@li", "@jonas"]'],
  },
  {
    name: 'owners: of this document, CODEOWNERS and other post-mortems',
    text: fix('  - Owner: ¦'),
    offers: ['@acme/payments', '@maya', '@priya'],
    choose: ['@priya', '  - Owner: @priya'],
  },
  {
    name: 'handles wherever an @ is typed',
    text: changed('on staging', 'on staging, asked @¦'),
    offers: ['@jonas'],
  },
  {
    name: 'due dates: working days in order, each with its weekday',
    text: changed('Due: 2026-12-04', 'Due: ¦'),
    first: ['2026-11-23 Monday', '2026-11-27 Friday', '2026-11-30 Monday', '2026-12-04 Friday'],
    never: ['2026-11-28 Saturday'],
    choose: ['2026-12-04 Friday', '  - Due: 2026-12-04'],
  },
  {
    name: 'a due date in words of one’s own',
    text: changed('Due: 2026-12-04', 'Due: in 3 weeks¦'),
    first: ['2026-12-12 Saturday', '2026-11-23 Monday'],
    choose: ['2026-12-12 Saturday', '  - Due: 2026-12-12'],
  },
  {
    name: 'both days where people mean either',
    text: changed('Due: 2026-12-04', 'Due: next fri¦'),
    first: ['2026-11-27 Friday', '2026-12-04 Friday'],
  },
  {
    name: 'the next working days where words give none',
    text: changed('Due: 2026-12-04', 'Due: when ready¦'),
    first: ['2026-11-23 Monday', '2026-11-24 Tuesday', '2026-11-25 Wednesday'],
  },
  {
    name: 'the next working days for a review',
    text: changed('status: review', 'review: ¦'),
    first: ['2026-11-23 Monday', '2026-11-24 Tuesday'],
  },
  {
    name: 'days for looking again, counted from the due date',
    text: changed('  - Check: a timeout of 300 ms is stopped on staging', '  - Check by: ¦'),
    first: ['2026-12-18 Friday', '2027-01-04 Monday'],
    choose: ['2027-01-04 Monday', '  - Check by: 2027-01-04'],
  },
  {
    name: 'fields that the fix does not have',
    text: changed('  - Tracker: #482', '  - ¦'),
    offers: ['Tracker', 'Evidence', 'Check by'],
    never: ['Owner', 'Due'],
    choose: ['Check by', '  - Check by: '],
  },
  {
    name: 'sections that the document does not have',
    text: changed('## Why it was possible', '## ¦\n\n## Why it was possible'),
    offers: ['Lessons learned', 'Where we got lucky'],
    never: ['Summary', 'Timeline'],
    choose: ['Lessons learned', '## Lessons learned'],
  },
  {
    name: 'rules in a comment that silences',
    text: changed('312 checkouts', '<!-- missing-link-disable-next-line fix/¦ -->\n312 checkouts'),
    offers: ['fix/owner', 'blame/person'],
  },
  {
    name: 'ids of other incidents',
    text: changed('services: [checkout]', 'recurs: ¦'),
    first: ['INC-2026-009'],
  },
  {
    name: 'owners and dates in the columns of a table',
    text: changed(
      '- [ ] Compare each timeout',
      '| Action | Owner | Due |\n| --- | --- | --- |\n| Add an alert | ¦ | |\n\n- [ ] Compare each timeout',
    ),
    offers: ['@acme/payments'],
  },
  {
    name: 'dates in the last column of a table',
    text: changed(
      '- [ ] Compare each timeout',
      '| Action | Owner | Due |\n| --- | --- | --- |\n| Add an alert | @li | ¦ |\n\n- [ ] Compare each timeout',
    ),
    choose: ['2026-11-27 Friday', '| Add an alert | @li | 2026-11-27 |'],
  },
  {
    name: 'fields of an item under which nothing stands yet',
    text: `${postmortem}\n## Follow-ups\n\n- [ ] Alert on slow payments\n  - ¦\n`,
    first: ['Owner', 'Due'],
    choose: ['Owner', '  - Owner: '],
  },
  {
    name: 'severities in a table of metadata',
    text: '# Postmortem: search down\n\n| Severity | ¦ |\n| --- | --- |\n| Status | draft |\n\n## Summary\n\nx\n\n## Impact\n\nx\n\n## Root cause\n\nx\n',
    first: ['P0', 'P1'],
  },
  {
    name: 'nothing for what a table of metadata holds besides',
    text: '# Postmortem: search down\n\n| Severity | P1 |\n| --- | --- |\n| Region | ¦ |\n\n## Summary\n\nx\n\n## Impact\n\nx\n\n## Root cause\n\nx\n',
    first: [],
  },
  { name: 'nothing in prose', text: changed('312 checkouts', '312 ¦ checkouts'), first: [] },
  { name: 'nothing in other markdown', text: '# Notes\n\n- Owner: ¦\n', first: [] },
];

const files = {
  CODEOWNERS: '* @acme/platform\n# team @nobody\n/payments @acme/payments @maya\n',
  'postmortems/2026-09-02-charged-twice.md': changed('id: INC-2026-014', 'id: INC-2026-009').replace(
    'Owner: @jonas',
    'Owner: @priya',
  ),
};

suite('completion', () => {
  test('offers', async (t) => {
    const client = await TestClient.start(t, { files });
    await client.ready();
    for (const [number, example] of cases.entries()) {
      await t.test(example.name, async () => {
        const path = `notes/page-${number}.md`;
        check(example, await client.complete(path, example.text));
        await client.close(client.uri(path));
      });
    }
  });

  test('offers the rules in the configuration', async (t) => {
    const client = await TestClient.start(t);
    await client.ready();
    const items = await client.complete('.missing-link.yaml', 'rules:\n  fix/ow¦\n');
    assert.equal(chosen('rules:\n  fix/ow¦\n', items, 'fix/owner'), '  fix/owner: ');
  });

  test('is silent where the settings say so', async (t) => {
    const settings = { completion: { enabled: false } };
    const client = await TestClient.start(t, { settings });
    await client.ready();
    assert.deepEqual(await client.complete('a.md', front('level: ¦')), []);
  });
});

function check({ text, first, offers, never, choose }: Case, items: readonly CompletionItem[]): void {
  const labels = items.map(({ label }) => label);
  if (first !== undefined) assert.deepEqual(labels.slice(0, Math.max(1, first.length)), first);
  for (const label of offers ?? []) assert.ok(labels.includes(label), `${label} among ${labels.join(', ')}`);
  for (const label of never ?? []) assert.ok(!labels.includes(label), `${label} among ${labels.join(', ')}`);
  if (choose !== undefined) assert.equal(chosen(text, items, choose[0]), choose[1]);
}

/** The line of the cursor after the item was taken. */
function chosen(marked: string, items: readonly CompletionItem[], label: string): string | undefined {
  const { text, position } = cursor(marked);
  const item = items.find((one) => one.label === label);
  const edit = item?.textEdit;
  assert.ok(
    edit !== undefined && 'range' in edit,
    `${label} among ${items.map((one) => one.label).join(', ')}`,
  );
  return withEdits(text, [edit]).split('\n')[position.line];
}
