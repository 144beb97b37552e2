import assert from 'node:assert/strict';
import { suite, type TestContext, test } from 'node:test';
import {
  type Diagnostic,
  DiagnosticTag,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { changed, postmortem, rangeOf } from './documents.ts';
import { fullCapabilities, TestClient } from './test-client.ts';

const codes = (items: readonly Diagnostic[]): readonly unknown[] => items.map(({ code }) => code);

/** An open document whose pulls wait: the server has asked this client for the configuration, and hears no answer yet. */
async function withHeldPulls(t: TestContext): Promise<{
  readonly client: TestClient;
  readonly uri: string;
  /** The server has heard all that was sent so far. */
  readonly heard: () => Promise<unknown>;
  readonly release: () => void;
}> {
  let release = (): void => {};
  const answered = new Promise<null>((resolve) => {
    release = () => resolve(null);
  });
  const client = await TestClient.start(t, {
    options: { clientFiles: ['held'] },
    answers: { 'missingLink/fs/read': () => answered, 'missingLink/fs/exists': () => false },
  });
  const uri = await client.open('held:/shop/postmortems/a.md', postmortem);
  const heard = (): Promise<unknown> =>
    client.connection.sendRequest('textDocument/documentLink', {
      textDocument: { uri: client.uri('not-open.md') },
    });
  return { client, uri, heard, release };
}

suite('diagnostics by pull', () => {
  test('fade a comment that silences nothing', async (t) => {
    const client = await TestClient.start(t);
    const uri = await client.open('a.md', `${postmortem}\n<!-- missing-link-disable-file chain/level -->\n`);
    const [needless] = (await client.pull(uri)).filter(({ code }) => code === 'config/unused-suppression');
    assert.deepEqual(needless?.tags, [DiagnosticTag.Unnecessary]);
  });

  test('underline the offending words, and are gone after the edit that mends them', async (t) => {
    const client = await TestClient.start(t);
    const text = changed('level: operation', 'level: operaton');
    const uri = await client.open('postmortems/2026-11-03-a.md', text);
    const [found] = (await client.pull(uri)).filter(({ code }) => code === 'chain/level-unknown');
    assert.deepEqual(found?.range, rangeOf(text, 'operaton'));
    assert.equal(found?.severity, 1);
    assert.equal(found?.source, 'missing-link');
    const { end } = rangeOf(text, 'opera');
    await client.edit(uri, { start: end, end }, 'ti');
    await client.edit(
      uri,
      { start: { ...end, character: end.character + 2 }, end: { ...end, character: end.character + 3 } },
      '',
    );
    assert.deepEqual(
      codes(await client.pull(uri)).filter((code) => code === 'chain/level-unknown'),
      [],
    );
  });

  test('say unchanged while nothing changes, also for another version of the same findings', async (t) => {
    const client = await TestClient.start(t);
    const uri = await client.open('a.md', changed('level: operation', 'level: operaton'));
    const first = await client.report(uri);
    assert.equal(first.kind, 'full');
    const again = await client.report(uri, first.resultId ?? '');
    assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });
    const end = rangeOf(postmortem, 'on staging').end;
    await client.edit(uri, { start: end, end }, ' and on production');
    assert.equal((await client.report(uri, first.resultId ?? '')).kind, 'unchanged');
  });

  test('answer a pull that an edit overtook with what holds behind the edit', async (t) => {
    const { client, uri, heard, release } = await withHeldPulls(t);
    const asked = client.pull(uri);
    await client.edit(uri, rangeOf(postmortem, 'operation\n'), 'operaton\n');
    await heard();
    release();
    assert.ok(codes(await asked).includes('chain/level-unknown'));
  });

  test('give a pull up only where another one waits, with the wish to be asked again', async (t) => {
    const { client, uri, heard, release } = await withHeldPulls(t);
    const given = client.report(uri).then(
      () => null,
      (error: { code: number; data: unknown }) => error,
    );
    await client.edit(uri, rangeOf(postmortem, 'operation\n'), 'operaton\n');
    const last = client.pull(uri);
    await heard();
    release();
    const error = await given;
    assert.equal(error?.code, -32802);
    assert.deepEqual(error?.data, { retriggerRequest: true });
    assert.ok(codes(await last).includes('chain/level-unknown'));
  });

  test('reach a client in the end that never asks twice, in an open loop of edits', async (t) => {
    const client = await TestClient.start(t);
    const uri = await client.open('a.md', postmortem);
    const end = rangeOf(postmortem, 'on staging').end;
    const pulls: Promise<DocumentDiagnosticReport | null>[] = [];
    for (let edit = 0; edit < 60; edit++) {
      await client.edit(uri, { start: end, end }, '!');
      pulls.push(client.report(uri).catch(() => null));
    }
    // The last edits have no pull of their own.
    await client.edit(uri, rangeOf(postmortem, 'operation\n'), 'operaton\n');
    await client.edit(uri, { start: end, end }, '!');
    const reports = await Promise.all(pulls);
    const last = reports.at(-1);
    assert.ok(last?.kind === 'full' && codes(last.items).includes('chain/level-unknown'));
  });

  test('have nothing to say of other markdown', async (t) => {
    const client = await TestClient.start(t);
    const readme = await client.open(
      'README.md',
      '# Shop\n\nBob should have known better.\n\n- [ ] Do better\n',
    );
    assert.deepEqual(await client.pull(readme), []);
  });

  test('have nothing to say of copies that an editor keeps for itself', async (t) => {
    const client = await TestClient.start(t);
    const copy = await client.open('git:/repo/a.md?HEAD', changed('level: operation', 'level: operaton'));
    assert.deepEqual(await client.pull(copy), []);
  });

  test('keep ranges exact over CRLF, emoji and incremental edits', async (t) => {
    const client = await TestClient.start(t);
    const text = changed('312 checkouts', '🧯🧯 312 checkouts').replaceAll('\n', '\r\n');
    const uri = await client.open('postmortems/2026-11-03-a.md', text);
    const wrong = rangeOf(text, '2026-12-04');
    await client.edit(uri, wrong, '2026-02-30');
    const edited = text.replace('2026-12-04', '2026-02-30');
    const found = (await client.pull(uri)).find(({ code }) => code === 'fix/date');
    assert.deepEqual(found?.range, rangeOf(edited, '2026-02-30'));
  });

  test('read a document of 1 MB, and an edit in it, without losing the server', async (t) => {
    const client = await TestClient.start(t);
    const filler = 'The gate compares every number with what production measured in the week before.\n\n';
    const long = `${postmortem}\n## Background\n\n${filler.repeat(12_500)}`;
    assert.ok(long.length > 1_000_000);
    const uri = await client.open(
      'postmortems/2026-11-03-a.md',
      long.replace('level: operation', 'level: operaton'),
    );
    assert.ok(codes(await client.pull(uri)).includes('chain/level-unknown'));
    const { start, end } = rangeOf(postmortem, 'operation\n');
    await client.edit(
      uri,
      { start, end: { line: end.line - 1, character: start.character + 8 } },
      'operation',
    );
    assert.ok(!codes(await client.pull(uri)).includes('chain/level-unknown'));
  });
});

