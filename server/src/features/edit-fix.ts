import type { FieldChange } from '../edits/field-change.ts';
import { moveDue, writeFields } from '../edits/write-field.ts';
import { fixKeys } from '../model/extract-facts.ts';
import type { Fix } from '../model/fix.ts';
import type { Postmortem } from '../model/postmortem.ts';
import { isIsoDate } from '../model/time/civil.ts';
import type { IsoDate } from '../model/time/moment.ts';
import type { EditFixResult, FixChange } from '../protocol/protocol.ts';
import { clipped } from '../text/clipped.ts';
import { contentHash } from '../text/content-hash.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';

export interface EditFixRequest {
  /** `FixFacts.key` */
  readonly key: string;
  /** `FixFacts.hash` of the item that the person saw. */
  readonly hash: string;
  readonly change: FixChange;
  readonly today: IsoDate;
  /** Reads the text that the edits would make. */
  readonly reread: (text: string) => Postmortem;
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
      'The item changed since the list was read. It has been read again: please look once more.',
    );
  }
  const wrong = faultOf(request.change);
  if (wrong !== null) return refusal('impossible', wrong);
  const edits = editsFor(postmortem, fix, request);
  if (edits.length === 0) return refusal('impossible', 'The document says so already.');
  const after = request.reread(applyEdits(postmortem.source.text, edits)).fixes[ordinal];
  if (after === undefined || !says(after, request.change)) {
    return refusal('impossible', 'This item cannot hold that in its present form. Please write it by hand.');
  }
  return {
    kind: 'edits',
    title: titleOf(fix, request.change),
    edits: edits.map(({ span, newText }) => ({ range: postmortem.source.rangeOf(span), newText })),
  };
}

function editsFor(postmortem: Postmortem, fix: Fix, { change, today }: EditFixRequest): readonly TextEdit[] {
  const write = (...changes: readonly FieldChange[]): readonly TextEdit[] =>
    writeFields(postmortem, fix, changes);
  switch (change.kind) {
    case 'done': {
      const evidence: readonly FieldChange[] =
        change.evidence === null ? [] : [{ field: 'evidence', value: change.evidence }];
      return write({ field: 'status', value: 'done' }, ...evidence);
    }
    case 'reopen':
      return write({ field: 'status', value: 'open' });
    case 'verified':
      return write({ field: 'verified', value: today });
    case 'assign':
      return write({ field: 'owner', value: change.owner });
    case 'due':
      return moveDue(postmortem, fix, change.due, change.reason);
    case 'snooze':
      return write({ field: 'snoozed', value: `${change.until}, ${change.reason}` });
    case 'drop':
      return write({ field: 'dropped', value: change.reason });
  }
}

/** What is wrong with the change itself, whatever the document; null where nothing is. */
function faultOf(change: FixChange): string | null {
  switch (change.kind) {
    case 'assign':
      return change.owner.trim() === '' ? 'An owner is needed.' : null;
    case 'due':
      return isIsoDate(change.due) ? null : `'${change.due}' is no date of the form YYYY-MM-DD.`;
    case 'snooze':
      if (!isIsoDate(change.until)) return `'${change.until}' is no date of the form YYYY-MM-DD.`;
      return change.reason.trim() === '' ? 'A reason is needed.' : null;
    case 'drop':
      return change.reason.trim() === '' ? 'A reason is needed.' : null;
    default:
      return null;
  }
}

/** Whether the fix, read back, says what was wanted. */
function says(fix: Fix, change: FixChange): boolean {
  switch (change.kind) {
    case 'done':
      return fix.status === 'done' || fix.status === 'verified';
    case 'reopen':
      return fix.status === 'open' || fix.status === 'in-progress' || fix.status === 'unmarked';
    case 'verified':
      return fix.status === 'verified';
    case 'assign':
      return fix.owners.length > 0;
    case 'due':
      return fix.due?.date === change.due;
    case 'snooze':
      return fix.fields.some(({ name, value }) => name === 'snoozed' && value.includes(change.until));
    case 'drop':
      return fix.status === 'dropped';
  }
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
