import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import type { DocumentLink, FoldingRange, WorkspaceSymbol } from 'vscode-languageserver-protocol';
import { changed } from './documents.ts';
import { TestClient } from './test-client.ts';

const there = 'postmortems/2026-09-02-a.md';
const earlier = changed('id: INC-2026-014', 'id: INC-7').replaceAll('Checkout timeouts', 'Slow search');

suite('workspace symbols', () => {
  const symbols = async (client: TestClient, query: string): Promise<readonly string[]> => {
    const found = await client.connection.sendRequest<readonly WorkspaceSymbol[]>('workspace/symbol', {
      query,
    });
    return found.map(({ name, containerName, location }) => {
      const line = 'range' in location ? location.range.start.line : -1;
      return `${name} (${containerName}) ${location.uri.slice(client.uri('').length + 1)}:${line}`;
    });
  };

  test('are incidents by id and title, and open fixes', async (t) => {
    const done = earlier.replace('- [ ] Compare', '- [x] Compare').replace('INC-7', 'INC-8');
    const client = await TestClient.start(t, {
      files: { [there]: earlier, 'postmortems/2026-09-03-b.md': done },
    });
    await client.ready();
    const fix = earlier.split('\n').findIndex((line) => line.startsWith('- [ ] Compare'));
    assert.deepEqual(await symbols(client, 'inc7'), [
      `INC-7 Slow search after a configuration rollout (review) ${there}:0`,
    ]);
    assert.deepEqual(await symbols(client, 'compare timeout'), [
      `Compare each timeout with last week's measurements in the release gate (INC-7) ${there}:${fix}`,
    ]);
    assert.equal((await symbols(client, '')).length, 3, 'what is done is not among them');
    assert.deepEqual(await symbols(client, 'zebra'), []);
  });

  test('of two roots say whose they are, hide nothing, and can be switched off', async (t) => {
    const odd = earlier.replaceAll('Slow search', 'Slow \u202esearch');
    const files = { [`shop/${there}`]: earlier, [`billing/${there}`]: odd };
    const folders = ['shop', 'billing'];
    const client = await TestClient.start(t, { files, folders });
    await client.ready();
    const found = await symbols(client, 'INC-7');
    assert.deepEqual(found.map((symbol) => /\((.*)\)/.exec(symbol)?.[1]).sort(), ['billing', 'shop']);
    assert.doesNotMatch(found.join('\n'), /\u202e/);
    const off = await TestClient.start(t, { files, folders, settings: { navigation: { enabled: false } } });
    await off.ready();
    assert.deepEqual(await symbols(off, ''), []);
  });
});

suite('folding', () => {
  const folds = async (client: TestClient, path: string, text: string): Promise<readonly string[]> => {
    const uri = await client.open(path, text);
    const found = await client.connection.sendRequest<readonly FoldingRange[]>('textDocument/foldingRange', {
      textDocument: { uri },
    });
    const lines = text.split('\n');
    return found.map(
      ({ startLine, endLine, kind }) =>
        `${kind ?? ''}: ${lines[startLine]?.trim()} … ${lines[endLine]?.trim()}`,
    );
  };
  const twoDays = changed(
    '- 09:40 resolved',
    '- 2026-11-04 08:00 the report is read\n- 08:10 the limit is raised\n- 08:20 communicated: support knows\n- 2026-11-05 09:40 resolved',
  );

  test('is for the days of a timeline that has several, and for comments in a row', async (t) => {
    const client = await TestClient.start(t);
    const guided = twoDays.replace(
      '312 checkouts',
      '<!-- Who could not do what? -->\n<!-- How many, for how long? -->\n\n312 checkouts',
    );
    assert.deepEqual(await folds(client, 'a.md', guided), [
      'comment: <!-- Who could not do what? --> … <!-- How many, for how long? -->',
      ': - 2026-11-03 09:12 trigger: the rollout reaches all instances … - 09:21 mitigated: the earlier configuration is back',
      ': - 2026-11-04 08:00 the report is read … - 08:20 communicated: support knows',
    ]);
  });

  test('leaves to the editor what its markdown folds, and other documents', async (t) => {
    const client = await TestClient.start(t);
    const own = changed('312 checkouts', '<!-- One comment\nof two lines -->\n\n312 checkouts');
    assert.deepEqual(await folds(client, 'a.md', own), [], 'a block, and one day');
    const headed = twoDays.replace('- 2026-11-04 08:00', '### The day after\n\n- 2026-11-04 08:00');
    assert.deepEqual(await folds(client, 'b.md', headed), [], 'days under headings');
    const notes = '# Notes\n\n<!-- a -->\n<!-- b -->\n';
    assert.deepEqual(await folds(client, 'c.md', notes), []);
    const off = await TestClient.start(t, { settings: { folding: { enabled: false } } });
    await off.ready();
    assert.deepEqual(await folds(off, 'a.md', twoDays), []);
  });
});

