import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { suite, test } from 'node:test';
import { postmortem } from './documents.ts';
import { bundle } from './server-script.ts';
import { TestClient } from './test-client.ts';

suite('life of the server', () => {
  test('says what it offers, in UTF-16, and leaves with 0 after a shutdown', async (t) => {
    const client = await TestClient.start(t);
    const { capabilities } = client.initialized;
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.equal(capabilities.diagnosticProvider, undefined, 'registered later, not offered twice');
    await client.next<{ method: string; registerOptions: unknown }>(
      'registered',
      ({ method, registerOptions }) => {
        if (method !== 'textDocument/diagnostic') return false;
        assert.deepEqual(registerOptions, {
          documentSelector: null,
          interFileDependencies: true,
          workspaceDiagnostics: false,
        });
        return true;
      },
    );
    assert.equal(await client.stop(), 0);
  });

  test('leaves with 1 where nobody asked for a shutdown', async (t) => {
    const client = await TestClient.start(t);
    assert.equal(await client.exit(), 1);
  });

  test('offers pulling at once to a client that cannot register', async (t) => {
    const client = await TestClient.start(t, { capabilities: { textDocument: { diagnostic: {} } } });
    assert.deepEqual(client.initialized.capabilities.diagnosticProvider, {
      interFileDependencies: true,
      workspaceDiagnostics: false,
    });
    assert.equal(await client.stop(), 0);
  });

  test('serves a client that says nothing of itself', async (t) => {
    const client = await TestClient.start(t, { initialize: { processId: null, capabilities: {} } });
    const uri = await client.open(
      'untitled:Untitled-1',
      postmortem.replace('level: operation', 'level: operaton'),
    );
    const published = await client.next<{ uri: string; diagnostics: readonly { code: string }[] }>(
      'textDocument/publishDiagnostics',
    );
    assert.equal(published.uri, uri);
    assert.ok(published.diagnostics.some(({ code }) => code === 'chain/level-unknown'));
    assert.notEqual((await client.ask('missingLink/openFixes', null)).state, 'failed');
    assert.equal(await client.stop(), 0);
  });

  test('survives requests that make no sense', async (t) => {
    const client = await TestClient.start(t);
    const uri = await client.open('postmortems/2026-11-03-a.md', postmortem);
    const ask = (method: string, params: unknown): Promise<unknown> =>
      client.connection.sendRequest(method, params).catch((error: unknown) => error);
    const nowhere = { textDocument: { uri: 'file:///nowhere.md' } };
    assert.deepEqual(
      await ask('textDocument/completion', { ...nowhere, position: { line: 0, character: 0 } }),
      [],
    );
    assert.equal(await ask('textDocument/hover', { ...nowhere, position: { line: 9, character: 9 } }), null);
    assert.deepEqual(await ask('textDocument/documentLink', nowhere), []);
    await ask('textDocument/completion', {});
    await ask('textDocument/codeAction', { textDocument: { uri } });
    await ask('textDocument/diagnostic', null);
    await ask('missingLink/editFix', {
      uri: 'not a uri',
      id: '',
      hash: '',
      change: { kind: 'done', evidence: null },
    });
    await ask('missingLink/editFix', { uri, id: 'x', hash: '', change: { kind: 'paint' } });
    await ask('missingLink/newPostmortem', {});
    await ask('no/such/method', { a: 1 });
    const bare = await client.connection.sendRequest<{ state: string }>('missingLink/openFixes');
    assert.notEqual(bare.state, 'failed', 'a request needs no parameters');
    assert.deepEqual(
      await ask('textDocument/hover', {
        textDocument: { uri },
        position: { line: 1e9, character: -5 },
      }),
      null,
    );
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'x', version: 3 },
    });
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: '::', type: 2 }],
    });
    assert.ok(Array.isArray(await client.pull(uri)));
    assert.equal(await client.stop(), 0);
  });

  test('the bundle that is shipped answers too', { skip: !existsSync(bundle) && 'not built' }, async (t) => {
    const client = await TestClient.start(t, { server: bundle });
    const uri = await client.open('a.md', postmortem.replace('level: operation', 'level: operaton'));
    const [first] = await client.pull(uri);
    assert.equal(first?.code, 'chain/level-unknown');
    assert.match(String(first?.codeDescription?.href), /^file:.*\/docs\/rules\/chain\/level-unknown\.md$/);
    assert.equal(await client.stop(), 0);
  });
});
