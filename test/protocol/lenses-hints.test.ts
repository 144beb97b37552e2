import assert from 'node:assert/strict';
import { suite, type TestContext, test } from 'node:test';
import type { CodeLens, InlayHint } from 'vscode-languageserver-protocol';
import { changed, postmortem } from './documents.ts';
import { fullCapabilities, type StartOptions, TestClient } from './test-client.ts';

interface Shown {
  /** The line above which it is. */
  readonly above: string;
  readonly words: string;
  readonly command: string;
  readonly arguments: readonly unknown[];
}

function listed(client: TestClient, uri: string): Promise<readonly CodeLens[]> {
  return client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri } });
}

/** The lenses of a document, each resolved. */
async function lenses(client: TestClient, uri: string, text: string): Promise<readonly Shown[]> {
  const lines = text.split(/\r\n|\n/);
  const found = await listed(client, uri);
  return Promise.all(
    found.map(async (lens) => {
      assert.equal(lens.command, undefined, 'what it says is asked for later');
      const { command } = await client.connection.sendRequest<CodeLens>('codeLens/resolve', lens);
      assert.ok(command);
      return {
        above: lines[lens.range.start.line] ?? '',
        words: command.title,
        command: command.command,
        arguments: command.arguments ?? [],
      };
    }),
  );
}

/** The lines that have a lens, with what it says. */
async function lensesOf(client: TestClient, text: string): Promise<readonly string[]> {
  const uri = await client.open('postmortems/2026-11-03-b.md', text);
  const shown = await lenses(client, uri, text);
  await client.close(uri);
  return shown.map(({ above, words }) => `${above} ← ${words}`);
}

async function readyClient(test: TestContext, options: StartOptions = {}): Promise<TestClient> {
  const client = await TestClient.start(test, options);
  await client.ready();
  return client;
}

function hints(client: TestClient, uri: string, from = 0, to = 1000): Promise<readonly InlayHint[]> {
  const range = { start: { line: from, character: 0 }, end: { line: to, character: 0 } };
  return client.connection.sendRequest('textDocument/inlayHint', { textDocument: { uri }, range });
}

/** The lines that have a hint, with the hint where it is. */
async function hinted(client: TestClient, text: string, name = 'a.md'): Promise<readonly string[]> {
  const lines = text.split(/\r\n|\n/);
  const found = await hints(client, await client.open(name, text));
  return found.map(({ position, label }) => {
    const line = lines[position.line] ?? '';
    return `${line.slice(0, position.character)}‹${label}›${line.slice(position.character)}`;
  });
}

const title = '# Checkout timeouts after a configuration rollout';
const earlier = changed('id: INC-2026-014', 'id: INC-7').replaceAll('2026-11-03', '2026-05-12');

/** A client that notes when it is asked to ask again. */
function refreshing(): { readonly options: StartOptions; readonly next: (what: string) => Promise<void> } {
  const waiting = new Map<string, () => void>();
  const heard = (what: string) => (): null => {
    waiting.get(what)?.();
    return null;
  };
  return {
    options: {
      capabilities: {
        ...fullCapabilities,
        workspace: {
          ...fullCapabilities.workspace,
          codeLens: { refreshSupport: true },
          inlayHint: { refreshSupport: true },
        },
      },
      answers: {
        'workspace/codeLens/refresh': heard('lenses'),
        'workspace/inlayHint/refresh': heard('hints'),
      },
    },
    next: (what) => new Promise((done) => waiting.set(what, done)),
  };
}

