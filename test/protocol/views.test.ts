import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import type { EditFixResult, FixChange } from '../../server/src/protocol/fix-change.ts';
import type { OpenFix } from '../../server/src/protocol/open-fix.ts';
import { changed, postmortem, rangeOf } from './documents.ts';
import { withEdits } from './edits.ts';
import { everyRow, rowsOf } from './rows.ts';
import { TestClient } from './test-client.ts';

const path = 'postmortems/2026-11-03-a.md';

async function onlyFix(client: TestClient): Promise<OpenFix> {
  const fixes = rowsOf(await client.ask('missingLink/openFixes', everyRow));
  assert.equal(fixes.length, 1, JSON.stringify(fixes));
  const [fix] = fixes;
  assert.ok(fix !== undefined);
  return fix;
}

async function change(client: TestClient, fix: OpenFix, wanted: FixChange): Promise<EditFixResult> {
  return client.ask('missingLink/editFix', { uri: fix.uri, id: fix.id, hash: fix.hash, change: wanted });
}

/** The text after the edits, which must not be refused. */
function edited(text: string, result: EditFixResult): string {
  assert.equal(result.kind, 'edits', JSON.stringify(result));
  return result.kind === 'edits' ? withEdits(text, result.edits) : text;
}

suite('open fixes', () => {
  test('tell everything of a fix that a row shows', async (t) => {
    const files = {
      [path]: postmortem,
      '.missing-link.yaml':
        'trackers:\n  "#": "https://tracker.test/{id}"\npeople:\n  - name: Jonas\n    handles: ["@jonas"]\n    emails: ["jonas@acme.test"]\n',
    };
    const client = await TestClient.start(t, { files, options: { me: ['jonas@acme.test'] } });
    await client.ready();
    const fix = await onlyFix(client);
    assert.deepEqual(
      { ...fix, id: '', hash: '' },
      {
        id: '',
        hash: '',
        uri: client.uri(path),
        root: client.uri(''),
        place: null,
        line: rangeOf(postmortem, '- [ ] Compare').start.line,
        title: "Compare each timeout with last week's measurements in the release gate",
        incident: 'INC-2026-014',
        incidentTitle: 'Checkout timeouts after a configuration rollout',
        kind: 'structural',
        owners: ['@jonas'],
        due: '2026-12-04',
        group: 'later',
        day: '2026-12-04',
        days: 13,
        severity: 'P2',
        severityRank: 2,
        level: 'operation',
        levelRank: 4,
        label: 'configuration',
        services: ['checkout'],
        status: 'open',
        trackers: [{ id: '#482', url: 'https://tracker.test/482' }],
        evidence: [],
        checkBy: null,
        mine: true,
      },
    );
  });

  const groups: readonly (readonly [string, string, string])[] = [
    ['Due: 2026-11-20', 'overdue', 'the day before'],
    ['Due: 2026-11-21', 'this-week', 'today'],
    ['Due: 2026-11-22', 'this-week', 'Sunday'],
    ['Due: 2026-11-23', 'next-week', 'Monday'],
    ['Due: 2026-11-30', 'later', 'the Monday after'],
    ['Due: 2026-11-20\n  - Snoozed: 2026-12-20, waits for the freeze', 'later', 'snoozed'],
  ];
  test('are grouped by due date, weeks beginning on Monday', async (t) => {
    for (const [due, group, name] of groups) {
      const client = await TestClient.start(t, { files: { [path]: changed('Due: 2026-12-04', due) } });
      await client.ready();
      assert.equal((await onlyFix(client)).group, group, name);
    }
  });

  test('follow what is typed, before it is saved, and the file again when it is closed', async (t) => {
    const client = await TestClient.start(t, { files: { [path]: postmortem } });
    await client.ready();
    const uri = await client.open(path, postmortem);
    await client.next('missingLink/factsChanged');
    client.forgetHeard();
    await client.edit(uri, rangeOf(postmortem, '2026-12-04'), '2026-11-01');
    await client.next('missingLink/factsChanged');
    const typed = await onlyFix(client);
    assert.equal(typed.due, '2026-11-01');
    client.forgetHeard();
    await client.close(uri);
    await client.next('missingLink/factsChanged');
    assert.equal((await onlyFix(client)).due, '2026-12-04');
  });

  test('follow files and folders that come, change and go', async (t) => {
    const client = await TestClient.start(t);
    await client.ready();
    const count = async (): Promise<number> =>
      rowsOf(await client.ask('missingLink/openFixes', everyRow)).length;
    assert.equal(await count(), 0);
    const step = async (what: () => Promise<void>): Promise<void> => {
      client.forgetHeard();
      await what();
      await client.next('missingLink/factsChanged');
    };
    client.write(`moved/${path}`, postmortem);
    client.write(`moved/${path.replace('a.md', 'b.md')}`, postmortem.replace('INC-2026-014', 'INC-2026-015'));
    await step(() => client.tell('moved', 1));
    assert.equal(await count(), 2);
    client.write(`moved/${path}`, '# Notes\n\nNo longer a post-mortem.\n');
    await step(() => client.tell(`moved/${path}`, 2));
    assert.equal(await count(), 1);
    client.remove('moved');
    await step(() => client.tell('moved', 3));
    assert.equal(await count(), 0);
  });

  test('are read anew on demand, where the watcher missed something', async (t) => {
    const client = await TestClient.start(t);
    await client.ready();
    client.write(path, postmortem);
    assert.equal((await client.ask('missingLink/reindex', null)).postmortems, 1);
    await onlyFix(client);
  });
});

