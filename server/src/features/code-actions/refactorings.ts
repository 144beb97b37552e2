import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { type ChangeWorld, changeFix } from '../../edits/change-fix.ts';
import { fixKeys } from '../../model/document/extract-facts.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import { clientCommands } from '../../protocol/commands.ts';
import { emptySections, quickFixesOf } from '../../rules/shared/empty-sections.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Span } from '../../text/position.ts';
import { normalUri } from '../../text/uris.ts';
import type { DocumentModel } from '../document-model.ts';
import { fixId } from '../views/open-fixes.ts';
import { isAskedForEvidence } from './offers/fix-status.ts';
import { type EditAbilities, workspaceEdit } from './workspace-edit.ts';

/** Changes that no finding asks for and that are made at once: the client's question for evidence, empty headings, the instructions of the template. */
export function refactorings(
  model: DocumentModel,
  at: Span,
  world: EditAbilities & ChangeWorld & { readonly commands: readonly string[] },
): CodeAction[] {
  const { postmortem } = model;
  const ordinal = postmortem.fixes.findIndex(
    ({ line }) => line === postmortem.source.lineAt(at.start) && line === postmortem.source.lineAt(at.end),
  );
  const asked = askedOffer(model, ordinal, world);
  const offers = [
    ...emptyHeadingOffers(model, at, world),
    { title: "Remove the template's instructions", edits: instructionEdits(postmortem) },
  ];
  const written = offers
    .filter(({ edits }) => edits.length > 0)
    .map(({ title, edits }) => ({
      title,
      kind: CodeActionKind.RefactorRewrite,
      edit: workspaceEdit(model, edits, world),
    }));
  return asked === null ? written : [asked, ...written];
}

/** A structural fix is not done without evidence: the client asks for it, as from its list, where it can. */
function askedOffer(
  { uri, postmortem }: DocumentModel,
  ordinal: number,
  world: ChangeWorld & { readonly commands: readonly string[] },
): CodeAction | null {
  const fix = postmortem.fixes[ordinal];
  const key = fixKeys(postmortem)[ordinal];
  if (fix === undefined || key === undefined || !isAskedForEvidence(fix, uri, world)) return null;
  const possible = changeFix(postmortem, ordinal, { kind: 'done', evidence: '#1' }, world);
  if (possible.kind === 'refused') return null;
  const title = 'Mark this fix done…';
  return {
    title,
    kind: CodeActionKind.RefactorRewrite,
    command: {
      title,
      command: clientCommands.markDone,
      arguments: [uri, fixId(normalUri(uri), key)],
    },
  };
}

interface Rewrite {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** Many empty sections are one finding on the first of them: at each of the others the same can be done. */
function emptyHeadingOffers(
  { postmortem, inForce }: DocumentModel,
  at: Span,
  { today }: ChangeWorld,
): readonly Rewrite[] {
  const [first, ...others] = emptySections(postmortem);
  const line = postmortem.source.lineAt(at.start);
  const here = others.find((section) => section.line === line);
  if (first === undefined || here === undefined || others.length < 2) return [];
  return quickFixesOf(postmortem, here, { today, config: inForce.config });
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
