import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { CompletionItem } from 'vscode-languageserver-protocol';
import { clientCommands } from '../../server/src/protocol/commands.ts';
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
const prose =
  'The number is valid by the schema. The release gate does not compare it with what production measures.';
const chain = 'Operation: no step looks at a configuration the way the gate looks at code.';
const entry = (line: string): string => changed('- 09:40 resolved: no checkout is pending', line);
const followUp = (line: string): string => `${postmortem}\n## Follow-ups\n\n${line}\n`;
const P1 = changed('severity: P2', 'severity: P1')
  .replace('review: 2026-11-05', 'review: ¦')
  .replaceAll('2026-11-03', '2026-11-18');
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
  {
    name: 'the next entry of a timeline, the marks that are missing first',
    text: entry('- ¦'),
    first: ['HH:MM resolved:', 'HH:MM escalated:', 'HH:MM communicated:', 'HH:MM …'],
    never: ['HH:MM trigger:', 'HH:MM detected:', 'HH:MM mitigated:'],
    choose: ['HH:MM resolved:', '- ${1:HH:MM} resolved: ${2}'],
  },
  {
    name: 'the next entry on an empty line, with its list mark',
    text: entry('¦'),
    choose: ['HH:MM communicated:', '- ${1:HH:MM} communicated: ${2}'],
  },
  {
    name: 'the next entry in the shape of those above, with their day and zone',
    text: entry('- **2026-11-03 09:40 UTC** – asked\n- **2026-11-03 09:50 UTC** – answered\n- ¦'),
    choose: ['HH:MM resolved:', '- **2026-11-03 ${1:HH:MM} UTC** – resolved: ${2}'],
  },
  {
    name: 'a time that a field says',
    text: entry('- ¦').replace('label: conf', 'resolved: 2026-11-03 09:44\nlabel: conf'),
    choose: ['09:44 resolved:', '- 09:44 resolved: ${2}'],
  },
  {
    name: 'marks behind a time, whatever is typed of them',
    text: entry('- 09:40 re¦'),
    first: ['resolved:', 'escalated:', 'communicated:'],
    choose: ['resolved:', '- 09:40 resolved: '],
  },
  {
    name: 'marks behind the slot for a time',
    text: entry('- HH:MM ¦'),
    choose: ['resolved:', '- HH:MM resolved: '],
  },
  {
    name: 'marks behind the time in a table that is being typed',
    text: changed(
      '- 2026-11-03 09:12 trigger: the rollout reaches all instances',
      '| Time | Event |\n| --- | --- |\n| 09:10 | de¦',
    ),
    offers: ['escalated:', 'communicated:'],
  },
  { name: 'nothing behind a day whose time is not written yet', text: entry('- 2026-11-03 ¦'), first: [] },
  {
    name: 'nothing in the reason of an accepted risk',
    text: followUp('- Accepted: a second region costs ¦'),
    first: [],
  },
  { name: 'no fix within another one', text: followUp('Ideas:\n\n- one\n\n    ¦'), first: [] },
  { name: 'nothing in half a time', text: entry('- 09:4¦'), first: [] },
  { name: 'nothing in the words of an entry', text: entry('- 09:40 the gate is ¦'), first: [] },
  {
    name: 'levels at the start of the section about them, the one of the field first',
    text: changed(chain, 'Op¦'),
    first: ['Operation:', 'Strategy:'],
    choose: ['Operation:', 'Operation: '],
  },
  { name: 'no level where the section says one', text: changed(chain, `${chain}\n\n¦`), first: [] },
  {
    name: 'kinds of causes, as items',
    text: changed(prose, '¦'),
    first: ['Trigger:', 'Amplifier:', 'Recovery friction:', 'Why 1:'],
    choose: ['Trigger:', '- Trigger: '],
  },
  {
    name: 'the kinds of causes that are not named yet, and the next why',
    text: changed(prose, '- Trigger: a rollout\n- Why 1: nothing compares\n- ¦'),
    first: ['Why 2:', 'Amplifier:', 'Recovery friction:'],
    choose: ['Why 2:', '- Why 2: '],
  },
  { name: 'nothing in the words of a cause', text: changed(prose, '- The gate does¦'), first: [] },
  {
    name: 'fields in brackets that the fix does not have',
    text: followUp('- [ ] Add the alert (owner: @li, ¦)'),
    first: ['due', 'artefact', 'tracker'],
    never: ['owner'],
    choose: ['due', '- [ ] Add the alert (owner: @li, due: )'],
  },
  {
    name: 'no fields in the brackets of prose',
    text: changed('312 checkouts', '312 (¦) checkouts'),
    first: [],
  },
  {
    name: 'no fields where a bracket opens a link',
    text: followUp('- [ ] Add the alert, see [¦'),
    first: [],
  },
  {
    name: 'days after "by"',
    text: followUp('- [ ] Add the alert by ¦'),
    choose: ['2026-11-27 Friday', '- [ ] Add the alert by 2026-11-27'],
  },
  {
    name: 'days after "by" that is being continued',
    text: followUp('- [ ] Add the alert by end of¦'),
    offers: ['2026-11-30 Monday'],
  },
  { name: 'nothing after "by" in other words', text: followUp('- [ ] Guard it by a check¦'), first: [] },
  { name: 'nothing after "by" in prose', text: changed('312 checkouts', '312 by ¦ checkouts'), first: [] },
  {
    name: 'a fix with slots where a section for fixes is empty',
    text: followUp('¦'),
    first: ['- [ ] …'],
  },
  {
    name: 'names of fields that are being typed',
    text: fix('  - Ev¦'),
    choose: ['Evidence', '  - Evidence: '],
  },
  {
    name: 'names of fields on an indented line',
    text: `${postmortem.trimEnd()}\n  ¦\n`,
    choose: ['Check by', '  - Check by: '],
  },
  {
    name: 'artefacts: markdown of the workspace by its whole path, and what is at the root',
    text: changed('docs/release-gate.md', '¦'),
    first: ['docs/release-gate.md', '.github/', 'docs/', 'postmortems/', '.missing-link.yaml', 'CODEOWNERS'],
    never: ['postmortems/2026-09-02-charged-twice.md', 'docs/two words.md', 'node_modules/'],
    choose: ['docs/release-gate.md', '  - Artefact: docs/release-gate.md'],
  },
  {
    name: 'artefacts in the folder that is written',
    text: changed('docs/release-gate.md', '.github/workflows/c¦'),
    first: ['.github/workflows/ci.yml'],
    choose: ['.github/workflows/ci.yml', '  - Artefact: .github/workflows/ci.yml'],
  },
  {
    name: 'artefacts from the folder of the document',
    text: changed('docs/release-gate.md', '../docs/¦'),
    first: ['../docs/release-gate.md'],
  },
  {
    name: 'no artefacts outside of the workspace',
    text: changed('docs/release-gate.md', '../../¦'),
    first: [],
  },
  {
    name: 'trackers that fixes name',
    text: changed('Tracker: #482', 'Tracker: ¦'),
    first: ['#301'],
    choose: ['#301', '  - Tracker: #301'],
  },
  {
    name: 'evidence: the tracker of the fix, then files',
    text: changed('  - Check: a', '  - Evidence: ¦\n  - Check: a'),
    first: ['#482', 'docs/release-gate.md'],
  },
  {
    name: 'a review on the last day that the severity allows, and not today',
    text: P1,
    first: ['2026-11-25 Wednesday', '2026-11-23 Monday', '2026-11-24 Tuesday'],
    never: ['2026-11-21 Saturday'],
  },
  {
    name: 'the days of a review that is late as before',
    text: P1.replaceAll('2026-11-18', '2026-11-02'),
    first: ['2026-11-23 Monday', '2026-11-24 Tuesday', '2026-11-25 Wednesday'],
  },
  {
    name: 'what a comment can silence, closed behind it',
    text: changed('312 checkouts', '<!-- miss¦\n312 checkouts'),
    first: ['missing-link-disable-next-line', 'missing-link-disable-line', 'missing-link-disable'],
    choose: ['missing-link-disable-next-line', '<!-- missing-link-disable-next-line ${1} -->'],
  },
  {
    name: 'groups of rules too',
    text: changed('312 checkouts', '<!-- missing-link-disable ¦ -->\n312 checkouts'),
    offers: ['blame', 'fix', 'timeline/marks'],
  },
  {
    name: 'nothing in the reason of a comment that silences',
    text: changed('312 checkouts', '<!-- missing-link-disable fix/owner -- known ¦ -->\n312 checkouts'),
    first: [],
  },
  {
    name: 'nothing in other comments',
    text: changed('312 checkouts', '<!-- todo ¦ -->\n312 checkouts'),
    first: [],
  },
  {
    name: 'nobody whose name is being typed, but whoever is elsewhere',
    text: fix('  - Owner: @ol¦'),
    offers: ['@priya', '@acme/platform'],
    never: ['@ol'],
  },
  {
    name: 'nobody whose handle is being typed in prose',
    text: changed('on staging', 'on staging, asked @ol¦'),
    first: ['@jonas', '@priya'],
    never: ['@ol'],
  },
  {
    name: 'somebody who is elsewhere in the document, too',
    text: fix('  - Owner: @sam¦').replace('severity:', 'commander: "@sam"\nseverity:'),
    offers: ['@sam'],
  },
  {
    name: 'the title of the heading',
    text: changed('title: Checkout timeouts after a configuration rollout', 'title: ¦'),
    first: ['Checkout timeouts after a configuration rollout'],
  },
  {
    name: 'times of the timeline with their days',
    text: front('detected: ¦'),
    offers: ['2026-11-03 09:14 UTC'],
    choose: ['2026-11-03 09:14 UTC', 'detected: 2026-11-03 09:14 UTC'],
  },
  { name: 'nothing in prose', text: changed('312 checkouts', '312 ¦ checkouts'), first: [] },
  { name: 'nothing in other markdown', text: '# Notes\n\n- Owner: ¦\n', first: [] },
];

