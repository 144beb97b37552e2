import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { DocumentLink, Hover, SemanticTokens } from 'vscode-languageserver-protocol';
import { changed, postmortem, rangeOf } from './documents.ts';
import { TestClient } from './test-client.ts';

/** What the hover over the middle of the words says; empty where there is none. */
async function hoverText(client: TestClient, text: string, words: string): Promise<string> {
  const uri = await client.open(`${Math.random().toString(36).slice(2)}.md`, text);
  const { start } = rangeOf(text, words);
  const position = { line: start.line, character: start.character + 1 };
  const hover = await client.connection.sendRequest<Hover | null>('textDocument/hover', {
    textDocument: { uri },
    position,
  });
  if (hover === null) return '';
  assert.ok(typeof hover.contents === 'object' && 'value' in hover.contents);
  return hover.contents.value;
}

suite('hover', () => {
  test('tells what a level means and where it stands in the chain', async (t) => {
    const client = await TestClient.start(t);
    const text = await hoverText(client, postmortem, 'operation\n');
    assert.match(text, /\*\*operation\*\*: chain level/);
    assert.match(text, /strategy → discovery → scope → execution → \*\*operation\*\*/);
  });

  test('tells at which level a label usually sits', async (t) => {
    const client = await TestClient.start(t);
    assert.match(
      await hoverText(client, postmortem, 'configuration\n'),
      /Usually a gap at the level \*\*operation\*\*/,
    );
  });

  test('computes what people ask of a timeline', async (t) => {
    const client = await TestClient.start(t);
    const text = await hoverText(client, postmortem, '09:21');
    assert.match(text, /9 min after the trigger/);
    assert.match(text, /until detected: 2 min/);
    assert.match(text, /from detection to mitigation: 7 min/);
    assert.match(text, /until resolved: 28 min/);
  });

  test('says how far a date is', async (t) => {
    const client = await TestClient.start(t);
    assert.match(await hoverText(client, postmortem, '2026-12-04'), /2026-12-04: in 13 days/);
  });

  test('says why a rule speaks, and where its page is', async (t) => {
    const client = await TestClient.start(t);
    const text = await hoverText(client, changed('level: operation', 'level: operaton'), 'operaton');
    assert.match(text, /\*\*chain\/level-unknown\*\* · /);
    assert.match(text, /Levels are a short, closed list/);
    assert.match(text, /\[Read more about chain\/level-unknown\]\(file:/);
  });

  test('over the title says what a review would raise first', async (t) => {
    const client = await TestClient.start(t);
    const title = 'Checkout timeouts after a configuration rollout';
    const broken = changed('level: operation', 'level: operaton').replace(title, `[${title}](command:evil)`);
    const text = await hoverText(client, broken, `[${title}]`);
    assert.match(text, /\*\*Raise first in the review\*\*\n\n1\. Line \d+: 'operaton' /);
    assert.equal(await hoverText(await TestClient.start(t), postmortem, title), '');
  });

  test('shows an earlier incident, and nothing of its text is markup', async (t) => {
    const earlier = changed('id: INC-2026-014', 'id: INC-7').replaceAll(
      'Checkout timeouts after a configuration rollout',
      'Slow [checkout](command:evil) <b>again</b>',
    );
    const client = await TestClient.start(t, { files: { 'postmortems/2026-09-02-a.md': earlier } });
    await client.ready();
    const text = await hoverText(client, changed('services:', 'recurs: INC-7\nservices:'), 'INC-7');
    assert.match(text, /INC\\-7/);
    assert.match(text, /Structural fix \(open, due 2026-12-04\)/);
    assert.doesNotMatch(text, /[^\\](?:\[checkout|<b|\(command)/);
  });

  test('says nothing of prose, of other markdown, and where it is switched off', async (t) => {
    const client = await TestClient.start(t);
    assert.equal(await hoverText(client, postmortem, 'were cut off'), '');
    assert.equal(await hoverText(client, '# Notes\n\nlevel: operation\n', 'operation'), '');
    const quiet = await TestClient.start(t, { settings: { hover: { enabled: false } } });
    await quiet.ready();
    assert.equal(await hoverText(quiet, postmortem, 'operation\n'), '');
  });
});

suite('document links', () => {
  const links = (client: TestClient, uri: string): Promise<readonly DocumentLink[]> =>
    client.connection.sendRequest('textDocument/documentLink', { textDocument: { uri } });

  test('lead to trackers by the team’s address, to artefacts that exist, to earlier incidents', async (t) => {
    const files = {
      '.missing-link.yaml': 'trackers:\n  "#": "https://tracker.test/issues/{id}"\n',
      'docs/release-gate.md': '# Release gate\n',
      'postmortems/2026-09-02-a.md': changed('id: INC-2026-014', 'id: INC-7'),
    };
    const client = await TestClient.start(t, { files });
    await client.ready();
    const text = changed('services:', 'recurs: INC-7\nservices:');
    const uri = await client.open('postmortems/2026-11-03-b.md', text);
    const found = await links(client, uri);
    const target = (words: string): string | undefined =>
      found.find(({ range }) => JSON.stringify(range) === JSON.stringify(rangeOf(text, words)))?.target;
    assert.equal(target('#482'), 'https://tracker.test/issues/482');
    assert.equal(target('docs/release-gate.md'), client.uri('docs/release-gate.md'));
    assert.equal(target('INC-7'), client.uri('postmortems/2026-09-02-a.md'));
  });

  test('lead nowhere without an address, a file or a post-mortem', async (t) => {
    const client = await TestClient.start(t);
    await client.ready();
    assert.deepEqual(await links(client, await client.open('a.md', postmortem)), []);
    const outside = changed('docs/release-gate.md', '../../../../../../etc/hosts');
    assert.deepEqual(await links(client, await client.open('b.md', outside)), []);
  });
});

suite('semantic tokens', () => {
  test('stand on the values of fields, in order, and on nothing of other markdown', async (t) => {
    const client = await TestClient.start(t);
    const ask = async (text: string): Promise<readonly string[]> => {
      const uri = await client.open(`${text.length}.md`, text);
      const { data } = await client.connection.sendRequest<SemanticTokens>(
        'textDocument/semanticTokens/full',
        {
          textDocument: { uri },
        },
      );
      return words(text, data);
    };
    const found = await ask(postmortem);
    for (const value of ['P2', 'operation', 'configuration', '@jonas', '2026-12-04', '#482']) {
      assert.ok(
        found.some((word) => word === value || word === value.slice(1)),
        `${value} among ${found.join(', ')}`,
      );
    }
    assert.deepEqual(await ask('# Notes\n\n- Owner: @li\n'), []);
  });
});

/** The words under the tokens. */
function words(text: string, data: readonly number[]): readonly string[] {
  const lines = text.split('\n');
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, right = 0, length = 0] = data.slice(at, at + 3);
    line += down;
    character = down === 0 ? character + right : right;
    found.push((lines[line] ?? '').slice(character, character + length));
  }
  return found;
}
