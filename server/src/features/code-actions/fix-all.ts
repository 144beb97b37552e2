import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver-types';
import type { Finding } from '../../rules/rule.ts';
import type { RuleId } from '../../rules/rule-ids.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Review } from '../document-model.ts';
import { type EditAbilities, workspaceEdit } from './workspace-edit.ts';

/** All repairs of a document: safe to run on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.missingLink`;

/** Repairs that can be made at once: those of one rule, or of all where `rule` is null. */
export interface FixAll {
  readonly rule: RuleId | null;
}

/** A set of repairs with the edits that make them, whatever rounds it takes. */
export interface MadeFixAll extends FixAll {
  readonly edits: readonly TextEdit[];
}

/** Which findings a set of repairs is about. */
export function isMeantBy({ rule }: FixAll): (finding: Finding) => boolean {
  return (finding) => rule === null || finding.rule === rule;
}

/**
 * The sets that are offered beside single quick fixes: of each rule with several repairs among those at hand, and of the
 * whole document.
 */
export function fixAllsFor(
  { findings }: Review,
  rulesHere: readonly RuleId[],
  asks: (kind: string) => boolean,
): readonly FixAll[] {
  const repairable = findings.filter(({ fixable }) => fixable);
  const several = rulesHere.filter(
    (rule) => repairable.filter((finding) => finding.rule === rule).length > 1,
  );
  return [
    ...(asks(CodeActionKind.QuickFix) ? several.map((rule) => ({ rule })) : []),
    ...(asks(fixAllKind) && repairable.length > 0 ? [{ rule: null }] : []),
  ];
}

/** The action that makes a set of repairs; none where it changes nothing. */
export function fixAllAction(
  review: Review,
  { rule, edits }: MadeFixAll,
  client: EditAbilities,
  diagnostics: readonly Diagnostic[],
): readonly CodeAction[] {
  if (edits.length === 0) return [];
  const edit = workspaceEdit(review.model, edits, client);
  if (rule === null) return [{ title: 'Fix all that Missing Link can repair', kind: fixAllKind, edit }];
  return [
    {
      title: `Fix all ${rule} in this file`,
      kind: CodeActionKind.QuickFix,
      // Editors put what has no diagnostics behind all that have some, silencing among it.
      diagnostics: diagnostics.filter(({ code }) => code === rule),
      edit,
    },
  ];
}