const files = {
  CODEOWNERS: '* @acme/platform\n# team @nobody\n/payments @acme/payments @maya\n',
  'docs/release-gate.md': '# Release gate\n',
  'docs/two words.md': '# No path that markdown takes\n',
  '.github/workflows/ci.yml': 'on: push\n',
  'node_modules/a.md': '# Somebody else\n',
  '.missing-link.yaml': 'severities:\n  P0: 24h\n  P1: 5 business days\n  P2: optional\n',
  'postmortems/2026-09-02-charged-twice.md': changed('id: INC-2026-014', 'id: INC-2026-009')
    .replace('Owner: @jonas', 'Owner: @priya')
    .replace('#482', '#301'),
};

/** The same where the editor takes no snippets: empty slots, and nothing that would be an empty slot alone. */
const plain: readonly Case[] = [
  {
    name: 'the next entry of a timeline',
    text: entry('- ¦'),
    first: ['HH:MM resolved:', 'HH:MM escalated:', 'HH:MM communicated:'],
    never: ['HH:MM …'],
    choose: ['HH:MM resolved:', '- resolved: '],
  },
  {
    name: 'a comment that silences',
    text: changed('312 checkouts', '<!-- ¦\n312 checkouts'),
    choose: ['missing-link-disable', '<!-- missing-link-disable '],
  },
];

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

  test('writes empty slots where the editor takes no snippets', async (t) => {
    const client = await TestClient.start(t, { files, capabilities: {} });
    for (const [number, example] of plain.entries()) {
      await t.test(example.name, async () => {
        check(example, await client.complete(`notes/page-${number}.md`, example.text));
      });
    }
    await t.test('a fix, with the line endings of the document', async () => {
      const text = followUp('¦').replaceAll('\n', '\r\n');
      const [item] = await client.complete('notes/fix.md', text);
      assert.equal(item?.textEdit?.newText, '- [ ] \r\n  - Owner: \r\n  - Due: ');
      assert.equal(item?.insertTextFormat, undefined);
    });
  });

  test('lets the editor go on with the value where it can', async (t) => {
    const commands = [clientCommands.suggest];
    const client = await TestClient.start(t, { files, options: { commands } });
    const said = async (text: string, label: string): Promise<string | undefined> =>
      (await client.complete(`notes/${label.length}.md`, text)).find((item) => item.label === label)?.command
        ?.command;
    assert.equal(await said(fix('  - Ev¦'), 'Evidence'), clientCommands.suggest);
    assert.equal(await said(changed('docs/release-gate.md', '¦'), 'docs/'), clientCommands.suggest);
    assert.equal(await said(front('level: ¦'), 'discovery'), undefined);
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
