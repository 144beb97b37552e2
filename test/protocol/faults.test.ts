import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { changed, postmortem } from './documents.ts';
import { TestClient } from './test-client.ts';

const numbered = (number: number): string => changed('INC-2026-014', `INC-${number}`);

async function openCount(client: TestClient): Promise<number> {
  return (await client.ask('missingLink/openFixes', null)).fixes.length;
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
      const { fixes } = await client.ask('missingLink/openFixes', null);
      return fixes.length === 500 && fixes.every(({ uri }) => uri.includes('/new/'));
    };
    await until(client, moved);
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

  test('a server that was killed comes back with the same tree, from its cache', async (t) => {
    const files = { 'postmortems/2026-11-03-a.md': postmortem };
    const first = await TestClient.start(t, { files });
    const options = { cache: first.uri('.cache') };
    const killed = await TestClient.start(t, { files, options });
    await killed.ready();
    const before = await killed.ask('missingLink/openFixes', null);
    const again = await TestClient.start(t, { files, options });
    await again.ready();
    const after = await again.ask('missingLink/openFixes', null);
    const bare = (result: typeof before): unknown =>
      result.fixes.map(({ title, hash, group }) => [title, hash, group]);
    assert.deepEqual(bare(after), bare(before));
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
    }
    assert.deepEqual(client.errors, []);
  });
});
