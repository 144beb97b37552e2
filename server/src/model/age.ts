import type { FixFacts } from './facts.ts';
import type { Fix, FixStatus } from './fix.ts';
import { tellsThePast } from './fixes/past.ts';
import type { Postmortem } from './postmortem.ts';
import { daysBetween, isIsoDate } from './time/civil.ts';
import type { IsoDate } from './time/moment.ts';

/** Which severities are in force: a draft is being written, an archived document is memory. */
export type Age = 'draft' | 'current' | 'archived';

const DRAFT =
  /^(?:draft|wip|work in progress|in progress|writing|being written|incomplete|preliminary|new|unfinished)\b/i;
const OPEN =
  /^(?:(?:in |under )?review|reviewing|reviewed|open|ongoing|active|published|monitoring|mitigated|investigating|current|todo|pending|approved)\b/i;
const CLOSED = /^(?:closed|complete[d]?\s*$|final(?:i[sz]ed)?|archived?|done|finished|superseded)\b/i;

/** What a status says of the document itself; null where it is about something else (`Resolved` is the incident). */
export function statusKind(status: string): 'draft' | 'open' | 'closed' | null {
  const words = status.trim();
  if (CLOSED.test(words)) return 'closed';
  if (DRAFT.test(words)) return 'draft';
  return OPEN.test(words) ? 'open' : null;
}

/** Whether a document's status says that its review is over. */
export function isPublished(status: string): boolean {
  return /^(?:published|approved|reviewed)\b/i.test(status);
}

/**
 * Draft, current or archived. Archived is what is closed by its status, or older than `archiveAfter` days and
 * not said to be open, or undated; `draft: true` in front matter makes a draft of it whatever its age.
 */
export function documentState(postmortem: Postmortem, today: IsoDate, archiveAfter: number): Age {
  const status = metadataValue(postmortem, 'status') ?? metadataValue(postmortem, 'state');
  const said = status === null ? null : statusKind(status);
  if (said === 'closed') return 'archived';
  const draft = metadataValue(postmortem, 'draft');
  if (said === 'draft' || (said === null && draft !== null && /^(?:true|yes)$/i.test(draft))) return 'draft';
  if (said === 'open' && status !== null && !isPublished(status)) return 'current';
  if (postmortem.date === null) return 'archived';
  return daysBetween(postmortem.date, today) > archiveAfter ? 'archived' : 'current';
}

function metadataValue(postmortem: Postmortem, key: string): string | null {
  const value = postmortem.metadata.find((field) => field.key === key)?.value.trim();
  return value === undefined || value === '' ? null : value;
}

/**
 * The status that counts: what the text says; an unmarked item is open in a document that is alive and says
 * nothing in an archived one. A tracker that holds what the text does not is `tracked`. What was done in the
 * incident, is parked, or is told in the past is open only where a box or a word says so.
 */
export function statusOf(fix: Fix, state: Age): FixStatus {
  if (fix.status !== 'unmarked' && fix.status !== 'open') return fix.status;
  if (fix.status === 'unmarked' && !isToDo(fix, state)) return 'unmarked';
  return fix.trackers.length > 0 && fix.due === null ? 'tracked' : 'open';
}

/** Whether an item that nothing marks is still to be done. */
function isToDo(fix: Fix, state: Age): boolean {
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
export function isOverdue(fix: Fix, state: Age, today: IsoDate): boolean {
  const due = fix.due?.date ?? null;
  return isPastDue({ status: statusOf(fix, state), due, snoozedUntil: snoozedUntil(fix) }, today);
}
