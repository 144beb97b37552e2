import { daysBetween } from '../../../model/lexicon/time/civil.ts';
import type { IsoDate } from '../../../model/lexicon/time/moment.ts';

/** Work that was planned before the incident, and did not come in time, is seldom older. */
const PLANNED_BEFORE = 31;

/**
 * Whether a due date so long before the incident must be a slip of the pen. A nearer one is the date of work that was
 * planned already, and it is overdue. `fix/due-order` speaks of slips, `fix/overdue` of the others.
 */
export function isSlip(due: IsoDate, incident: IsoDate | null): boolean {
  return incident !== null && daysBetween(due, incident) > PLANNED_BEFORE;
}
