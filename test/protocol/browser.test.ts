import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import type {
  CodeLens,
  CompletionList,
  DocumentDiagnosticReport,
  Hover,
  InlayHint,
} from 'vscode-languageserver-protocol';
import type { OpenFixesResult } from '../../server/src/protocol/open-fix.ts';
import type { ExportFixesResult } from '../../server/src/protocol/written-texts.ts';
import { cursor } from './cursor.ts';
import { changed, postmortem, rangeOf } from './documents.ts';
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

  test('has lenses, elapsed times and hovers that know other post-mortems', async (t) => {
    const earlier = changed('id: INC-2026-014', 'id: INC-7').replaceAll('2026-11-03', '2026-05-12');
    const files = { 'memfs:/repo/postmortems/2026-05-12-a.md': earlier };
    const client = await WorkerClient.start(t, { files });
    await client.ready();
    const textDocument = { uri: 'memfs:/repo/postmortems/2026-11-03-b.md' };
    client.tell('textDocument/didOpen', {
      textDocument: { ...textDocument, languageId: 'markdown', version: 1, text: postmortem },
    });
    const lenses = await client.ask<readonly CodeLens[]>('textDocument/codeLens', { textDocument });
    const words: string[] = [];
    for (const lens of lenses) {
      const { command } = await client.ask<CodeLens>('codeLens/resolve', lens);
      words.push(command?.title ?? '');
    }
    assert.ok(words.includes('Same class: INC-7 of 2026-05-12, fix still open, due 2026-12-04'));
    const range = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
    const hints = await client.ask<readonly InlayHint[]>('textDocument/inlayHint', { textDocument, range });
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['T+00:00', 'T+00:02', 'T+00:09', 'T+00:28'],
    );
    const { start: position } = rangeOf(postmortem, '@jonas');
    const hover = await client.ask<Hover>('textDocument/hover', { textDocument, position });
    assert.match(JSON.stringify(hover.contents), /2 open fixes/);
    assert.deepEqual(client.errors, []);
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
