import type { FieldChange } from '../edits/field-change.ts';
import { strayChange } from '../edits/read-back.ts';
import { removeField } from '../edits/remove-field.ts';
import { isTidy } from '../edits/tidy.ts';
import { moveDue, writeFields } from '../edits/write-field.ts';
import { fixKeys } from '../model/extract-facts.ts';
import type { Fix, FixField, FixFieldName } from '../model/fix.ts';
import type { Postmortem } from '../model/postmortem.ts';
import { isIsoDate } from '../model/time/civil.ts';
import type { IsoDate } from '../model/time/moment.ts';
import type { EditFixResult, FixChange } from '../protocol/protocol.ts';
import { clipped } from '../text/clipped.ts';
import { contentHash } from '../text/content-hash.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { overlaps } from '../text/position.ts';

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
  const wrong = faultOf(request.change) ?? obstacle(postmortem, fix, request.change);
  if (wrong !== null) return refusal('impossible', wrong);
  const edits = editsFor(postmortem, fix, request);
  if (edits.length === 0) return refusal('impossible', 'The document says so already.');
  const after = request.reread(applyEdits(postmortem.source.text, edits));
  const changed = after.fixes[ordinal];
  const stray = strayChange(postmortem, after, ordinal, concerned[request.change.kind]);
  if (stray !== null) return refusal('impossible', `This would also change ${stray}. ${byHand}`);
  if (changed === undefined || !says(changed, request.change) || !isTidy(postmortem.source, edits)) {
    return refusal('impossible', `This item cannot hold that in its present form. ${byHand}`);
  }
  return {
    kind: 'edits',
    title: titleOf(fix, request.change),
    edits: edits.map(({ span, newText }) => ({ range: postmortem.source.rangeOf(span), newText })),
  };
}

const byHand = 'Please write it by hand.';

/** The fields that a change is about; everything else must say afterwards what it said before. */
const concerned: Readonly<Record<FixChange['kind'], ReadonlySet<FixFieldName>>> = {
  done: new Set(['status', 'evidence']),
  reopen: new Set(['status', 'evidence', 'dropped', 'verified']),
  verified: new Set(['status', 'verified']),
  assign: new Set(['owner']),
  due: new Set(['due', 'moved']),
  snooze: new Set(['snoozed']),
  drop: new Set(['status', 'dropped']),
};

/** What in the document stands against any change of the fix; null where nothing does. */
function obstacle({ source, problems }: Postmortem, fix: Fix, change: FixChange): string | null {
  const crowded = problems.some(({ kind, span }) => kind === 'surplus-cells' && overlaps(span, fix.span));
  if (crowded) return 'Its row has more cells than its table has columns. Write a bar inside a cell as \\|.';
  if (/^\s*\[[^\sxX\]]\]\s/.test(source.slice(fix.words)))
    return `Its box says more than open or done. ${byHand}`;
  const told = change.kind === 'done' || change.kind === 'reopen' || change.kind === 'verified';
  if (told && fix.status === 'accepted')
    return `It is an accepted risk, and its words would be lost. ${byHand}`;
  return null;
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
      return [
        ...write({ field: 'status', value: 'open' }),
        ...fix.fields.filter(isWrittenEvidence).flatMap((field) => removeField(postmortem, field)),
      ];
    case 'verified':
      return write({ field: 'verified', value: today });
    case 'assign':
      return write({ field: 'owner', value: change.owner });
    case 'due':
      return moveDue(postmortem, fix, change.due, change.reason);
    case 'snooze':
      return write({ field: 'snoozed', value: `${change.until}, ${change.reason}` });
    case 'drop': {
      const cell: readonly FieldChange[] =
        fix.cells.status === undefined ? [] : [{ field: 'status', value: 'dropped' }];
      return write({ field: 'dropped', value: change.reason }, ...cell);
    }
  }
}

/** A field for the evidence, not a link that the item's own words hold. */
function isWrittenEvidence({ name, shape, value }: FixField): boolean {
  return name === 'evidence' && value !== '' && shape !== 'mark';
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
      return sameNames(
        fix.owners.map(({ name }) => name),
        change.owner,
      );
    case 'due':
      return fix.due?.date === change.due;
    case 'snooze':
      return fix.fields.some(({ name, value }) => name === 'snoozed' && value.includes(change.until));
    case 'drop':
      return fix.status === 'dropped';
  }
}

/** Whether these are the owners that were typed, none of an earlier one beside them. */
function sameNames(names: readonly string[], typed: string): boolean {
  const bare = (name: string): string => name.replace(/^@/, '').replace(/\s+/g, ' ').trim().toLowerCase();
  const wanted = typed.split(/,|;|\s(?:and|&)\s/).map(bare);
  return names.map(bare).join() === wanted.filter((name) => name !== '').join();
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
