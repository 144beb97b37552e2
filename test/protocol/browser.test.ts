import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import type { CompletionList, DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import type { OpenFixesResult } from '../../server/src/protocol/open-fix.ts';
import type { ExportFixesResult } from '../../server/src/protocol/written-texts.ts';
import { cursor } from './cursor.ts';
import { changed, postmortem } from './documents.ts';
import { rowsOf } from './rows.ts';
import { browserServer, WorkerClient } from './worker-client.ts';

suite('the server in a web worker', { skip: browserServer === null && 'not built' }, () => {
  test('needs nothing of Node', () => {
    assert.doesNotMatch(
      browserServer ?? '',
      /\brequire\(["'](?:node:|fs|path|os|child_process|net|util|crypto)/,
    );
  });

  test('reads every file through the client, checks documents and indexes the workspace', async (t) => {
    const files = {
      'memfs:/repo/postmortems/2026-11-03-a.md': postmortem,
      'memfs:/repo/.missing-link.yaml': 'rules:\n  chain/level-unknown: warning\n',
    };
    const client = await WorkerClient.start(t, { files });
    await client.ready();
    const uri = 'memfs:/repo/postmortems/2026-11-03-b.md';
    const text = changed('level: operation', 'level: operaton').replace('INC-2026-014', 'INC-2026-015');
    client.tell('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
    const report = await client.ask<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    assert.ok(report.kind === 'full');
    const found = report.items.find(({ code: rule }) => rule === 'chain/level-unknown');
    assert.equal(found?.severity, 2, 'the configuration was read through the client');
    const answer = await client.ask<OpenFixesResult>('missingLink/openFixes', null);
    assert.ok(rowsOf(answer).some((fix) => fix.uri === 'memfs:/repo/postmortems/2026-11-03-a.md'));
    for (const format of ['markdown', 'csv', 'ical', 'json']) {
      const { text } = await client.ask<ExportFixesResult>('missingLink/exportFixes', {
        format,
        filter: null,
      });
      assert.match(text ?? '', /Compare each timeout/, format);
    }
  });

  test('offers the files that the client lists', async (t) => {
    const files = {
      'memfs:/repo/postmortems/2026-11-03-a.md': postmortem,
      'memfs:/repo/ci/gate.yml': 'on: push\n',
    };
    const client = await WorkerClient.start(t, { files });
    await client.ready();
    const { text, position } = cursor(changed('docs/release-gate.md', 'ci/¦'));
    const uri = 'memfs:/repo/postmortems/2026-11-03-b.md';
    client.tell('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
    const { items } = await client.ask<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    assert.deepEqual(
      items.map(({ label }) => label),
      ['ci/gate.yml'],
    );
  });

  test('reads wording a second time where the client says where the net is, and else goes without', async (t) => {
    const uri = 'memfs:/repo/postmortems/2026-11-03-b.md';
    const text = postmortem.replace(
      /^## Why it was possible\n/m,
      '## Why it was possible\n\nThe cutover window came and went while the network desk sat on its hands.\n',
    );
    assert.notEqual(text, postmortem);
    const weights = join(import.meta.dirname, '../../dist/learned-weights.js');
    const blamed = async (options: Readonly<Record<string, unknown>>): Promise<number> => {
      const client = await WorkerClient.start(t, { files: {}, options });
      client.tell('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: 1, text },
      });
      const report = await client.ask<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
      });
      assert.ok(report.kind === 'full');
      assert.deepEqual(client.errors, []);
      return report.items.filter(({ code }) => code === 'blame/role').length;
    };
    assert.equal(await blamed({ weights }), 1);
    assert.equal(await blamed({}), 0);
    assert.equal(await blamed({ weights: '/nowhere.js' }), 0);
  });
});
