import { tellsThePast } from '../lexicon/past.ts';
import type { FixStatus } from '../lexicon/status-words.ts';
import { isIsoDate } from '../lexicon/time/civil.ts';
import type { IsoDate } from '../lexicon/time/moment.ts';
import type { FixFacts } from './facts.ts';
import type { Fix } from './fix.ts';
import type { DocumentState } from './time/document-state.ts';

/**
 * The status that counts: what the text says; an unmarked item is open in a document that is alive and says
 * nothing in an archived one. A tracker that holds what the text does not is `tracked`. What was done in the
 * incident, is parked, or is told in the past is open only where a box or a word says so.
 */
export function statusOf(fix: Fix, state: DocumentState): FixStatus {
  if (fix.status !== 'unmarked' && fix.status !== 'open') return fix.status;
  if (fix.status === 'unmarked' && !isToDo(fix, state)) return 'unmarked';
  return fix.trackers.length > 0 && fix.due === null ? 'tracked' : 'open';
}

/** Whether an item that nothing marks is still to be done. */
function isToDo(fix: Fix, state: DocumentState): boolean {
  if (fix.due !== null || fix.kind === 'structural') return true;
  if (state === 'archived' || fix.kind === 'immediate' || fix.kind === 'parked') return false;
  return !tellsThePast(fix.title);
}

/** Whether somebody still has to do it: open or in progress, here and not in a tracker. */
export function isOpen(status: FixStatus): boolean {
  return status === 'open' || status === 'in-progress';
}

/** The day in `Snoozed: 2026-12-15, waits for the freeze`; null where nobody snoozed it. */
export function snoozedUntil(fix: Fix): IsoDate | null {
  const said = fix.fields.find(({ name, value }) => name === 'snoozed' && value !== '')?.value ?? '';
  const day = /\d{4}-\d{2}-\d{2}/.exec(said)?.[0];
  return day !== undefined && isIsoDate(day) ? [...day].join('') : null;
}

/** Whether an open fix has let its day pass; the day itself is still in time, and a snooze gives more. */
export function isPastDue(
  { status, due, snoozedUntil }: Pick<FixFacts, 'status' | 'due' | 'snoozedUntil'>,
  today: IsoDate,
): boolean {
  if (due === null || due >= today || !isOpen(status)) return false;
  return snoozedUntil === null || snoozedUntil <= today;
}

/** The same of a fix as it was read. */
export function isOverdue(fix: Fix, state: DocumentState, today: IsoDate): boolean {
  const due = fix.due?.date ?? null;
  return isPastDue({ status: statusOf(fix, state), due, snoozedUntil: snoozedUntil(fix) }, today);
}
