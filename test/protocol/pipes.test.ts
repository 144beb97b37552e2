import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { changed, postmortem } from './documents.ts';
import { TestClient } from './test-client.ts';

test('pipes in a workspace hold nothing up', { skip: process.platform === 'win32' }, async (t) => {
  const client = await TestClient.start(t, { files: { 'postmortems/2026-11-03-a.md': postmortem } });
  await client.ready();
  for (const path of ['.missing-link.yaml', '.gitignore', 'CODEOWNERS', 'postmortems/2026-11-03-b.md']) {
    execFileSync('mkfifo', [join(client.folder, path)]);
    await client.tell(path, 1);
  }
  assert.equal((await client.ask('missingLink/reindex', null)).state, 'ready');
  const uri = await client.open(
    'postmortems/2026-11-03-a.md',
    changed('level: operation', 'level: operaton'),
  );
  const found = await client.pull(uri);
  assert.ok(found.some(({ code }) => code === 'chain/level-unknown'));
  const offered = await client.complete('postmortems/2026-11-03-c.md', changed('Owner: @jonas', 'Owner: @¦'));
  assert.ok(Array.isArray(offered));
});