suite('changing a fix', () => {
  const cases: readonly (readonly [FixChange, RegExp, string])[] = [
    [
      { kind: 'done', evidence: 'abc1234' },
      /- \[x\] Compare[^\n]*\n(?: {2}- .*\n)* {2}- Evidence: abc1234\n/,
      'done',
    ],
    [{ kind: 'assign', owner: '@acme/platform' }, / {2}- Owner: @acme\/platform\n/, 'assign'],
    [
      { kind: 'due', due: '2026-12-18', reason: 'freeze' },
      / {2}- Due: 2026-12-18\n(?: {2}- .*\n)* {2}- Moved: 2026-12-04 → 2026-12-18, freeze\n/,
      'due',
    ],
    [
      { kind: 'snooze', until: '2026-12-20', reason: 'freeze' },
      / {2}- Snoozed: 2026-12-20, freeze\n/,
      'snooze',
    ],
    [{ kind: 'drop', reason: 'replaced by #9' }, / {2}- Dropped: replaced by #9\n/, 'drop'],
  ];
  for (const [wanted, expected, name] of cases) {
    test(`${name}: in the shape of the document, and nothing else moves`, async (t) => {
      const client = await TestClient.start(t, { files: { [path]: postmortem } });
      await client.ready();
      const after = edited(postmortem, await change(client, await onlyFix(client), wanted));
      assert.match(after, expected);
      const [before = ''] = postmortem.split('## Structural fix');
      assert.ok(after.startsWith(before));
    });
  }

  test('fits the document as it is typed, and names its version', async (t) => {
    const client = await TestClient.start(t, { files: { [path]: postmortem } });
    await client.ready();
    const fix = await onlyFix(client);
    const uri = await client.open(path, postmortem);
    await client.edit(uri, rangeOf(postmortem, 'nine minutes'), 'nine minutes,\nor ten,');
    const result = await change(client, fix, { kind: 'done', evidence: null });
    assert.equal(result.kind === 'edits' && result.version, 2);
    const typed = changed('nine minutes', 'nine minutes,\nor ten,');
    assert.equal(edited(typed, result), typed.replace('- [ ] Compare', '- [x] Compare'));
  });

  test('is refused with a reason where the item is another than the one seen', async (t) => {
    const client = await TestClient.start(t, { files: { [path]: postmortem } });
    await client.ready();
    const fix = await onlyFix(client);
    client.write(path, changed('Due: 2026-12-04', 'Due: 2026-12-11'));
    client.forgetHeard();
    const refused = await change(client, fix, { kind: 'due', due: '2026-12-18', reason: null });
    assert.equal(refused.kind === 'refused' && refused.code, 'changed');
    assert.equal(
      readFileSync(join(client.folder, path), 'utf8'),
      changed('Due: 2026-12-04', 'Due: 2026-12-11'),
    );
    await client.next('missingLink/factsChanged');
    const seen = await onlyFix(client);
    assert.equal(seen.due, '2026-12-11', 'the list has been read again');
    const again = await change(client, seen, { kind: 'due', due: '2026-12-18', reason: null });
    assert.equal(again.kind, 'edits');
  });

  test('is refused where the fix or the file is gone', async (t) => {
    const client = await TestClient.start(t, { files: { [path]: postmortem } });
    await client.ready();
    const fix = await onlyFix(client);
    client.write(path, changed('Compare each timeout', 'Validate each schema'));
    const other = await change(client, fix, { kind: 'done', evidence: null });
    assert.equal(other.kind === 'refused' && other.code, 'gone');
    client.remove(path);
    const none = await change(client, fix, { kind: 'done', evidence: null });
    assert.equal(none.kind === 'refused' && none.code, 'gone');
    assert.ok(!client.exists(path));
  });

  test('is refused where it makes no sense', async (t) => {
    const client = await TestClient.start(t, { files: { [path]: postmortem } });
    await client.ready();
    const fix = await onlyFix(client);
    for (const wanted of [
      { kind: 'due', due: 'soon', reason: null },
      { kind: 'snooze', until: '2026-12-20', reason: ' ' },
      { kind: 'assign', owner: '' },
    ] as const) {
      const result = await change(client, fix, wanted);
      assert.equal(result.kind === 'refused' && result.code, 'impossible', wanted.kind);
    }
  });
});

suite('post-mortems and the chain', () => {
  const files = {
    [path]: postmortem,
    'postmortems/2026-09-02-b.md': changed('INC-2026-014', 'INC-2026-009').replaceAll(
      '2026-11-03',
      '2026-09-02',
    ),
    'postmortems/2026-11-10-draft.md': changed('INC-2026-014', 'INC-2026-015')
      .replaceAll('2026-11-03', '2026-11-10')
      .replace('status: review', 'status: draft')
      .replace(/level: operation\nlabel: configuration/, 'level:\nlabel:'),
    'README.md': '# Shop\n',
  };

  test('rows tell state, age and the structural fix, and the findings once they are counted', async (t) => {
    const client = await TestClient.start(t, { files });
    await client.ready();
    client.forgetHeard();
    await client.ask('missingLink/postmortems', null);
    await client.next('missingLink/factsChanged');
    const { groups } = await client.ask('missingLink/postmortems', null);
    const postmortems = groups.flatMap(({ rows }) => rows);
    assert.deepEqual(
      postmortems.map(({ id, state, age, structural }) => [id, state, age, structural]),
      [
        ['INC-2026-015', 'draft', 11, 'open'],
        ['INC-2026-014', 'review', 18, 'open'],
        ['INC-2026-009', 'review', 80, 'open'],
      ],
    );
    assert.ok(postmortems.every(({ counts }) => counts !== null));
  });

  test('the chain counts by level and label, and marks what repeats a class', async (t) => {
    const client = await TestClient.start(t, { files });
    await client.ready();
    const { levels, cells } = await client.ask('missingLink/chain', null);
    assert.deepEqual(levels, ['strategy', 'discovery', 'scope', 'execution', 'operation']);
    const cell = cells.find(({ level, label }) => level === 'operation' && label === 'configuration');
    assert.deepEqual(
      cell?.incidents.map(({ id, repeat }) => [id, repeat]),
      [
        ['INC-2026-014', true],
        ['INC-2026-009', false],
      ],
    );
    assert.deepEqual([cell?.recent, cell?.before, cell?.repeats], [2, 0, 1]);
  });

  test('a new post-mortem has a severity of the team’s scale, and the template that it asks for', async (t) => {
    const config = 'root: true\nseverities:\n  critical: 24h\n  high: 48h\n  low: none\n';
    const client = await TestClient.start(t, { files: { ...files, '.missing-link.yaml': config } });
    await client.ready();
    const choices = await client.ask('missingLink/severities', { folder: null });
    assert.deepEqual(
      choices.map(({ severity }) => severity),
      ['critical', 'high', 'low', 'near-miss'],
    );
    for (const { severity, size } of choices) {
      const made = await client.ask('missingLink/newPostmortem', { title: 'Slow', severity, folder: null });
      assert.equal(/^commander:/m.test(made.text), size === 'full', severity);
    }
  });

  test('a new post-mortem takes the next id and the team’s folder', async (t) => {
    const client = await TestClient.start(t, { files });
    await client.ready();
    const made = await client.ask('missingLink/newPostmortem', {
      size: 'short',
      title: 'Slow search',
      severity: 'P2',
      folder: null,
    });
    assert.match(made.text, /^id: INC-2026-016$/m);
    assert.equal(made.fileName, '2026-11-21-slow-search.md');
    assert.equal(made.folder, client.uri('postmortems'));
  });
});

suite('post-mortems that are late for their review', () => {
  const late = changed('severity: P2', 'severity: P1').replace('review: 2026-11-05', 'review:');

  async function states(client: TestClient): Promise<readonly string[]> {
    const { groups } = await client.ask('missingLink/postmortems', null);
    const postmortems = groups.flatMap(({ rows }) => rows);
    return postmortems.map(({ state }) => state);
  }

  test('are told by the very first answer, whatever has been counted', async (t) => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `postmortems/2026-11-03-${at}.md`,
        late.replace('INC-2026-014', `INC-${at}`),
      ]),
    );
    const client = await TestClient.start(t, { files: { ...files, [path]: postmortem } });
    await client.ready();
    const counted = await states(client);
    assert.deepEqual([counted.filter((state) => state === 'late').length, counted.length], [30, 31]);
  });

  test('are none where the rule is off or silenced, or the review is planned in time', async (t) => {
    const client = await TestClient.start(t, {
      files: {
        'a/2026-11-03-off.md': late,
        'a/.missing-link.yaml': 'rules:\n  meta/late: off\n',
        'b/2026-11-03-silent.md': `${late}\n<!-- missing-link-disable-file meta/late -->\n`,
        'b/2026-11-03-held.md': late.replace('review:', 'review: 2026-11-04T10:00Z'),
        'b/2026-11-03-planned-late.md': late.replace('review:', 'review: 2026-12-04T10:00Z'),
      },
    });
    await client.ready();
    assert.deepEqual(await states(client), ['late', 'review', 'review', 'review']);
  });
});