suite('lenses', () => {
  test('say above the title how long it took, and above a fix how far its date is', async (t) => {
    assert.deepEqual(await lensesOf(await readyClient(t), postmortem), [
      `${title} ← P2 · 28 min · detected after 2 min · mitigated after 9 min`,
      "- [ ] Compare each timeout with last week's measurements in the release gate ← Due in 13 days",
    ]);
  });

  test('say when the review is due, in the reader’s zone, until it was held', async (t) => {
    const grave = changed('severity: P2', 'severity: P1');
    const options = { today: '2026-11-04', zone: 'Europe/Berlin' };
    const [planned] = await lensesOf(await readyClient(t, { options }), grave);
    assert.match(planned ?? '', / · review due 2026-11-05 10:40$/);
    const client = await readyClient(t);
    const [late] = await lensesOf(client, grave.replace('review: 2026-11-05\n', ''));
    assert.match(late ?? '', / · review overdue since 2026-11-05 09:40$/);
    const [held] = await lensesOf(client, grave);
    assert.doesNotMatch(held ?? '', /review/);
  });

  test('say what is overdue, snoozed or to be checked, and nothing of what has no date or is done', async (t) => {
    const due = '  - Due: 2026-12-04\n';
    const fix = '- [ ] Compare each timeout';
    const client = await readyClient(t);
    const said = async (text: string): Promise<string | undefined> =>
      (await lensesOf(client, text)).find((words) => words.includes('Compare each'))?.split(' ← ')[1];
    assert.equal(await said(changed(due, '  - Due: 2026-11-20\n')), 'Overdue by 1 day');
    assert.equal(await said(changed(due, '  - Due: 2026-11-21\n')), 'Due today');
    assert.equal(
      await said(changed(due, '  - Due: 2026-11-20\n  - Snoozed: 2026-12-15, waits for the freeze\n')),
      'Snoozed until 2026-12-15',
    );
    const done = postmortem.replace(fix, '- [x] Compare each timeout');
    assert.equal(
      await said(done.replace(due, '  - Due: 2026-11-04\n  - Check by: 2026-11-18\n')),
      'Check was due 3 days ago',
    );
    assert.equal(await said(done), undefined);
    assert.equal(await said(changed(due, '')), undefined);
  });

  test('are one above a table of fixes, not one in each row', async (t) => {
    const rows = [
      '| Action | Owner | Due |',
      '| --- | --- | --- |',
      '| Add a gate | @li | 2026-11-10 |',
      '| Add an alert | @li | 2026-11-24 |',
      '| Write a page | @li |  |',
    ];
    const text = `${postmortem}\n## Follow-ups\n\n${rows.join('\n')}\n`;
    assert.deepEqual((await lensesOf(await readyClient(t), text)).slice(2), [
      `${rows[0]} ← 1 overdue · next due in 3 days`,
    ]);
  });

  test('lead from the class to the last incident like it', async (t) => {
    const files = { 'postmortems/2026-05-12-a.md': earlier };
    const client = await TestClient.start(t, {
      files,
      options: { commands: ['missingLink.openPostmortem'] },
    });
    await client.ready();
    const uri = await client.open('postmortems/2026-11-03-b.md', postmortem);
    const found = (await lenses(client, uri, postmortem)).find(
      ({ above }) => above === 'label: configuration',
    );
    assert.deepEqual(found, {
      above: 'label: configuration',
      words: 'Same class: INC-7 of 2026-05-12, fix still open, due 2026-12-04',
      command: 'missingLink.openPostmortem',
      arguments: [
        client.uri('postmortems/2026-05-12-a.md'),
        earlier.split('\n').findIndex((line) => line.startsWith('- [ ]')),
      ],
    });
    const done = { 'postmortems/2026-05-12-a.md': earlier.replace('- [ ]', '- [x]') };
    const plain = await TestClient.start(t, { files: done });
    await plain.ready();
    const same = await plain.open('postmortems/2026-11-03-b.md', postmortem);
    const [, second] = await lenses(plain, same, postmortem);
    assert.deepEqual([second?.words, second?.command], ['Same class: INC-7 of 2026-05-12, fix done', '']);
  });

  test('show words of documents as words', async (t) => {
    const files = { 'postmortems/2026-05-12-a.md': earlier.replace('id: INC-7', 'id: "$(flame) \u202e7"') };
    const [, second] = await lensesOf(await readyClient(t, { files }), postmortem);
    assert.match(second ?? '', /Same class: \$ \(flame\) .*7 of 2026-05-12/);
    assert.doesNotMatch(second ?? '', /\u202e/);
  });

  test('are not there in other markdown, in a template, and where they are switched off', async (t) => {
    const client = await readyClient(t);
    assert.deepEqual(await lensesOf(client, '# Notes\n\n- [ ] Call Li, due 2026-12-04\n'), []);
    const uri = await client.open('postmortems/template.md', changed('id: INC-2026-014', 'id: INC-YYYY-NNN'));
    assert.deepEqual(await listed(client, uri), []);
    const quiet = await readyClient(t, { settings: { codeLens: { enabled: false } } });
    assert.deepEqual(await lensesOf(quiet, postmortem), []);
  });

  test('say nothing once the document no longer has what they were about', async (t) => {
    const client = await TestClient.start(t);
    const uri = await client.open('a.md', postmortem);
    const found = await listed(client, uri);
    const whole = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
    await client.edit(uri, whole, '# Notes\n');
    const resolved = await client.connection.sendRequest<CodeLens>('codeLens/resolve', found[0]);
    assert.deepEqual(resolved.command, { title: '', command: '' });
    assert.deepEqual(await listed(client, uri), []);
  });

  test('are asked for again when another post-mortem changes, and when they are switched off', async (t) => {
    const { options, next } = refreshing();
    const client = await TestClient.start(t, options);
    await client.ready();
    const uri = await client.open('postmortems/2026-11-03-b.md', postmortem);
    const before = await lenses(client, uri, postmortem);
    assert.ok(before.every(({ words }) => !words.startsWith('Same class')));
    const again = next('lenses');
    client.write('postmortems/2026-05-12-a.md', earlier);
    await client.tell('postmortems/2026-05-12-a.md', 1);
    await again;
    const after = await lenses(client, uri, postmortem);
    assert.ok(after.some(({ words }) => words.startsWith('Same class: INC-7')));
    const off = next('lenses');
    client.settings = { codeLens: { enabled: false } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await off;
    assert.deepEqual(await listed(client, uri), []);
  });
});

suite('inlay hints', () => {
  test('count the entries of a timeline from the trigger', async (t) => {
    const client = await TestClient.start(t);
    assert.deepEqual(await hinted(client, postmortem), [
      '- 2026-11-03 09:12‹T+00:00› trigger: the rollout reaches all instances',
      '- 09:14‹T+00:02› detected: the latency alert pages the on-call',
      '- 09:21‹T+00:09› mitigated: the earlier configuration is back',
      '- 09:40‹T+00:28› resolved: no checkout is pending',
    ]);
  });

  test('say from where they count, and count before it and over days', async (t) => {
    const client = await TestClient.start(t);
    const text = changed(
      '- 2026-11-03 09:12 trigger: the rollout reaches all instances\n',
      '- 2026-11-03 08:02 the rollout begins\n- 09:12 trigger: the rollout reaches all instances\n',
    ).replace('- 09:40 resolved', '- 2026-11-05 10:17 resolved');
    const uri = await client.open('a.md', text);
    const found = await hints(client, uri);
    assert.deepEqual(
      found.map(({ label, tooltip }) => `${label} | ${tooltip}`),
      [
        'T-01:10 | 1 h 10 min before the trigger (line 28)',
        'T+00:00 | At the time of the trigger (line 28)',
        'T+00:02 | 2 min after the trigger (line 28)',
        'T+00:09 | 9 min after the trigger (line 28)',
        'T+2d 01:05 | 2 d 1 h after the trigger (line 28)',
      ],
    );
    assert.deepEqual(
      (await hints(client, uri, 28, 28)).map(({ label }) => label),
      ['T+00:02'],
    );
  });

  test('are in table cells, with zones, and with line ends of Windows', async (t) => {
    const client = await TestClient.start(t);
    const table = [
      '| Time | Event |',
      '| --- | --- |',
      '| 2026-11-03 09:12 UTC | deploy |',
      '| 2026-11-03 10:15 CET | alert |',
      '| 2026-11-03 09:17 UTC',
    ].join('\n');
    const list = postmortem.slice(postmortem.indexOf('- 2026-11-03'), postmortem.indexOf('\n\n## Why'));
    const text = postmortem.replace(list, table).replaceAll('\n', '\r\n');
    assert.deepEqual(await hinted(client, text), [
      '| 2026-11-03 09:12 UTC‹T+00:00› | deploy |',
      '| 2026-11-03 10:15 CET‹T+00:03› | alert |',
      '| 2026-11-03 09:17 UTC‹T+00:05›',
    ]);
  });

  test('are not where a time is uncertain', async (t) => {
    const client = await TestClient.start(t);
    const around = changed('- 09:21 mitigated', '- ~09:21 mitigated');
    assert.ok((await hinted(client, around)).every((line) => !line.includes('09:21')));
    assert.deepEqual(await hinted(client, changed('09:12 trigger', '~09:12 trigger'), 'b.md'), []);
  });

  test('are not in other markdown, and not where they are switched off', async (t) => {
    const { options, next } = refreshing();
    const client = await TestClient.start(t, options);
    await client.ready();
    assert.deepEqual(await hinted(client, '# Notes\n\n- 2026-11-03 09:12 a\n- 09:14 b\n'), []);
    const off = next('hints');
    client.settings = { inlayHints: { enabled: false } };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await off;
    assert.deepEqual(await hinted(client, postmortem, 'b.md'), []);
  });

  test('are asked for again when the team’s way to write dates is known', async (t) => {
    const { options, next } = refreshing();
    const client = await TestClient.start(t, options);
    await client.ready();
    const text = changed('2026-11-03 09:12', '03/11/2026 09:12').replace('review: 2026-11-05\n', '');
    const uri = await client.open('a.md', text);
    assert.deepEqual(await hints(client, uri), []);
    const again = next('hints');
    client.write('.missing-link.yaml', 'dateOrder: day-first\n');
    await client.tell('.missing-link.yaml', 1);
    await again;
    assert.equal((await hints(client, uri)).length, 4);
  });
});
