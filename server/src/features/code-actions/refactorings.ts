import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Postmortem } from '../../model/postmortem.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/position.ts';
import type { DocumentModel } from '../document-model.ts';
import { type EditAbilities, workspaceEdit } from './workspace-edit.ts';

/** Changes that no finding asks for. */
export function refactorings(model: DocumentModel, _at: Span, client: EditAbilities): CodeAction[] {
  const comments = instructionEdits(model.postmortem);
  if (comments.length === 0) return [];
  return [
    {
      title: 'Remove the instructions of the template',
      kind: CodeActionKind.RefactorRewrite,
      edit: workspaceEdit(model, comments, 'plain', client),
    },
  ];
}

/** Whole-line HTML comments other than directives, each with the blank line behind it. */
function instructionEdits(postmortem: Postmortem): readonly TextEdit[] {
  const { source, blocks } = postmortem;
  return blocks.flatMap((block) => {
    if (block.kind !== 'html' || !block.comment) return [];
    if (source.slice(block.span).includes('missing-link-')) return [];
    const start = source.lineStart(block.line);
    let line = source.lineAt(block.span.end) + 1;
    while (line < source.lineCount && source.lineText(line).trim() === '') line++;
    return [{ span: { start, end: source.lineStart(line) }, newText: '' }];
  });
}
