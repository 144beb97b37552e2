import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { changed, postmortem, rangeOf } from './documents.ts';
import { withEdit } from './edits.ts';
import { fullCapabilities, TestClient } from './test-client.ts';

const misspelt = changed('level: operation', 'level: operaton');
const titles = (actions: readonly CodeAction[]): readonly string[] => actions.map(({ title }) => title);

/** The action with this title. */
function action(actions: readonly CodeAction[], title: string): CodeAction {
  const found = actions.find((one) => one.title === title);
  assert.ok(found !== undefined, `'${title}' among ${titles(actions).join(' | ')}`);
  return found;
}

suite('code actions', () => {
  test('the preferred repair comes first, with its diagnostic, and mends', async (t) => {
    const client = await TestClient.start(t);
    const uri = await client.open('a.md', misspelt);
    const diagnostics = await client.pull(uri);
    const actions = await client.codeActions(uri, rangeOf(misspelt, 'operaton'), diagnostics);
    const [first] = actions;
    assert.equal(first?.title, "Change to 'operation'");
    assert.equal(first?.isPreferred, true);
    assert.equal(first?.kind, 'quickfix');
    assert.deepEqual(
      first?.diagnostics?.map(({ code }) => code),
      ['chain/level-unknown'],
    );
    assert.equal(withEdit(misspelt, first?.edit), postmortem);
  });

  test('edits name the version that they fit', async (t) => {
    const client = await TestClient.start(t);
    const uri = await client.open('a.md', misspelt);
    await client.edit(uri, rangeOf(misspelt, 'nine minutes'), 'ten minutes');
    const [first] = await client.codeActions(uri, rangeOf(misspelt, 'operaton'));
    const change = first?.edit?.documentChanges?.[0];
    assert.ok(change !== undefined && 'textDocument' in change);
    assert.deepEqual(change.textDocument, { uri, version: 2 });
  });

  test('scaffolds are snippets where the client takes them, plain text elsewhere', async (t) => {
    const text = changed('  - Owner: @jonas\n', '');
    const range = rangeOf(text, 'Compare each timeout');
    const snippets = await TestClient.start(t);
    const rich = await snippets.open('a.md', text);
    const owner = (await snippets.codeActions(rich, range)).find(({ title }) => /owner/i.test(title));
    assert.match(withEdit(text, owner?.edit), /Owner: @?\$\{?1/);

    const capabilities = { ...fullCapabilities, workspace: {} };
    const plain = await TestClient.start(t, { capabilities });
    const uri = await plain.open('a.md', text);
    const same = (await plain.codeActions(uri, range)).find(({ title }) => title === owner?.title);
    assert.ok(same?.edit?.changes !== undefined, 'without versions for a client that does not know them');
    const written = withEdit(text, same.edit);
    assert.match(written, /Owner:/);
    assert.doesNotMatch(written, /\$\{?\d/);
  });

  test('what asks for nothing is no snippet, whatever marks stand in the words', async (t) => {
    const late = '- 09:50 the export to $HOME/${1:orders} ends\n';
    const first = '- 09:14 detected';
    const text = changed(first, late + first);
    const client = await TestClient.start(t);
    const uri = await client.open('a.md', text);
    const move = action(
      await client.codeActions(uri, rangeOf(text, '09:50')),
      'Move this entry to its place in time',
    );
    assert.doesNotMatch(JSON.stringify(move.edit), /"snippet"/);
    const last = '- 09:40 resolved: no checkout is pending\n';
    assert.equal(withEdit(text, move.edit), changed(last, last + late));
  });

  test('without snippets a hole is an empty slot, and nothing is chosen', async (t) => {
    const capabilities = { ...fullCapabilities, workspace: {} };
    const client = await TestClient.start(t, { capabilities });
    const ownerless = changed('  - Owner: @jonas\n', '');
    const uri = await client.open('a.md', ownerless);
    const actions = await client.codeActions(uri, rangeOf(ownerless, 'Compare each timeout'));
    assert.match(withEdit(ownerless, action(actions, 'Add an owner').edit), /\n {2}- Owner:\n/);
    const open = changed('level: operation\n', 'level:\n').replace('Operation: no step', 'No step');
    const second = await client.open('b.md', open);
    const offered = titles(await client.codeActions(second, rangeOf(open, 'level')));
    assert.ok(!offered.includes('Name the level'), offered.join(' | '));
  });

  test('what can be written comes first, then what explains, then what silences', async (t) => {
    const client = await TestClient.start(t, { options: { commands: ['missingLink.openPage'] } });
    const text = changed('  - Owner: @jonas\n', '');
    const uri = await client.open('a.md', text);
    const offered = titles(
      await client.codeActions(uri, rangeOf(text, 'Compare each timeout'), [], ['quickfix']),
    );
    const kinds = offered.map((title) => /^(?:Explain|Silence)/.exec(title)?.[0] ?? 'write');
    assert.deepEqual(
      kinds,
      kinds.toSorted(
        (a, b) => ['write', 'Explain', 'Silence'].indexOf(a) - ['write', 'Explain', 'Silence'].indexOf(b),
      ),
    );
    assert.ok(
      kinds.includes('write') && kinds.includes('Explain') && kinds.includes('Silence'),
      offered.join(' | '),
    );
  });

  test('a rule is silenced on its line, in its file, and stays silent', async (t) => {
    const client = await TestClient.start(t);
    const text = changed('  - Owner: @jonas\n', '');
    const range = rangeOf(text, 'Compare each timeout');
    for (const where of ['on this line', 'in this file']) {
      const uri = await client.open(`${where.replaceAll(' ', '-')}.md`, text);
      const actions = await client.codeActions(uri, range);
      const silenced = withEdit(text, action(actions, `Silence fix/owner ${where}`).edit);
      const again = await client.open(`silent-${where.replaceAll(' ', '-')}.md`, silenced);
      const codes = (await client.pull(again)).map(({ code }) => code);
      assert.ok(!codes.includes('fix/owner'), where);
      assert.equal(silenced.replace(/ ?\n?\n?<!-- missing-link-[^>]*-->/, ''), text, 'nothing else moved');
    }
  });

  test('a rule is silenced in a table without breaking its row', async (t) => {
    const client = await TestClient.start(t);
    const table =
      '| Action | Owner | Due |\n| --- | --- | --- |\n| Validate each timeout in the gate |  | 2026-02-30 |\n';
    const text = `${postmortem}\n## Follow-ups\n\n${table}`;
    const uri = await client.open('a.md', text);
    const actions = await client.codeActions(uri, rangeOf(text, '2026-02-30'));
    const silenced = withEdit(text, action(actions, 'Silence fix/date on this line').edit);
    assert.match(silenced, /\| 2026-02-30 <!-- missing-link-disable-line fix\/date --> \|$/m);
    const again = await client.open('b.md', silenced);
    assert.ok(!(await client.pull(again)).some(({ code }) => code === 'fix/date'));
  });

  test('everything that is offered for a finding names it, or editors would put it last', async (t) => {
    const client = await TestClient.start(t, { options: { commands: ['missingLink.openPage'] } });
    const text = `${postmortem}\n## Follow-ups\n\n- [ ] Alert on slow payments\n  - Owner: @li\n  - Due: Friday, 4 December\n- [ ] Lock the schema\n  - Owner: @li\n  - Due: end of November\n`;
    const uri = await client.open('postmortems/2026-11-03-a.md', text);
    const diagnostics = await client.pull(uri);
    const range = rangeOf(text, '4 December');
    const offered = await client.codeActions(uri, range, diagnostics, ['quickfix']);
    assert.ok(titles(offered).includes('Fix all fix/date in this file'), titles(offered).join(' | '));
    for (const one of offered) assert.ok((one.diagnostics ?? []).length > 0, one.title);
  });

  test('each of many empty headings can be answered or taken away', async (t) => {
    const client = await TestClient.start(t);
    const text =
      '---\ntype: postmortem\nstatus: review\n---\n\n# Queue stalled\n\n## Impact\n\n## Went well\n\n## Lucky\n\n## Summary\n\nIt stalled.\n';
    const uri = await client.open('postmortems/2026-11-03-a.md', text);
    const second = await client.codeActions(uri, rangeOf(text, 'Went well'));
    const none = withEdit(text, action(second, "Write 'None.' under 'Went well'").edit);
    assert.equal(none, text.replace('## Went well\n', '## Went well\n\nNone.\n'));
    const gone = withEdit(text, action(second, "Remove the heading 'Went well'").edit);
    assert.equal(gone, text.replace('## Went well\n\n', ''));
    const first = await client.codeActions(uri, rangeOf(text, 'Impact'));
    const all = withEdit(text, action(first, 'Remove 3 empty headings').edit);
    assert.equal(all, text.replace('## Impact\n\n## Went well\n\n## Lucky\n\n', ''));
  });

  test('all repairs of one rule, and all of the file, at once', async (t) => {
    const client = await TestClient.start(t);
    const text = `${misspelt}\n## Follow-ups\n\n- [ ] Alert on slow payments\n  - Owner: @li\n  - Due: Friday, 4 December\n- [ ] Lock the schema\n  - Owner: @li\n  - Due: end of November\n`;
    const uri = await client.open('postmortems/2026-11-03-a.md', text);
    const actions = await client.codeActions(uri, rangeOf(text, '4 December'));
    const dates = withEdit(text, action(actions, 'Fix all fix/date in this file').edit);
    assert.match(
      dates,
      /Owner: @li\n {2}- Due: 2026-\d\d-\d\d\n- \[ \] Lock the schema\n {2}- Owner: @li\n {2}- Due: 2026-\d\d-\d\d\n/,
    );
    assert.match(dates, /level: operaton/);
    const source = await client.codeActions(uri, rangeOf(text, 'type'), [], ['source.fixAll']);
    assert.deepEqual(
      source.map(({ kind }) => kind),
      ['source.fixAll.missingLink'],
    );
    const all = withEdit(text, source[0]?.edit);
    assert.match(all, /level: operation\n/);
    assert.doesNotMatch(all, /4 December|end of November/);
  });

  test('only what was asked for is offered', async (t) => {
    const client = await TestClient.start(t);
    const uri = await client.open('a.md', misspelt);
    const range = rangeOf(misspelt, 'operaton');
    for (const kind of (await client.codeActions(uri, range, [], ['quickfix'])).map((one) => one.kind)) {
      assert.equal(kind, 'quickfix');
    }
    assert.deepEqual(await client.codeActions(uri, range, [], ['refactor.extract']), []);
  });

  test('the page of the rule is opened by the client that can', async (t) => {
    const range = rangeOf(misspelt, 'operaton');
    const without = await TestClient.start(t);
    const plain = await without.codeActions(await without.open('a.md', misspelt), range);
    assert.ok(!titles(plain).includes('Explain chain/level-unknown'));
    const client = await TestClient.start(t, { options: { commands: ['missingLink.openPage'] } });
    const uri = await client.open('a.md', misspelt);
    const actions = await client.codeActions(uri, range, await client.pull(uri));
    const { command, diagnostics } = action(actions, 'Explain chain/level-unknown');
    // An editor puts what repairs no diagnostic behind all that do.
    assert.equal(diagnostics?.length, 1);
    assert.equal(command?.command, 'missingLink.openPage');
    assert.match(String(command?.arguments?.[0]), /^file:.*docs\/rules\/chain\/level-unknown\.md$/);
  });

  test('a fix is marked done on its line', async (t) => {
    const client = await TestClient.start(t);
    const uri = await client.open('a.md', postmortem);
    const range = rangeOf(postmortem, 'Compare each timeout');
    const actions = await client.codeActions(uri, range, [], ['refactor']);
    const done = withEdit(postmortem, action(actions, 'Mark this fix done').edit);
    assert.equal(done, postmortem.replace('- [ ] Compare', '- [x] Compare'));
  });

  test('a structural fix is marked done by a client that asks for evidence, as its list does', async (t) => {
    const client = await TestClient.start(t, {
      files: { 'a.md': postmortem },
      options: { commands: ['missingLink.markDone'] },
    });
    await client.ready();
    const uri = await client.open('a.md', postmortem);
    const range = rangeOf(postmortem, 'Compare each timeout');
    const offered = await client.codeActions(uri, range, [], ['refactor']);
    assert.ok(!titles(offered).includes('Mark this fix done'));
    const { command, edit } = action(offered, 'Mark this fix done…');
    assert.equal(edit, undefined);
    const { groups } = await client.ask('missingLink/openFixes', null);
    const id = groups[0]?.fixes[0]?.id;
    assert.deepEqual([command?.command, command?.arguments], ['missingLink.markDone', [uri, id]]);
    const shown = postmortem.replace('  - Tracker: #482', '  - Tracker: #482\n  - Evidence: #517');
    const proven = await client.open('b.md', shown);
    const plain = await client.codeActions(proven, rangeOf(shown, 'Compare each timeout'), [], ['refactor']);
    assert.ok(titles(plain).includes('Mark this fix done'), 'what has evidence is not asked for it');
  });

  test('the instructions of the template go, and nothing else', async (t) => {
    const client = await TestClient.start(t);
    const made = await client.ask('missingLink/newPostmortem', {
      size: 'full',
      title: 'Slow checkout',
      severity: 'P1',
      folder: null,
    });
    const uri = await client.open('new.md', made.text);
    const actions = await client.codeActions(uri, rangeOf(made.text, 'Slow checkout'), [], ['refactor']);
    const bare = withEdit(made.text, action(actions, "Remove the template's instructions").edit);
    assert.equal(bare, made.text.replace(/<!--[^>]*-->\n\n/g, ''));
  });
});
