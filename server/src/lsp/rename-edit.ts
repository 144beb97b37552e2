import type { TextEdit as LspTextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../text/edit.ts';
import type { Source } from '../text/source.ts';
import type { Session } from './session.ts';

/** Edits of one text. */
export interface ChangedText {
  readonly uri: string;
  readonly source: Source;
  readonly edits: readonly TextEdit[];
}

/** One edit for all texts, with the versions of open ones where the client takes them: a stale edit is not made. */
export function renameEdit(
  { client, documents }: Pick<Session, 'client' | 'documents'>,
  changed: readonly ChangedText[],
): WorkspaceEdit {
  const filled = changed.filter(({ edits }) => edits.length > 0);
  if (!client.documentChanges) {
    return { changes: Object.fromEntries(filled.map((text) => [text.uri, editsOf(text)])) };
  }
  return {
    documentChanges: filled.map((text) => ({
      textDocument: { uri: text.uri, version: documents.get(text.uri)?.version ?? null },
      edits: editsOf(text),
    })),
  };
}

function editsOf({ source, edits }: ChangedText): LspTextEdit[] {
  return edits.map(({ span, newText }) => ({ range: source.rangeOf(span), newText }));
}