suite('document links', () => {
  const targets = async (
    client: TestClient,
    path: string,
    text: string,
  ): Promise<ReadonlyMap<string, string>> => {
    const uri = await client.open(path, text);
    const found = await client.connection.sendRequest<readonly DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri },
    });
    const lines = text.split('\n');
    return new Map(
      found.map(({ range: { start, end }, target }) => [
        (lines[start.line] ?? '').slice(start.character, end.character),
        target ?? '',
      ]),
    );
  };
  const told = changed('  - Tracker: #482', '  - Tracker: #482\n  - Evidence: 1a2b3c4d, docs/board.md')
    .replace('the rollout reaches', 'commit `9f8e7d6c` (#77, OPS-5) reaches')
    .replace('Checkout timed', 'See [#78](https://x.test/78), `#79` and a#80: checkout timed');

  test('lead to trackers and commits in sentences, and to files in evidence', async (t) => {
    const github = 'https://github.com/fernhill/shop';
    const client = await TestClient.start(t, {
      files: {
        '.missing-link.yaml': `trackers:\n  "#": "${github}/issues/{id}"\n  OPS-: "https://ops.test/{id}"\n`,
        'docs/board.md': '# Board\n',
      },
    });
    await client.ready();
    assert.deepEqual([...(await targets(client, 'postmortems/2026-11-03-b.md', told))].sort(), [
      ['#482', `${github}/issues/482`],
      ['#77', `${github}/issues/77`],
      ['1a2b3c4d', `${github}/commit/1a2b3c4d`],
      ['9f8e7d6c', `${github}/commit/9f8e7d6c`],
      ['OPS-5', 'https://ops.test/OPS-5'],
      ['docs/board.md', client.uri('docs/board.md')],
    ]);
  });

  test('leave links of markdown to the editor, and commits without an address alone', async (t) => {
    const files = {
      'docs/release-gate.md': '# Gate\n',
      '.missing-link.yaml': 'trackers:\n  OPS-: "https://ops.test/{id}"\n',
    };
    const client = await TestClient.start(t, { files });
    await client.ready();
    const linked = told
      .replace('  - Artefact: docs/release-gate.md\n', '')
      .replace('in the release gate', 'in the [gate](docs/release-gate.md)');
    assert.deepEqual([...(await targets(client, 'postmortems/b.md', linked)).keys()], ['OPS-5']);
  });

  test('take the address of commits that the team gives', async (t) => {
    const page = readFileSync('docs/navigation.md', 'utf8');
    const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const files = { '.missing-link.yaml': example };
    const client = await TestClient.start(t, { files });
    await client.ready();
    const found = await targets(client, 'postmortems/b.md', told);
    assert.equal(found.get('1a2b3c4d'), 'https://git.example.org/shop/commit/1a2b3c4d');
    assert.equal(found.get('#77'), 'https://tracker.example.org/issues/77');
  });
});
