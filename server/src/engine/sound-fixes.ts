import type { QuickFix } from '../rules/rule.ts';
import { oneSet, type TextEdit } from '../text/edit.ts';
import type { Source } from '../text/source.ts';

/**
 * The quick fixes of a report as they may be offered. All of them pass here, so that none writes one place twice,
 * repeats an edit, or does nothing, whatever the rule has put together.
 */
export function soundFixes(fixes: readonly QuickFix[], source: Source): readonly QuickFix[] {
  return fixes.flatMap((fix) => {
    const edits = soundEdits(fix.edits, source);
    if (edits === null) return [];
    const { plain } = fix;
    return [plain == null ? { ...fix, edits } : { ...fix, edits, plain: soundEdits(plain, source) }];
  });
}

/** Null where two edits overlap, or nothing is left that changes the text. */
function soundEdits(edits: readonly TextEdit[], source: Source): readonly TextEdit[] | null {
  const changing = edits.filter(({ span, newText }) => source.slice(span) !== newText);
  return changing.length === 0 ? null : oneSet(changing);
}
