import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { CancellationTokenSource } from 'vscode-jsonrpc';
import { type Location, LSPErrorCodes } from 'vscode-languageserver-protocol';
import { cursor } from './cursor.ts';
import { changed } from './documents.ts';
import { TestClient } from './test-client.ts';

const earlier = changed('id: INC-2026-014', 'id: INC-7').replace('@jonas', '@maya');
const later = changed('services:', 'recurs: [INC-7, INC-8]\ncommander: "@maya"\nservices:');

/** Opens a text with a cursor in it and asks where the words there lead. */
async function ask(
  client: TestClient,
  method: 'definition' | 'references',
  path: string,
  marked: string,
): Promise<readonly string[]> {
  const { text, position } = cursor(marked);
  const uri = await client.open(path, text);
  const context = { includeDeclaration: true };
  const params = { textDocument: { uri }, position, ...(method === 'references' ? { context } : {}) };
  const found = await client.connection.sendRequest<readonly Location[]>(`textDocument/${method}`, params);
  await client.close(uri);
  return found.map(
    (location) => `${location.uri.slice(client.uri('').length + 1)} ${wordsAt(client, location, path, text)}`,
  );
}

/** The line of a place with its words between marks. */
function wordsAt(client: TestClient, { uri, range }: Location, path: string, text: string): string {
  const own = client.uri(path) === uri;
  const lines = (own ? text : client.read(uri.slice(client.uri('').length + 1))).split('\n');
  const line = lines[range.start.line] ?? '';
  return `${line.slice(0, range.start.character)}‹${line.slice(range.start.character, range.end.character)}›`.trim();
}

const here = 'postmortems/2026-11-03-b.md';
const there = 'postmortems/2026-09-02-a.md';

suite('go to definition', () => {
  const files = { [there]: earlier };

  test('of an incident leads to the id of its post-mortem, from a field and from a sentence', async (t) => {
    const client = await TestClient.start(t, { files });
    await client.ready();
    const wanted = [`${there} id: ‹INC-7›`];
    assert.deepEqual(await ask(client, 'definition', here, later.replace('[INC-7', '[INC-¦7')), wanted);
    const told = later.replace('Checkout timed out', 'Like INC¦-7, checkout timed out');
    assert.deepEqual(await ask(client, 'definition', here, told), wanted);
    assert.deepEqual(await ask(client, 'definition', here, later.replace('INC-8', 'INC¦-8')), [], 'unknown');
  });

  test('of a label, a level and a person leads into the configuration', async (t) => {
    const config = [
      'people:',
      '  - name: Maya Lindqvist',
      '    handles: [maya]',
      'labels:',
      '  - flag',
      '  - name: "config-drift"',
      '    aliases: [configuration]',
      '',
    ].join('\n');
    const client = await TestClient.start(t, { files: { ...files, '.missing-link.yaml': config } });
    await client.ready();
    const named = changed('label: configuration', 'label: config-¦drift');
    assert.deepEqual(await ask(client, 'definition', here, named), [
      '.missing-link.yaml - name: "‹config-drift›',
    ]);
    const alias = changed('label: configuration', 'label: config¦uration');
    assert.deepEqual(await ask(client, 'definition', here, alias), [
      '.missing-link.yaml - name: "‹config-drift›',
    ]);
    assert.deepEqual(
      await ask(client, 'definition', here, changed('level: operation', 'level: opera¦tion')),
      [],
      'a built-in level is defined nowhere',
    );
    assert.deepEqual(await ask(client, 'definition', here, later.replace('"@maya"', '"@ma¦ya"')), [
      '.missing-link.yaml - name: ‹Maya Lindqvist›',
    ]);
  });

  test('of a label that the configuration inherits leads to the file that has it', async (t) => {
    const client = await TestClient.start(t, {
      files: {
        'shared/words.yaml': 'labels: [flag, drift]\n',
        '.missing-link.yaml': 'extends: shared/words.yaml\n',
      },
    });
    await client.ready();
    const marked = changed('label: configuration', 'label: dr¦ift');
    assert.deepEqual(await ask(client, 'definition', here, marked), [
      'shared/words.yaml labels: [flag, ‹drift›',
    ]);
  });

  test('is silent in sentences, in other markdown, and where it is switched off', async (t) => {
    const client = await TestClient.start(t, { files });
    await client.ready();
    assert.deepEqual(await ask(client, 'definition', here, later.replace('timed out', 'timed o¦ut')), []);
    assert.deepEqual(await ask(client, 'definition', 'notes.md', '# Notes\n\nrecurs: INC¦-7\n'), []);
    const off = await TestClient.start(t, { files, settings: { navigation: { enabled: false } } });
    await off.ready();
    assert.deepEqual(await ask(off, 'definition', here, later.replace('[INC-7', '[INC-¦7')), []);
  });
});