suite('diagnostics of more than one file', () => {
  test('a configuration that appears is in force at once', async (t) => {
    const client = await TestClient.start(t);
    const uri = await client.open(
      'postmortems/2026-11-03-a.md',
      changed('level: operation', 'level: operaton'),
    );
    assert.ok(codes(await client.pull(uri)).includes('chain/level-unknown'));
    client.forgetHeard();
    client.write('.missing-link.yaml', 'rules:\n  chain/level-unknown: off\n');
    await client.tell('.missing-link.yaml', 1);
    await client.next('refresh');
    assert.ok(!codes(await client.pull(uri)).includes('chain/level-unknown'));
  });

  test('a configuration is checked itself, while it is being written', async (t) => {
    const client = await TestClient.start(t);
    const uri = await client.open('.missing-link.yaml', 'rulez:\n  chain/level: off\n', 'yaml');
    const [found] = await client.pull(uri);
    assert.deepEqual(found?.range, rangeOf('rulez:\n', 'rulez'));
  });

  test('an id that another file takes is found when that file comes', async (t) => {
    const client = await TestClient.start(t);
    await client.ready();
    const uri = await client.open('postmortems/2026-11-03-a.md', postmortem);
    assert.ok(!codes(await client.pull(uri)).includes('structure/duplicate-id'));
    client.forgetHeard();
    client.write('postmortems/2026-11-03-b.md', postmortem);
    await client.tell('postmortems/2026-11-03-b.md', 1);
    await client.next('refresh');
    assert.ok(codes(await client.pull(uri)).includes('structure/duplicate-id'));
    client.forgetHeard();
    client.remove('postmortems/2026-11-03-b.md');
    await client.tell('postmortems/2026-11-03-b.md', 3);
    await client.next('refresh');
    assert.ok(!codes(await client.pull(uri)).includes('structure/duplicate-id'));
  });
});

