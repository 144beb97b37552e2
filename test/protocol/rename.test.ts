import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Range, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { cursor } from './cursor.ts';
import { changed, postmortem } from './documents.ts';
import { fullCapabilities, type StartOptions, TestClient } from './test-client.ts';

const here = 'postmortems/2026-11-03-b.md';
const there = 'postmortems/2026-09-02-a.md';
const earlier = changed('id: INC-2026-014', 'id: INC-7');
const later = changed('services:', 'recurs: [INC-7, "INC-70"]\nservices:').replace(
  'Checkout timed',
  'Like INC-7, checkout timed',
);

async function started(
  t: Parameters<typeof TestClient.start>[0],
  options: StartOptions,
): Promise<TestClient> {
  const client = await TestClient.start(t, options);
  await client.ready();
  return client;
}

interface Place {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

async function at(client: TestClient, path: string, marked: string): Promise<Place> {
  const { text, position } = cursor(marked);
  return { textDocument: { uri: await client.open(path, text) }, position };
}

/** By path, the lines that a rename writes; or why it is refused. */
async function rename(
  client: TestClient,
  path: string,
  marked: string,
  newName: string,
): Promise<Readonly<Record<string, readonly string[]>> | string> {
  const place = await at(client, path, marked);
  try {
    const edit = await client.connection.sendRequest<WorkspaceEdit | null>('textDocument/rename', {
      ...place,
      newName,
    });
    return written(client, edit, { [place.textDocument.uri]: cursor(marked).text });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await client.close(place.textDocument.uri);
  }
}

function written(
  client: TestClient,
  edit: WorkspaceEdit | null,
  open: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> {
  const result: Record<string, readonly string[]> = {};
  const all = [
    ...Object.entries(edit?.changes ?? {}),
    ...(edit?.documentChanges ?? []).flatMap((change) =>
      'edits' in change ? [[change.textDocument.uri, change.edits] as const] : [],
    ),
  ];
  for (const [uri, edits] of all) {
    const path = uri.slice(client.uri('').length + 1);
    const lines = (open[uri] ?? client.read(path)).split('\n');
    const touched = new Set<number>();
    for (const change of [...edits].reverse()) {
      if (!('newText' in change)) throw new Error('a snippet');
      const { start, end } = change.range;
      const line = lines[start.line] ?? '';
      lines[start.line] = line.slice(0, start.character) + change.newText + line.slice(end.character);
      touched.add(start.line);
    }
    result[path] = [...touched].sort((a, b) => a - b).map((line) => (lines[line] ?? '').trim());
  }
  return result;
}

/** What can be renamed at the cursor; or why nothing can. */
async function prepare(client: TestClient, path: string, marked: string): Promise<string | null> {
  const place = await at(client, path, marked);
  try {
    const answer = await client.connection.sendRequest<{ range: Range; placeholder: string } | null>(
      'textDocument/prepareRename',
      place,
    );
    return answer === null ? null : `${answer.range.start.character} ${answer.placeholder}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await client.close(place.textDocument.uri);
  }
}

suite('rename of an incident id', () => {
  test('writes every field that names it, and no sentence', async (t) => {
    const client = await started(t, { files: { [there]: earlier } });
    assert.deepEqual(await rename(client, here, later.replace('[INC-7', '[INC-¦7'), 'INC-2026-002'), {
      [there]: ['id: INC-2026-002'],
      [here]: ['recurs: [INC-2026-002, "INC-70"]'],
    });
  });

  test('stays in its root', async (t) => {
    const client = await started(t, {
      files: { [`shop/${there}`]: earlier, [`billing/${there}`]: earlier, [`billing/${here}`]: later },
      folders: ['shop', 'billing'],
    });
    assert.deepEqual(await rename(client, `shop/${here}`, later.replace('[INC-7', '[INC-¦7'), 'INC-2'), {
      [`shop/${there}`]: ['id: INC-2'],
      [`shop/${here}`]: ['recurs: [INC-2, "INC-70"]'],
    });
  });

  test('is refused where two have the id, where the new one is taken, and where nobody has it', async (t) => {
    const twin = 'postmortems/2026-09-03-twin.md';
    const client = await started(t, { files: { [there]: earlier, [twin]: earlier } });
    const marked = later.replace('[INC-7', '[INC-¦7');
    assert.equal(
      await rename(client, here, marked, 'INC-2'),
      'INC-7 is the id of 2 post-mortems. Give each its own first.',
    );
    const unknown = later.replace('"INC-70"', '"INC-¦70"');
    assert.equal(await prepare(client, here, unknown), 'No post-mortem here has the id INC-70.');
    const own = later.replace('id: INC-2026-014', 'id: INC-2026-¦014');
    assert.equal(await rename(client, here, own, 'INC-7'), 'Another post-mortem already has the id INC-7.');
    assert.match(String(await rename(client, here, own, 'INC 7: #x')), /at most 80 letters/);
  });

  test('names the versions of open documents only where the client takes them', async (t) => {
    const client = await started(t, { files: { [there]: earlier } });
    const place = await at(client, here, later.replace('[INC-7', '[INC-¦7'));
    const ask = { ...place, newName: 'INC-2' };
    const edit = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', ask);
    assert.deepEqual(
      edit.documentChanges?.map((change) => ('edits' in change ? change.textDocument : null)),
      [
        { uri: client.uri(there), version: null },
        { uri: client.uri(here), version: 1 },
      ],
    );
    const plain = await started(t, {
      files: { [there]: earlier },
      capabilities: { ...fullCapabilities, workspace: { configuration: true } },
    });
    assert.deepEqual(await rename(plain, here, later.replace('[INC-7', '[INC-¦7'), 'INC-2'), {
      [there]: ['id: INC-2'],
      [here]: ['recurs: [INC-2, "INC-70"]'],
    });
  });
});

suite('rename of an owner', () => {
  const people = changed('services:', 'commander: "@jonas"\nresponders: ["@li", "@jonas"]\nservices:')
    .replace('Checkout timed', 'Jonas saw, with @jonas, that checkout timed')
    .replace('## Structural fix\n', '## Structural fix\n\n- [ ] Jonas to write down the limits\n');

  test('writes fixes and roles where the name is a whole value', async (t) => {
    const client = await started(t, { files: { [there]: people } });
    assert.deepEqual(await rename(client, here, changed('@jonas', '@jo¦nas'), 'maya'), {
      [there]: ['commander: "@maya"', 'responders: ["@li", "@maya"]', '- Owner: @maya'],
      [here]: ['- Owner: @maya'],
    });
  });

  test('keeps a name a name, CRLF and tables', async (t) => {
    const table = changed(
      postmortem.slice(postmortem.indexOf('- [ ] Compare')),
      '| Action | Owner | Due |\n| --- | --- | --- |\n| Compare timeouts in the gate | Ana Souza, Li Wen | 2026-12-04 |\n',
    ).replaceAll('\n', '\r\n');
    const client = await started(t, { files: {} });
    const answer = await rename(client, here, table.replace('Ana Souza', 'Ana S¦ouza'), 'Ana Lima');
    assert.deepEqual(answer, {
      [here]: ['| Compare timeouts in the gate | Ana Lima, Li Wen | 2026-12-04 |'],
    });
    assert.match(
      String(await rename(client, here, table.replace('Ana Souza', 'Ana S¦ouza'), '@ana')),
      /Write the name without @/,
    );
    assert.match(
      String(await rename(client, here, table.replace('Ana Souza', 'Ana S¦ouza'), 'TBD')),
      /^Line \d+ of 2026-11-03-b\.md would not be read with 'TBD' in it\.$/,
    );
  });

  test('leaves nobody of the old name in a fix that says it twice', async (t) => {
    const client = await started(t, { files: {} });
    const twice = changed('Owner: @jonas', 'Owner: @jonas, @li, @jonas');
    assert.match(
      String(await rename(client, here, twice.replace('@li', '@l¦i'), 'jonas')),
      /^Line 43 .* would not be read/,
      'one person twice is no list of two',
    );
    assert.deepEqual(await rename(client, here, twice.replace('@jonas', '@jo¦nas'), 'maya'), {
      [here]: ['- Owner: @maya, @li, @maya'],
    });
  });

  test('is refused in a sentence, and elsewhere with the reason', async (t) => {
    const client = await started(t, { files: {} });
    assert.equal(
      await prepare(client, here, people.replace('Jonas to write', 'Jo¦nas to write')),
      "'Jonas' is part of a sentence here. Rename it where it is a value of its own.",
    );
    assert.equal(
      await prepare(client, here, people.replace('with @jonas', 'with @jo¦nas')),
      'Only incident ids, levels, labels and owners can be renamed.',
    );
    assert.equal(await prepare(client, here, people.replace('Owner: @jonas', 'Owner: @jo¦nas')), '11 @jonas');
    assert.equal(await prepare(client, 'notes.md', '# Notes\n\n- Owner: @jo¦nas\n'), null);
  });
});

suite('rename of a label or level', () => {
  const config =
    'levels:\n  - build\n  - name: "run"\n    aliases: [running]\nlabels:\n  - name: flag\n    level: run\n';
  const ours = (level: string): string =>
    changed('level: operation\nlabel: configuration', `level: ${level}\nlabel: flag`).replace(
      'Operation: no step looks',
      'Run: no run looks',
    );

  test('writes the configuration and every document that has the name', async (t) => {
    const files = { '.missing-link.yaml': config, [there]: ours('running') };
    const client = await started(t, { files });
    assert.deepEqual(await rename(client, here, ours('r¦un'), 'operate'), {
      '.missing-link.yaml': ['- name: "operate"', 'level: operate'],
      [there]: ['Operate: no run looks at a configuration the way the gate looks at code.'],
      [here]: ['level: operate', 'Operate: no run looks at a configuration the way the gate looks at code.'],
    });
    assert.equal(
      await rename(client, here, ours('r¦un'), 'build'),
      "'build' already names the level 'build'.",
    );
    assert.match(String(await prepare(client, here, ours('runn¦ing'))), /another word for 'run'/);
  });

  test('is refused for built-in names and for those of a file that others may build on', async (t) => {
    const builtIn = changed('label: configuration', 'label: config¦uration');
    const client = await started(t, { files: {} });
    assert.match(String(await prepare(client, here, builtIn)), /'configuration' is a built-in label/);
    const heir = await started(t, {
      files: { 'words.yaml': 'labels: [flag]\n', '.missing-link.yaml': 'extends: words.yaml\n' },
    });
    assert.equal(
      await prepare(heir, here, changed('label: configuration', 'label: fl¦ag')),
      "'flag' is defined in words.yaml, which other folders may build on.",
    );
    assert.match(
      String(await prepare(heir, here, changed('label: configuration', 'label: nons¦ense'))),
      /is no label of this team/,
    );
  });
});
