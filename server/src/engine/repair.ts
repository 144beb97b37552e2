import type { Finding } from '../rules/rule.ts';
import { inOrder, isSameEdit, type TextEdit } from '../text/edit.ts';
import type { Span } from '../text/position.ts';
import { SpanBuckets } from '../text/span-buckets.ts';

/**
 * The edits of all repairs that can be made at once, in the order of the text: a repair whose edits touch those
 * of an earlier one waits for the next round, so that no two ever write the same words.
 */
export function repairEdits(findings: readonly Finding[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  const places = new SpanBuckets<TextEdit>();
  for (const finding of findings) {
    const repair = finding.fixes?.find((fix) => fix.kind === 'repair');
    if (repair === undefined) continue;
    const fresh = repair.edits.filter((edit) => !places.some(edit.span, (other) => isSameEdit(edit, other)));
    if (fresh.some(({ span }) => places.some(span, (other) => touches(span, other.span)))) continue;
    for (const edit of fresh) places.add(edit.span, edit);
    taken.push(...fresh);
  }
  return inOrder(taken);
}

/** Sharing a character or an insertion point counts. */
function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
