import { type CodeAction, commands, type Hover, Range, WorkspaceEdit, workspace } from 'vscode';
import { findingsOf, openFile, ruleOf, untilFindings } from './documents.ts';
import { equal, ok, test } from './harness.ts';

const outage = 'postmortems/2026-11-03-search-outage.md';

test('what would make the review fail is underlined, on its own words', async () => {
  const document = await openFile(outage);
  const findings = await untilFindings(document, (rules) => rules.includes('blame/person'));
  const words = new Map(findings.map((finding) => [ruleOf(finding), document.getText(finding.range)]));
  equal(words.get('chain/level-unknown'), 'operatoin');
  ok(words.get('blame/person')?.includes('Tomas') === true, `blame is on “${words.get('blame/person')}”`);
  ok(words.has('fix/owner'), 'the missing owner is not found');
});

test('a document that is no post-mortem is left alone', async () => {
  const outageDocument = await openFile(outage);
  const readme = await openFile('README.md');
  await untilFindings(outageDocument, (rules) => rules.length > 0);
  equal(findingsOf(readme).length, 0);
});

test('relatives of markdown are read by their names', async () => {
  const document = await openFile('postmortems/2026-11-10-page.mdx');
  await untilFindings(document, (rules) => rules.includes('fix/owner'));
});

test('findings follow the text while it is typed', async () => {
  const document = await openFile(outage);
  await untilFindings(document, (rules) => rules.includes('blame/person'));
  const start = document.getText().indexOf('Tomas forgot to wait');
  const words = new Range(
    document.positionAt(start),
    document.positionAt(start + 'Tomas forgot to wait'.length),
  );
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, words, 'The runbook did not say to wait');
  ok(await workspace.applyEdit(edit), 'the edit was not applied');
  await untilFindings(document, (rules) => rules.length > 0 && !rules.includes('blame/person'));
  await commands.executeCommand('undo');
  await untilFindings(document, (rules) => rules.includes('blame/person'));
});

test('a quick fix mends what it names', async () => {
  const document = await openFile(outage);
  const findings = await untilFindings(document, (rules) => rules.includes('chain/level-unknown'));
  const finding = findings.find((one) => ruleOf(one) === 'chain/level-unknown');
  if (finding === undefined) throw new Error('unreachable');
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding.range,
    'quickfix',
    10,
  );
  const mend = actions.find((action) => action.isPreferred === true) ?? actions[0];
  ok(mend?.edit !== undefined, `no edit among ${actions.map((action) => action.title).join(', ')}`);
  if (mend?.edit !== undefined) await workspace.applyEdit(mend.edit);
  await untilFindings(document, (rules) => rules.length > 0 && !rules.includes('chain/level-unknown'));
  ok(document.getText().includes('level: operation\n'), 'the level was not mended');
  await commands.executeCommand('undo');
});

test('a level says on hover what it means', async () => {
  const document = await openFile('postmortems/2026-10-12-slow-invoices.md');
  const at = document.positionAt(document.getText().indexOf('level: scope') + 'level: s'.length);
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
  const text = hovers.flatMap((hover) =>
    hover.contents.map((part) => (typeof part === 'string' ? part : part.value)),
  );
  ok(text.join('\n').toLowerCase().includes('scope'), `the hover says “${text.join(' | ')}”`);
});

test('links lead to the tracker', async () => {
  const document = await openFile(outage);
  const links = await commands.executeCommand<{ readonly range: Range; readonly target?: unknown }[]>(
    'vscode.executeLinkProvider',
    document.uri,
  );
  const targets = links.map((link) => String(link.target));
  ok(targets.includes('https://tracker.example/acme/shop/issues/482'), `links: ${targets.join(', ')}`);
});
