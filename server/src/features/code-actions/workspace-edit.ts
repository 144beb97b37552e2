import type { TextEdit as LspTextEdit, SnippetTextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { QuickFix } from '../../rules/rule.ts';
import type { TextEdit } from '../../text/edit.ts';
import { hasHole } from '../../text/snippet.ts';
import type { DocumentModel } from '../document-model.ts';
import { plainEdits } from './plain-edits.ts';

/** What the client understands of edits. */
export interface EditAbilities {
  readonly documentChanges: boolean;
  readonly snippetEdits: boolean;
}

/** Edits of one document, in the form that the client understands. */
export function workspaceEdit(
  model: DocumentModel,
  edits: readonly TextEdit[],
  client: EditAbilities,
): WorkspaceEdit {
  const { uri, postmortem } = model;
  const changes = edits.map(
    ({ span, newText }): LspTextEdit => ({ range: postmortem.source.rangeOf(span), newText }),
  );
  return client.documentChanges ? ofVersion(model, changes) : { changes: { [uri]: changes } };
}

/** The edit of a quick fix, with holes for a client that takes them; null where one without them can write nothing. */
export function quickFixEdit(
  model: DocumentModel,
  fix: QuickFix,
  client: EditAbilities,
): WorkspaceEdit | null {
  const { source } = model.postmortem;
  // An editor moves the cursor into a snippet, and sets its indentation again: only holes are worth that.
  const asks = fix.kind === 'scaffold' && fix.edits.some(({ newText }) => hasHole(newText));
  if (!asks || !client.documentChanges || !client.snippetEdits) {
    const edits = plainEdits(fix, source);
    return edits === null ? null : workspaceEdit(model, edits, client);
  }
  return ofVersion(
    model,
    fix.edits.map(({ span, newText }) => ({
      range: source.rangeOf(span),
      snippet: { kind: 'snippet', value: newText },
    })),
  );
}

function ofVersion({ uri, version }: DocumentModel, edits: (LspTextEdit | SnippetTextEdit)[]): WorkspaceEdit {
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}