suite('find references', () => {
  test('of an incident: its own id and each incident that names it, as editors and files say now', async (t) => {
    const other = changed('id: INC-2026-014', 'id: INC-9').replace('services:', 'recurs: INC-7\nservices:');
    const client = await TestClient.start(t, {
      files: { [there]: earlier, 'postmortems/2026-10-02-c.md': other },
    });
    await client.ready();
    assert.deepEqual(await ask(client, 'references', here, later.replace('[INC-7', '[INC-¦7')), [
      `${there} id: ‹INC-7›`,
      'postmortems/2026-10-02-c.md recurs: ‹INC-7›',
      `${here} recurs: [‹INC-7›`,
    ]);
  });

  test('of a person: their fixes and roles in every spelling that the team gives, and no sentence', async (t) => {
    const named = earlier
      .replace('@maya', 'Maya Lindqvist')
      .replace('Checkout timed', 'Maya saw that checkout timed');
    const config = 'people:\n  - name: Maya Lindqvist\n    handles: [maya]\n';
    const client = await TestClient.start(t, { files: { [there]: named, '.missing-link.yaml': config } });
    await client.ready();
    assert.deepEqual(await ask(client, 'references', here, later.replace('"@maya"', '"@ma¦ya"')), [
      '.missing-link.yaml - name: ‹Maya Lindqvist›',
      `${there} - Owner: ‹Maya Lindqvist›`,
      `${here} commander: "‹@maya›`,
    ]);
  });

  test('of a level: wherever it is named as one', async (t) => {
    const client = await TestClient.start(t, {
      files: { [there]: earlier.replace('level: operation', 'level: ops') },
    });
    await client.ready();
    const found = await ask(client, 'references', here, changed('level: operation', 'level: opera¦tion'));
    assert.deepEqual(found, [
      `${there} level: ‹ops›`,
      `${there} ‹Operation›`,
      `${here} level: ‹operation›`,
      `${here} ‹Operation›`,
    ]);
  });

  test('stay in their root: the same id in another one is another incident', async (t) => {
    const client = await TestClient.start(t, {
      files: { [`shop/${there}`]: earlier, [`billing/${there}`]: earlier },
      folders: ['shop', 'billing'],
    });
    await client.ready();
    const marked = later.replace('[INC-7', '[INC-¦7');
    assert.deepEqual(await ask(client, 'definition', `shop/${here}`, marked), [`shop/${there} id: ‹INC-7›`]);
    assert.deepEqual(await ask(client, 'references', `billing/${here}`, marked), [
      `billing/${there} id: ‹INC-7›`,
      `billing/${here} recurs: [‹INC-7›`,
    ]);
  });

  test('end where the request is cancelled', async (t) => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`postmortems/2026-09-02-${at}.md`, earlier]),
    );
    const client = await TestClient.start(t, { files });
    await client.ready();
    const { text, position } = cursor(later.replace('"@maya"', '"@ma¦ya"'));
    const params = {
      textDocument: { uri: await client.open(here, text) },
      position,
      context: { includeDeclaration: true },
    };
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest('textDocument/references', params, source.token);
    source.cancel();
    await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled });
    const whole = await client.connection.sendRequest<readonly Location[]>('textDocument/references', params);
    assert.equal(whole.length, 61);
  });
});
