import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import type { IndexStatus } from '../../server/src/protocol/index-status.ts';
import { postmortem } from './documents.ts';
import { everyRow } from './rows.ts';
import { fullCapabilities, TestClient } from './test-client.ts';

const path = 'postmortems/2026-11-03-a.md';
const server = join(import.meta.dirname, 'held-listing-server.ts');

/** A client whose server is listing the files of the workspace, and stays there until it is told to go on. */
async function listing(t: TestContext): Promise<TestClient> {
  const client = await TestClient.start(t, {
    files: { [path]: postmortem, 'code/a/b/c.md': '# Notes\n', 'code/d.ts': '' },
    server,
    capabilities: { ...fullCapabilities, window: { workDoneProgress: true } },
    answers: { 'window/workDoneProgress/create': () => null },
  });
  await client.next('test/listing');
  return client;
}

const status = (client: TestClient, fits: (status: IndexStatus) => boolean): Promise<IndexStatus> =>
  client.next<IndexStatus>('missingLink/indexStatus', fits);

suite('while the files of a large workspace are being listed', () => {
  test('questions are answered, and afterwards everything is there', async (t) => {
    const client = await listing(t);
    const uri = await client.open(path, postmortem.replace('Due: 2026-12-04', 'Due: soon'));
    const found = await client.pull(uri);
    assert.ok(found.length > 0);
    const early = await client.ask('missingLink/openFixes', everyRow);
    assert.equal(early.state, 'building');
    assert.equal((await status(client, () => true)).listing, true);
    await client.connection.sendNotification('test/go');
    const done = await status(client, ({ state }) => state === 'ready');
    assert.deepEqual([done.listing, done.total, done.postmortems], [false, 2, 1]);
  });

  test('a person sees it, and can stop it', async (t) => {
    const client = await listing(t);
    const { token, value } = await client.next<{ token: string; value: { message?: string } }>(
      '$/progress',
      (progress) => progress.value.message !== undefined,
    );
    assert.match(value.message ?? '', /^looking for post-mortems, \d+ markdown files so far$/);
    await client.connection.sendNotification('window/workDoneProgress/cancel', { token });
    const stopped = await status(client, ({ state }) => state === 'ready');
    assert.match(stopped.note ?? '', /^The search for post-mortems was stopped/);
    await client.connection.sendNotification('test/go');
    const looked = await client.ask('missingLink/lookAgain', null);
    assert.deepEqual([looked.state, looked.postmortems], ['ready', 0]);
    assert.equal((await client.ask('missingLink/reindex', null)).postmortems, 1);
  });
});
