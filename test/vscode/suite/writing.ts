import { type CompletionList, commands, Position, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { openFile, untilFindings } from './documents.ts';
import { equal, ok, test } from './harness.ts';

test('levels are offered where a level belongs', async () => {
  const document = await openFile('postmortems/2026-11-10-page.mdx');
  await untilFindings(document, (rules) => rules.length > 0);
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, new Position(6, 0), 'level: \n');
  await workspace.applyEdit(edit);
  const offered = await completionsAt(document.uri, new Position(6, 'level: '.length));
  await commands.executeCommand('undo');
  for (const level of ['strategy', 'discovery', 'scope', 'execution', 'operation']) {
    ok(offered.includes(level), `${level} is not among ${offered.slice(0, 12).join(', ')}`);
  }
});

test('a new post-mortem is an unsaved document with a name and the template', async () => {
  await commands.executeCommand('missingLink.newPostmortem', {
    title: 'Login codes came late',
    severity: 'P1',
  });
  const document = window.activeTextEditor?.document;
  ok(document?.isUntitled === true, 'the document is not an unsaved one');
  ok(
    /2026-11-21-login-codes-came-late\.md$/.test(document?.uri.path ?? ''),
    `its name is ${document?.uri.path}`,
  );
  const text = document?.getText() ?? '';
  for (const part of ['type: postmortem', 'severity: P1', '# Login codes came late', '## Structural fix']) {
    ok(text.includes(part), `${part} is not in the template`);
  }
  equal(document?.languageId, 'markdown');
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
});

test('the second new one of a name gets another name', async () => {
  const given = { title: 'Login codes came late', severity: 'P3' };
  await commands.executeCommand('missingLink.newPostmortem', given);
  await commands.executeCommand('missingLink.newPostmortem', given);
  const path = window.activeTextEditor?.document.uri.path ?? '';
  ok(path.endsWith('-2.md'), `its name is ${path}`);
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
});

async function completionsAt(uri: Uri, at: Position): Promise<readonly string[]> {
  const list = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', uri, at);
  return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}
