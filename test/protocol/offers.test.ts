import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { ClientCapabilities, CodeAction } from 'vscode-languageserver-protocol';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver-protocol';
import { cursor } from './cursor.ts';
import { withEdit } from './edits.ts';
import { goldenOffers, head } from './golden-offers.ts';
import { fullCapabilities, TestClient } from './test-client.ts';

const editsLater = {
  ...fullCapabilities,
  textDocument: {
    ...fullCapabilities.textDocument,
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
};

/** Opens a marked text and gives the actions at its cursor. */
async function offersAt(
  client: TestClient,
  name: string,
  marked: string,
  only?: readonly string[],
): Promise<{ readonly uri: string; readonly text: string; readonly actions: readonly CodeAction[] }> {
  const { text, position } = cursor(head + marked);
  const uri = await client.open(`postmortems/2026-11-03-${name}.md`, text);
  const actions = await client.codeActions(uri, { start: position, end: position }, [], only);
  return { uri, text, actions };
}

function resolved(client: TestClient, action: CodeAction | undefined): Promise<CodeAction> {
  assert.ok(action !== undefined);
  return client.connection.sendRequest('codeAction/resolve', action);
}

suite('what no finding asks for', () => {
  test('is made as it is shown', async (t) => {
    const client = await TestClient.start(t);
    for (const [at, { name, title, before, after }] of goldenOffers.entries()) {
      await t.test(name, async () => {
        const { text, actions } = await offersAt(client, `now-${at}`, before);
        const action = actions.find((one) => one.title === title);
        assert.ok(action !== undefined, actions.map((one) => one.title).join(' | '));
        assert.equal(withEdit(text, action.edit), head + after);
      });
    }
  });

  test('is made when it is taken, where the client asks for edits later', async (t) => {
    const client = await TestClient.start(t, { capabilities: editsLater });
    for (const [at, { name, title, before, after }] of goldenOffers.entries()) {
      await t.test(name, async () => {
        const { text, actions } = await offersAt(client, `later-${at}`, before);
        const action = actions.find((one) => one.title === title);
        // Quick fixes for findings come with their edits.
        const taken = action?.edit === undefined ? await resolved(client, action) : action;
        assert.equal(withEdit(text, taken.edit), head + after);
      });
    }
  });

  test('has empty slots where the client has no snippets', async (t) => {
    const client = await TestClient.start(t, { capabilities: { ...fullCapabilities, workspace: {} } });
    for (const [at, { title, before, after }] of goldenOffers.entries()) {
      const { text, actions } = await offersAt(client, `plain-${at}`, before);
      const action = actions.find((one) => one.title === title);
      // What is only slots in the middle of lines is not offered.
      if (action === undefined) assert.match(after, /\$\{\d:HH:MM\}/, title);
      else assert.doesNotMatch(withEdit(text, action.edit).replaceAll('${HOME}', ''), /\$\{|@name/, title);
    }
  });

  test('is made in half a table without words that nobody wrote', async (t) => {
    const client = await TestClient.start(t);
    const half = `---\n\n# Search was down\n\n## Timeline\n\n| Time | Event |\n| --- |\n| 2026-11-03 09:14 | b\n| 2026-11-03 09:12 | a |¦\n`;
    const { text, actions } = await offersAt(client, 'half', half);
    const words = new Set(text.split(/\W+/));
    for (const { title, kind, edit } of actions) {
      if (kind === 'quickfix') continue;
      for (const word of withEdit(text, edit).split(/\W+/)) assert.ok(words.has(word), `${title}: ${word}`);
    }
  });

  test('is offered only where the settings let it, but for sorting on save', async (t) => {
    const client = await TestClient.start(t, { settings: { refactorings: { enabled: false } } });
    const [golden] = goldenOffers;
    assert.ok(golden !== undefined);
    await client.ready();
    const { actions } = await offersAt(client, 'off', golden.before);
    assert.deepEqual(
      actions.map(({ kind }) => kind).filter((kind) => kind?.startsWith('quickfix') === false),
      ['source.sortTimeline.missingLink'],
    );
  });

  test('is refused with the reason where the document has changed since', async (t) => {
    const client = await TestClient.start(t, { capabilities: editsLater });
    const [golden] = goldenOffers;
    assert.ok(golden !== undefined);
    const { uri, actions } = await offersAt(client, 'stale', golden.before);
    const action = actions.find(({ title }) => title === golden.title);
    const start = { line: 0, character: 0 };
    await client.edit(uri, { start, end: start }, 'no post-mortem\n');
    await assert.rejects(resolved(client, action), /The document has changed since this was offered/);
  });

  test('is not looked for any more where the client has cancelled', async (t) => {
    const client = await TestClient.start(t);
    const [golden] = goldenOffers;
    assert.ok(golden !== undefined);
    const { uri } = await offersAt(client, 'cancelled', golden.before);
    const start = { line: 0, character: 0 };
    const params = { textDocument: { uri }, range: { start, end: start }, context: { diagnostics: [] } };
    const cancel = new CancellationTokenSource();
    await client.edit(uri, { start, end: start }, '');
    const asked = client.connection.sendRequest('textDocument/codeAction', params, cancel.token);
    cancel.cancel();
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
  });

  test('is not offered in other documents', async (t) => {
    const client = await TestClient.start(t);
    for (const [at, { before }] of goldenOffers.entries()) {
      const { text, position } = cursor(head.replace('type: postmortem', 'type: adr') + before);
      const uri = await client.open(`notes/${at}.md`, text);
      assert.deepEqual(await client.codeActions(uri, { start: position, end: position }), []);
    }
  });

  test('sorting is asked for by its kind, as on save', async (t) => {
    const client = await TestClient.start(t);
    const kind = 'source.sortTimeline.missingLink';
    const [golden] = goldenOffers;
    assert.ok(golden !== undefined);
    const { text, actions } = await offersAt(client, 'save', golden.before, ['source.sortTimeline']);
    assert.deepEqual(
      actions.map((one) => one.kind),
      [kind],
    );
    assert.equal(withEdit(text, actions[0]?.edit), head + golden.after);
    for (const [at, unsure] of ['about 09:14', '9:xx', '09:14 CET'].entries()) {
      const other = golden.before.replace('2026-11-03 09:14 detected', `${unsure} detected`);
      const again = await offersAt(client, `unsure-${at}`, other, [kind]);
      assert.deepEqual(again.actions, [], unsure);
    }
  });

  test('a missing artefact is made with a heading, inside the repository and nowhere else', async (t) => {
    const workspace = {
      ...fullCapabilities.workspace,
      workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    };
    const client = await TestClient.start(t, {
      capabilities: { ...fullCapabilities, workspace } as ClientCapabilities,
      files: { 'docs/there.md': '# There\n', '.missing-link.yaml': 'root: true\n' },
    });
    const marked = (path: string): string =>
      `---\n\n# Search was down\n\n## Structural fix\n\n- [ ] Check the alias in the gate\n  - Artefact: ${path}¦\n`;
    const { actions } = await offersAt(client, 'new', marked('docs/release-gate.md'));
    const made = actions.find(({ title }) => title === 'Create docs/release-gate.md');
    const uri = client.uri('docs/release-gate.md');
    const start = { line: 0, character: 0 };
    assert.deepEqual(made?.edit?.documentChanges, [
      { kind: 'create', uri, options: { overwrite: false } },
      {
        textDocument: { uri, version: null },
        edits: [{ range: { start, end: start }, newText: '# Release gate\n' }],
      },
    ]);
    for (const [at, path] of [
      'docs/there.md',
      '../../outside.md',
      'bin/run.sh',
      'https://example.org/a.md',
    ].entries()) {
      const other = await offersAt(client, `not-new-${at}`, marked(path));
      assert.ok(!other.actions.some(({ title }) => title.startsWith('Create ')), path);
    }
  });
});
