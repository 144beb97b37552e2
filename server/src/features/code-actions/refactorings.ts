import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { writeField } from '../../edits/write-field.ts';
import type { Fix } from '../../model/fix.ts';
import type { Postmortem } from '../../model/postmortem.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/position.ts';
import type { DocumentModel } from '../document-model.ts';
import { type EditAbilities, workspaceEdit } from './workspace-edit.ts';

/** Changes that no finding asks for: how far a fix is, and the instructions of the template. */
export function refactorings(model: DocumentModel, at: Span, client: EditAbilities): CodeAction[] {
  const { postmortem } = model;
  const fix = postmortem.fixes.find(
    ({ line }) => line === postmortem.source.lineAt(at.start) && line === postmortem.source.lineAt(at.end),
  );
  const offers = [
    ...(fix === undefined ? [] : statusOffers(postmortem, fix)),
    { title: 'Remove the instructions of the template', edits: instructionEdits(postmortem) },
  ];
  return offers
    .filter(({ edits }) => edits.length > 0)
    .map(({ title, edits }) => ({
      title,
      kind: CodeActionKind.RefactorRewrite,
      edit: workspaceEdit(model, edits, 'plain', client),
    }));
}

interface Offer {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

function statusOffers(postmortem: Postmortem, fix: Fix): readonly Offer[] {
  const write = (value: string): readonly TextEdit[] =>
    writeField(postmortem, fix, { field: 'status', value });
  switch (fix.status) {
    case 'done':
    case 'verified':
    case 'dropped':
      return [{ title: 'Open this fix again', edits: write('open') }];
    default:
      return [{ title: 'Mark this fix done', edits: write('done') }];
  }
}

/** Whole-line HTML comments other than directives, each with the blank lines behind it. */
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
