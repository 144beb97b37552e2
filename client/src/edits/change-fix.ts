import { Position, Range, type TextDocument, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import {
  type EditFixResult,
  type FixChange,
  type OpenFix,
  type PlainEdit,
  Requests,
} from '../../../server/src/protocol/protocol.ts';
import type { Server } from '../server.ts';

type Edits = Extract<EditFixResult, { kind: 'edits' }>;

/** Lines between the first and the last place of a change, beyond which a person should see it before. */
const nearLines = 30;

/**
 * Changes one field of a fix: one question to the server, one workspace edit, one undo step.
 * The document is opened first, so that the server answers about the version that the edit is applied to.
 * A file that was closed is saved; one that is open in an editor is left to its owner.
 * Returns whether the text changed; a refusal is told to the person.
 */
export async function changeFix(server: Server, fix: OpenFix, change: FixChange): Promise<boolean> {
  const uri = Uri.parse(fix.uri);
  const wasOpen = workspace.textDocuments.some((open) => open.uri.toString() === uri.toString());
  const document = await opened(uri);
  if (document === null) return refused(`${fix.title}: its file could not be opened.`);
  const answer = await server.ask(Requests.editFix, { uri: fix.uri, id: fix.id, hash: fix.hash, change });
  if (answer.kind === 'refused') return refused(answer.reason);
  if (answer.version !== null && answer.version !== document.version) {
    return refused('The text changed meanwhile. Nothing was written.');
  }
  if (!(await workspace.applyEdit(workspaceEdit(document, answer)))) {
    return refused(`${answer.title}: the editor did not apply the change.`);
  }
  if (wasOpen) {
    window.setStatusBarMessage(`${answer.title}. Not saved yet.`, 5000);
    return true;
  }
  if (await document.save()) {
    window.setStatusBarMessage(answer.title, 5000);
    return true;
  }
  await window.showTextDocument(document);
  void window.showWarningMessage(`${answer.title}: written, but the file could not be saved.`);
  return true;
}

async function opened(uri: Uri): Promise<TextDocument | null> {
  try {
    return await workspace.openTextDocument(uri);
  } catch {
    return null;
  }
}

function workspaceEdit(document: TextDocument, { edits, title }: Edits): WorkspaceEdit {
  const change = new WorkspaceEdit();
  const lines = edits.flatMap(({ range }) => [range.start.line, range.end.line]);
  const needsConfirmation = Math.max(...lines) - Math.min(...lines) > nearLines;
  for (const edit of edits) {
    change.replace(document.uri, rangeOf(edit), edit.newText, { label: title, needsConfirmation });
  }
  return change;
}

function rangeOf({ range: { start, end } }: PlainEdit): Range {
  return new Range(new Position(start.line, start.character), new Position(end.line, end.character));
}

function refused(reason: string): false {
  void window.showWarningMessage(reason);
  return false;
}
