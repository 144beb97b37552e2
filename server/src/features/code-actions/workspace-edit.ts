import type { TextEdit as LspTextEdit, SnippetTextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { TextEdit } from '../../text/edit.ts';
import type { DocumentModel } from '../document-model.ts';
import { plainSnippet } from './plain-snippet.ts';

/** What the client understands of edits. */
export interface EditAbilities {
  readonly documentChanges: boolean;
  readonly snippetEdits: boolean;
}

/** Edits of one document, in the form that the client understands; `snippet` edits have holes for a person. */
export function workspaceEdit(
  model: DocumentModel,
  edits: readonly TextEdit[],
  kind: 'plain' | 'snippet',
  client: EditAbilities,
): WorkspaceEdit {
  const { uri, version, postmortem } = model;
  const plain = (edit: TextEdit): LspTextEdit => ({
    range: postmortem.source.rangeOf(edit.span),
    newText: kind === 'snippet' ? plainSnippet(edit.newText) : edit.newText,
  });
  if (!client.documentChanges) return { changes: { [uri]: edits.map(plain) } };
  const snippet = (edit: TextEdit): SnippetTextEdit => ({
    range: postmortem.source.rangeOf(edit.span),
    snippet: { kind: 'snippet', value: edit.newText },
  });
  const asSnippet = kind === 'snippet' && client.snippetEdits;
  return {
    documentChanges: [
      {
        textDocument: { uri, version },
        edits: edits.map((edit) => (asSnippet ? snippet(edit) : plain(edit))),
      },
    ],
  };
}
