import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { Worker } from 'node:worker_threads';
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol';
import type { ExportFixesResult, OpenFixesResult } from '../../server/src/protocol/protocol.ts';
import { changed, postmortem } from './documents.ts';
import { today } from './test-client.ts';

const bundle = join(import.meta.dirname, '../../dist/browser/server.js');

/** What a browser's worker has and Node's has not: the bundle runs against nothing else. */
const shim = `
  const { parentPort, workerData } = require('node:worker_threads');
  const listeners = [];
  globalThis.self = {
    postMessage: (message) => parentPort.postMessage(message),
    addEventListener: () => {},
    set onmessage(listener) { listeners.push(listener); },
  };
  delete globalThis.Buffer;
  parentPort.on('message', (data) => { for (const listener of listeners) listener({ data }); });
  require('node:vm').runInThisContext(workerData);
`;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

suite('the server in a web worker', { skip: !existsSync(bundle) && 'not built' }, () => {
  const code = existsSync(bundle) ? readFileSync(bundle, 'utf8') : '';

  test('needs nothing of Node', () => {
    assert.doesNotMatch(code, /\brequire\(["'](?:node:|fs|path|os|child_process|net|util|crypto)/);
  });

  test('reads every file through the client, checks documents and indexes the workspace', async (t) => {
    const files: Readonly<Record<string, string>> = {
      'memfs:/repo/postmortems/2026-11-03-a.md': postmortem,
      'memfs:/repo/.missing-link.yaml': 'rules:\n  chain/level-unknown: warning\n',
    };
    const worker = new Worker(shim, { eval: true, workerData: code });
    t.after(() => worker.terminate());
    const answers = new Map<number, (result: unknown) => void>();
    const waiting: { readonly fits: (message: Message) => boolean; readonly done: () => void }[] = [];
    worker.on('message', (message: Message) => {
      if (message.method !== undefined && message.id !== undefined) {
        worker.postMessage({ jsonrpc: '2.0', id: message.id, result: answer(message, files) });
      } else if (message.id !== undefined) {
        answers.get(message.id)?.(message.result);
      }
      for (const { done } of waiting.filter(({ fits }) => fits(message))) done();
    });
    let last = 0;
    const ask = <T>(method: string, params: unknown): Promise<T> =>
      new Promise((resolve) => {
        answers.set(++last, (result) => resolve(result as T));
        worker.postMessage({ jsonrpc: '2.0', id: last, method, params });
      });
    const tell = (method: string, params: unknown): void =>
      worker.postMessage({ jsonrpc: '2.0', method, params });
    const ready = new Promise<void>((done) => {
      waiting.push({
        fits: (message) => JSON.stringify(message.params ?? '').includes('"state":"ready"'),
        done,
      });
    });

    await ask('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: 'memfs:/repo', name: 'repo' }],
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { today, zone: 'UTC', clientFiles: ['memfs'] },
    });
    tell('initialized', {});
    await ready;
    const uri = 'memfs:/repo/postmortems/2026-11-03-b.md';
    const text = changed('level: operation', 'level: operaton').replace('INC-2026-014', 'INC-2026-015');
    tell('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
    const report = await ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    assert.ok(report.kind === 'full');
    const found = report.items.find(({ code: rule }) => rule === 'chain/level-unknown');
    assert.equal(found?.severity, 2, 'the configuration was read through the client');
    const { fixes } = await ask<OpenFixesResult>('missingLink/openFixes', null);
    assert.ok(fixes.some((fix) => fix.uri === 'memfs:/repo/postmortems/2026-11-03-a.md'));
    for (const format of ['markdown', 'csv', 'ical', 'json']) {
      const { text } = await ask<ExportFixesResult>('missingLink/exportFixes', { format, ids: null });
      assert.match(text ?? '', /Compare each timeout/, format);
    }
  });
});

/** What the editor says of its files. */
function answer({ method, params }: Message, files: Readonly<Record<string, string>>): unknown {
  const { uri = '', folder = '' } = params as { readonly uri?: string; readonly folder?: string };
  switch (method) {
    case 'missingLink/fs/read':
      return files[uri] ?? null;
    case 'missingLink/fs/exists':
      return uri in files;
    case 'missingLink/fs/find':
      return { uris: Object.keys(files).filter((file) => file.startsWith(folder)), truncated: false };
    default:
      return null;
  }
}
