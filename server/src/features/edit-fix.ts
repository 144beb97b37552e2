import { type ChangeWorld, changeFix } from '../edits/change-fix.ts';
import { fixKeys } from '../model/document/extract-facts.ts';
import type { Fix } from '../model/document/fix.ts';
import type { Postmortem } from '../model/document/postmortem.ts';
import type { EditFixResult, FixChange } from '../protocol/fix-change.ts';
import { clipped } from '../text/clipped.ts';
import { contentHash } from '../text/content-hash.ts';

export interface EditFixRequest extends ChangeWorld {
  /** `FixFacts.key` */
  readonly key: string;
  /** `FixFacts.hash` of the item that the person saw. */
  readonly hash: string;
  readonly change: FixChange;
}

type Refusal = Extract<EditFixResult, { readonly kind: 'refused' }>;
type Accepted = Omit<Extract<EditFixResult, { readonly kind: 'edits' }>, 'uri' | 'version'>;

/**
 * The edits that change one fix, in the document's own shape; refused with a reason where the item's text is another than
 * the one seen, the fix is gone, or what was written would not be read back.
 */
export function editFix(postmortem: Postmortem, request: EditFixRequest): Refusal | Accepted {
  const ordinal = fixKeys(postmortem).indexOf(request.key);
  const fix = postmortem.fixes[ordinal];
  if (fix === undefined) return refusal('gone', 'The fix is no longer in its document.');
  if (contentHash(postmortem.source.slice(fix.span)) !== request.hash) {
    return refusal(
      'changed',
      'The item has changed since the list was read. The list is up to date now; try again.',
    );
  }
  const changed = changeFix(postmortem, ordinal, request.change, request);
  if (changed.kind === 'refused') return refusal('impossible', changed.reason);
  return {
    kind: 'edits',
    title: titleOf(fix, request.change),
    edits: changed.edits.map(({ span, newText }) => ({ range: postmortem.source.rangeOf(span), newText })),
  };
}

function titleOf(fix: Fix, change: FixChange): string {
  const title = clipped(fix.title, 60);
  switch (change.kind) {
    case 'done':
      return `Mark '${title}' done`;
    case 'reopen':
      return `Open '${title}' again`;
    case 'verified':
      return `Mark '${title}' verified`;
    case 'assign':
      return `Assign '${title}' to ${change.owner}`;
    case 'due':
      return `Make '${title}' due on ${change.due}`;
    case 'snooze':
      return `Snooze '${title}' until ${change.until}`;
    case 'drop':
      return `Drop '${title}'`;
  }
}

function refusal(code: Refusal['code'], reason: string): Refusal {
  return { kind: 'refused', code, reason };
}
