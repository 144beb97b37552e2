import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { noFilter } from '../../server/src/protocol/arrangement.ts';
import type { ExportFormat } from '../../server/src/protocol/written-texts.ts';
import { postmortem, rangeOf } from './documents.ts';
import { TestClient, today } from './test-client.ts';

const cli = join(import.meta.dirname, '../../dist/cli.js');
const examples = join(import.meta.dirname, '../../examples');
const path = 'postmortems/2026-11-03-a.md';

/** What the command line writes in the client's folder. */
function written(client: TestClient, ...args: readonly string[]): string {
  const run = spawnSync(process.execPath, [cli, ...args, '--today', today], {
    cwd: client.folder,
    encoding: 'utf8',
  });
  assert.equal(run.status, 0, run.stderr);
  return run.stdout;
}

suite('export and summary', { skip: !existsSync(cli) && 'not built' }, () => {
  test('editor and command line write the same, byte for byte', async (t) => {
    const client = await TestClient.start(t);
    cpSync(examples, client.folder, { recursive: true });
    mkdirSync(join(client.folder, '.git'), { recursive: true });
    await client.ready();
    await client.ask('missingLink/reindex', null);
    for (const format of ['markdown', 'csv', 'ical', 'json'] satisfies readonly ExportFormat[]) {
      const { text, fileName } = await client.ask('missingLink/exportFixes', { format, filter: null });
      assert.equal(text, written(client, 'fixes', '--format', format), format);
      assert.match(fileName, /^open-fixes-\d{4}-\d\d-\d\d\.(?:md|csv|ics|json)$/);
    }
    const { groups } = await client.ask('missingLink/postmortems', null);
    const postmortems = groups.flatMap(({ rows }) => rows);
    assert.ok(postmortems.length > 12);
    for (const { uri } of postmortems.slice(0, 8)) {
      const answer = await client.ask('missingLink/summary', { uri });
      const file = decodeURIComponent(uri.slice(client.uri('').length + 1));
      assert.equal(answer.kind === 'summary' && answer.text, written(client, 'summary', file), file);
    }
  });

  test('only the rows that are asked for', async (t) => {
    const second = postmortem.replaceAll('Compare each timeout', 'Count each timeout');
    const files = { [path]: postmortem, 'postmortems/2026-11-04-b.md': second };
    const client = await TestClient.start(t, { files });
    await client.ready();
    const filter = { ...noFilter, text: 'count each' };
    for (const format of ['markdown', 'csv', 'ical', 'json'] satisfies readonly ExportFormat[]) {
      const { text } = await client.ask('missingLink/exportFixes', { format, filter });
      assert.match(text ?? '', /Count each timeout/, format);
      assert.doesNotMatch(text ?? '', /Compare each timeout/, format);
    }
  });

  test('the summary is of what is typed, saved or not; what is no post-mortem is refused', async (t) => {
    const client = await TestClient.start(t, { files: { [path]: postmortem, 'README.md': '# A shop\n' } });
    await client.ready();
    const uri = await client.open(path, postmortem);
    await client.edit(uri, rangeOf(postmortem, 'nine minutes'), 'ten minutes');
    const typed = await client.ask('missingLink/summary', { uri });
    assert.match(typed.kind === 'summary' ? typed.text : '', /Checkout timed out for ten minutes/);
    const readme = await client.ask('missingLink/summary', { uri: client.uri('README.md') });
    assert.deepEqual(readme, { kind: 'refused', reason: 'This document is not a post-mortem.' });
    const gone = await client.ask('missingLink/summary', { uri: client.uri('postmortems/none.md') });
    assert.equal(gone.kind, 'refused');
  });
});
