import { Range, Selection, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { Requests } from '../../../server/src/protocol/protocol.ts';
import type { NewPostmortemParams } from '../../../server/src/protocol/written-texts.ts';
import type { Server } from '../server.ts';

/** Asks for a title and a severity, and opens the template as an unsaved document with a name. */
export async function newPostmortem(server: Server, given?: Partial<NewPostmortemParams>): Promise<void> {
  const title = given?.title ?? (await askTitle());
  if (title === undefined) return;
  const folder = given?.folder ?? workspace.workspaceFolders?.[0]?.uri.toString() ?? null;
  try {
    const severity = given?.severity ?? (await askSeverity(server, folder));
    if (severity === undefined) return;
    const answer = await server.ask(Requests.newPostmortem, { ...given, title, severity, folder });
    await show(answer.text, answer.fileName, answer.folder);
  } catch (error) {
    server.log.error(`A new post-mortem could not be made: ${String(error)}`);
    void window.showErrorMessage('A new post-mortem could not be made. See the log of Missing Link.');
  }
}

async function askTitle(): Promise<string | undefined> {
  const title = await window.showInputBox({
    title: 'New Post-mortem (1/2)',
    prompt: 'What happened, and who was affected? A few words; no names of people.',
    placeHolder: 'Checkout timeouts after a configuration rollout',
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? 'A title is needed; it can be changed later.' : undefined),
  });
  return title?.trim();
}

/** The scale is the team's: the server knows it. */
async function askSeverity(server: Server, folder: string | null): Promise<string | undefined> {
  const choices = await server.ask(Requests.severities, { folder });
  const items = choices.map(({ severity, size }) => ({ label: severity, description: `${size} template` }));
  const picked = await window.showQuickPick(items, {
    title: 'New Post-mortem (2/2)',
    placeHolder: 'How severe was it?',
    ignoreFocusOut: true,
  });
  return picked?.label;
}

async function show(text: string, fileName: string, folder: string | null): Promise<void> {
  const document =
    folder === null
      ? await workspace.openTextDocument({ language: 'markdown', content: text })
      : await workspace.openTextDocument(await freeName(Uri.parse(folder), fileName));
  if (folder !== null) {
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, new Range(0, 0, document.lineCount, 0), text);
    await workspace.applyEdit(edit);
  }
  const editor = await window.showTextDocument(document);
  const line = firstLineToWrite(document.getText());
  const at = document.lineAt(Math.min(line, document.lineCount - 1)).range.end;
  editor.selection = new Selection(at, at);
  editor.revealRange(new Range(at, at));
}

/** The empty line under the first section, where writing begins. */
function firstLineToWrite(text: string): number {
  const lines = text.split(/\r?\n/);
  const section = lines.findIndex((line) => line.startsWith('## '));
  return section < 0 ? 0 : section + 1;
}

/** The unsaved document of this name, with a number where a file already has it. */
async function freeName(folder: Uri, fileName: string): Promise<Uri> {
  const dot = fileName.lastIndexOf('.');
  for (let number = 1; ; number++) {
    const name = number === 1 ? fileName : `${fileName.slice(0, dot)}-${number}${fileName.slice(dot)}`;
    const file = Uri.joinPath(folder, name);
    const unsaved = file.with({ scheme: 'untitled' });
    const open = workspace.textDocuments.some(({ uri }) => uri.toString() === unsaved.toString());
    if (!open && !(await exists(file))) return unsaved;
  }
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
