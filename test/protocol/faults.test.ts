import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { changed, postmortem } from './documents.ts';
import { everyRow, rowsOf } from './rows.ts';
import { TestClient } from './test-client.ts';

const numbered = (number: number): string => changed('INC-2026-014', `INC-${number}`);

async function openCount(client: TestClient): Promise<number> {
  return rowsOf(await client.ask('missingLink/openFixes', everyRow)).length;
}

/** Waits, from one change of facts to the next, until it holds; the test's own limit ends what never does. */
async function until(client: TestClient, holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await client.next('missingLink/factsChanged');
}

suite('faults', () => {
  test('a branch switch that moves 500 files leaves what is there, and asks for one look', async (t) => {
    const files = Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [`old/2026-11-03-${at}.md`, numbered(at)]),
    );
    const client = await TestClient.start(t, { files });
    await client.ready();
    assert.equal(await openCount(client), 500);
    client.forgetHeard();
    const changes: { uri: string; type: number }[] = [];
    for (let at = 0; at < 500; at++) {
      client.remove(`old/2026-11-03-${at}.md`);
      client.write(`new/2026-11-03-${at}.md`, numbered(at));
      changes.push({ uri: client.uri(`old/2026-11-03-${at}.md`), type: 3 });
      changes.push({ uri: client.uri(`new/2026-11-03-${at}.md`), type: 1 });
    }
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    const moved = async (): Promise<boolean> => {
      const fixes = rowsOf(await client.ask('missingLink/openFixes', everyRow));
      return fixes.length === 500 && fixes.every(({ uri }) => uri.includes('/new/'));
    };
    await until(client, moved);
  });

  test('files that come in ignored folders stay out, whole folders with a dot in their name come in', async (t) => {
    const client = await TestClient.start(t, {
      files: { '.gitignore': 'build/\n', 'README.md': '# Shop\n' },
    });
    await client.ready();
    client.write('build/postmortems/2026-11-03-a.md', numbered(1));
    client.write('node_modules/x/postmortems/2026-11-03-b.md', numbered(2));
    client.write('docs/postmortems.2026/2026-11-03-c.md', numbered(3));
    const created = [
      'build/postmortems/2026-11-03-a.md',
      'node_modules/x',
      'node_modules/x/postmortems/2026-11-03-b.md',
      'docs/postmortems.2026',
    ];
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: created.map((path) => ({ uri: client.uri(path), type: 1 })),
    });
    await until(client, async () => (await openCount(client)) > 0);
    const fixes = rowsOf(await client.ask('missingLink/openFixes', everyRow));
    assert.deepEqual(
      fixes.map(({ incident }) => incident),
      ['INC-3'],
    );
    client.write('.gitignore', 'postmortems.2026/\n');
    await client.tell('.gitignore', 2);
    const build = client.uri('build/postmortems/2026-11-03-a.md');
    await until(client, async () => {
      const now = rowsOf(await client.ask('missingLink/openFixes', everyRow));
      return now.map(({ uri }) => uri).join() === build;
    });
  });

  test('a document of an ignored folder counts while it is open and not afterwards', async (t) => {
    const path = 'build/2026-11-03-a.md';
    const client = await TestClient.start(t, { files: { '.gitignore': 'build/\n', [path]: postmortem } });
    await client.ready();
    assert.equal(await openCount(client), 0);
    const uri = await client.open(path, postmortem);
    await until(client, async () => (await openCount(client)) === 1);
    await client.close(uri);
    await until(client, async () => (await openCount(client)) === 0);
  });

  test('a look around heals what a watcher missed: files that came, went, changed, and a configuration', async (t) => {
    const client = await TestClient.start(t, {
      files: { 'a/2026-11-03-a.md': numbered(1), 'a/2026-11-03-b.md': numbered(2) },
    });
    await client.ready();
    const open = await client.open('a/2026-11-03-open.md', changed('level: operation', 'level: operaton'));
    assert.ok((await client.pull(open)).some(({ code }) => code === 'chain/level-unknown'));
    client.write('a/2026-11-03-a.md', numbered(3));
    client.remove('a/2026-11-03-b.md');
    client.write('a/2026-11-03-c.md', numbered(4));
    client.write('.missing-link.yaml', 'rules:\n  chain/level-unknown: off\n');
    const status = await client.ask('missingLink/lookAgain', null);
    assert.equal(status.state, 'ready');
    const fixes = rowsOf(await client.ask('missingLink/openFixes', everyRow));
    const incidents = fixes.map(({ incident }) => incident).filter((id) => id !== 'INC-2026-014');
    assert.deepEqual(incidents.sort(), ['INC-3', 'INC-4']);
    await client.next('refresh');
    assert.ok((await client.pull(open)).every(({ code }) => code !== 'chain/level-unknown'));
    assert.deepEqual(client.errors, []);
  });

  test('an edit that meets another text or a gone file heals the tree', async (t) => {
    const [a, b] = ['postmortems/2026-11-03-a.md', 'postmortems/2026-11-03-b.md'];
    const client = await TestClient.start(t, { files: { [a]: numbered(1), [b]: numbered(2) } });
    await client.ready();
    const fixes = rowsOf(await client.ask('missingLink/openFixes', everyRow));
    client.write(a, numbered(1).replace('Compare each timeout', 'Compare every number'));
    client.remove(b);
    const codes: string[] = [];
    for (const { uri, id, hash } of fixes) {
      const change = { kind: 'assign', owner: '@li' } as const;
      const result = await client.ask('missingLink/editFix', { uri, id, hash, change });
      codes.push(result.kind === 'refused' ? result.code : result.kind);
    }
    assert.deepEqual(codes.sort(), ['gone', 'gone']);
    await client.next('missingLink/factsChanged');
    await until(client, async () => {
      const now = rowsOf(await client.ask('missingLink/openFixes', everyRow));
      return now.length === 1 && now.every(({ title }) => title.startsWith('Compare every number'));
    });
  });

  test('a document that stops being a post-mortem while it is open leaves the tree, and its findings go', async (t) => {
    const path = 'notes/a.md';
    const client = await TestClient.start(t, {
      files: { [path]: changed('level: operation', 'level: operaton') },
    });
    await client.ready();
    const uri = await client.open(path, changed('level: operation', 'level: operaton'));
    assert.ok((await client.pull(uri)).length > 0);
    const all = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
    await client.edit(uri, all, '# Notes\n\nNothing more.\n');
    assert.deepEqual(await client.pull(uri), []);
    await until(client, async () => (await openCount(client)) === 0);
    assert.deepEqual(client.errors, []);
  });

  test('texts that no editor would send do no harm', async (t) => {
    const client = await TestClient.start(t);
    const texts = [
      '',
      '\u0000',
      '\ufeff---\ntype: postmortem\n---\n',
      '---\ntype: postmortem',
      '|'.repeat(20_000),
      '\r\r\n\n',
      '---\n: :\n---\n',
      '- [ ] '.repeat(2_000),
      'x'.repeat(1_000_000),
    ];
    for (const [number, text] of texts.entries()) {
      const uri = await client.open(`${number}.md`, text);
      assert.ok(Array.isArray(await client.pull(uri)), String(number));
      const position = { line: 0, character: 3 };
      await client.connection.sendRequest('textDocument/completion', { textDocument: { uri }, position });
      await client.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
      await client.codeActions(uri, { start: position, end: position });
      await client.connection.sendRequest('textDocument/semanticTokens/full', { textDocument: { uri } });
      await client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri } });
      const range = { start: position, end: { line: 1_000, character: 0 } };
      await client.connection.sendRequest('textDocument/inlayHint', { textDocument: { uri }, range });
    }
    assert.deepEqual(client.errors, []);
  });
});
