import type { Fix, FixField } from '../model/document/fix.ts';
import type { Postmortem } from '../model/document/postmortem.ts';
import type { FixFieldName } from '../model/lexicon/meanings.ts';
import { isIsoDate } from '../model/lexicon/time/civil.ts';
import type { IsoDate } from '../model/lexicon/time/moment.ts';
import type { FixChange } from '../protocol/fix-change.ts';
import { applyEdits, type TextEdit } from '../text/edit.ts';
import { struckMark } from '../text/markdown/struck.ts';
import { overlaps } from '../text/position.ts';
import type { FieldChange } from './field-change.ts';
import { strayChange } from './read-back.ts';
import { removeField } from './remove-field.ts';
import { isTidy } from './tidy.ts';
import { moveDue, writeFields } from './write-field.ts';

/** The edits of a change, or why it is refused. */
export type ChangedFix =
  | { readonly kind: 'edits'; readonly edits: readonly TextEdit[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** What a change may rest on beside the document. */
export interface ChangeWorld {
  readonly today: IsoDate;
  /** Reads the text that the edits would make. */
  readonly reread: (text: string) => Postmortem;
}

/**
 * The edits that change the fix at a place among the document's fixes, in the document's own shape. The text is read again
 * before they are offered: refused is what would not be read back, and what would change anything else.
 */
export function changeFix(
  postmortem: Postmortem,
  ordinal: number,
  change: FixChange,
  { today, reread }: ChangeWorld,
): ChangedFix {
  const fix = postmortem.fixes[ordinal];
  if (fix === undefined) return refused('The fix is no longer in its document.');
  const wrong = faultOf(change) ?? obstacle(postmortem, fix, change);
  if (wrong !== null) return refused(wrong);
  const edits = editsFor(postmortem, fix, change, today);
  if (edits.length === 0) return refused('The document already says so.');
  const after = reread(applyEdits(postmortem.source.text, edits));
  const meant = { ordinal, fields: concerned[change.kind], words: wordsOf(change) };
  const stray = strayChange(postmortem, after, meant);
  if (stray !== null) return refused(`This would also change ${stray}. ${byHand}`);
  const changed = after.fixes[ordinal];
  if (changed === undefined || !says(changed, change) || !isTidy(postmortem.source, edits)) {
    return refused(`That does not fit the present form of this item. ${byHand}`);
  }
  return { kind: 'edits', edits };
}

function refused(reason: string): ChangedFix {
  return { kind: 'refused', reason };
}

const byHand = 'Write it by hand.';

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

/** What a person typed for the change. */
function wordsOf(change: FixChange): string {
  return 'reason' in change ? (change.reason ?? '') : '';
}

/** What in the document is against any change of the fix; null where nothing does. */
function obstacle({ source, problems }: Postmortem, fix: Fix, change: FixChange): string | null {
  const crowded = problems.some(({ kind, span }) => kind === 'surplus-cells' && overlaps(span, fix.span));
  if (crowded) return 'Its row has more cells than its table has columns. Write a bar inside a cell as \\|.';
  if (fix.box !== null && !/^\[[ xX]?\]$/.test(source.slice(fix.box)))
    return `Its box has a mark of its own. ${byHand}`;
  if (change.kind !== 'reopen' && fix.fields.some(({ value }) => struckMark(value) !== null))
    return 'It is struck out. Reopen it first.';
  const told = change.kind === 'done' || change.kind === 'reopen' || change.kind === 'verified';
  if (told && fix.status === 'accepted')
    return `It is an accepted risk, and its words would be lost. ${byHand}`;
  return null;
}

function editsFor(postmortem: Postmortem, fix: Fix, change: FixChange, today: IsoDate): readonly TextEdit[] {
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
      return isIsoDate(change.due) ? null : `'${change.due}' is not a date of the form YYYY-MM-DD.`;
    case 'snooze':
      if (!isIsoDate(change.until)) return `'${change.until}' is not a date of the form YYYY-MM-DD.`;
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