suite('diagnostics of the workspace', () => {
  interface Partial {
    readonly token: string;
    readonly value: {
      readonly items: readonly { readonly uri: string; readonly items: readonly Diagnostic[] }[];
    };
  }

  test('are asked for by a setting, streamed, held, and leave archived and clean files out', async (t) => {
    const misspelt = changed('level: operation', 'level: operaton');
    const client = await TestClient.start(t, {
      settings: { problems: 'workspace' },
      files: {
        'postmortems/2026-11-03-bad.md': misspelt,
        'postmortems/2026-01-03-old.md': misspelt
          .replaceAll('2026-11-0', '2026-01-0')
          .replace('status: review', 'status: closed')
          .replace('INC-2026-014', 'INC-1'),
        'README.md': '# Shop\n',
      },
    });
    await client.next<{ registerOptions: { workspaceDiagnostics?: boolean } }>(
      'registered',
      ({ registerOptions }) => registerOptions?.workspaceDiagnostics === true,
    );
    await client.ready();
    const held = client.connection.sendRequest('workspace/diagnostic', {
      previousResultIds: [],
      partialResultToken: 'stream',
    });
    const heard = (uri: string) =>
      client.next<Partial>(
        '$/progress',
        ({ token, value }) => token === 'stream' && value.items[0]?.uri === uri,
      );
    const bad = client.uri('postmortems/2026-11-03-bad.md');
    const first = await heard(bad);
    assert.ok(codes(first.value.items[0]?.items ?? []).includes('chain/level-unknown'));
    client.write('postmortems/2026-11-03-bad.md', postmortem);
    await client.tell('postmortems/2026-11-03-bad.md', 2);
    const second = await heard(bad);
    assert.ok(!codes(second.value.items[0]?.items ?? []).includes('chain/level-unknown'));
    client.remove('postmortems/2026-11-03-bad.md');
    await client.tell('postmortems/2026-11-03-bad.md', 3);
    assert.deepEqual((await heard(bad)).value.items[0]?.items, []);
    client.settings = { problems: 'openFiles' };
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await held, { items: [] });
    assert.ok(!client.heardAny('$/progress', (params) => JSON.stringify(params).includes('old.md')));
  });
});

suite('diagnostics by push', () => {
  const capabilities = { ...fullCapabilities, textDocument: {} };
  interface Published {
    readonly uri: string;
    readonly version?: number;
    readonly diagnostics: readonly Diagnostic[];
  }

  test('reach a client that cannot pull, name their version, and go when the document closes', async (t) => {
    const client = await TestClient.start(t, { capabilities });
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    const text = changed('level: operation', 'level: operaton');
    const uri = await client.open('postmortems/2026-11-03-a.md', text);
    const first = await client.next<Published>('textDocument/publishDiagnostics');
    assert.equal(first.version, 1);
    assert.ok(codes(first.diagnostics).includes('chain/level-unknown'));
    await client.edit(uri, rangeOf(text, 'operaton'), 'operation');
    const second = await client.next<Published>('textDocument/publishDiagnostics');
    assert.equal(second.version, 2);
    assert.ok(!codes(second.diagnostics).includes('chain/level-unknown'));
    await client.close(uri);
    assert.deepEqual((await client.next<Published>('textDocument/publishDiagnostics')).diagnostics, []);
  });

  test('never come to a client that pulls', async (t) => {
    const client = await TestClient.start(t);
    const uri = await client.open('a.md', changed('level: operation', 'level: operaton'));
    await client.pull(uri);
    const silent = await Promise.race([
      client.next('textDocument/publishDiagnostics').then(() => 'pushed'),
      client.ready().then(() => 'silent'),
    ]);
    assert.equal(silent, 'silent');
  });
});
