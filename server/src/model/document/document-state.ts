import { daysBetween } from '../lexicon/time/civil.ts';
import type { IsoDate } from '../lexicon/time/moment.ts';
import { fieldValue } from './fields.ts';
import type { Postmortem } from './postmortem.ts';

/** Which severities are in force: a draft is being written, an archived document is memory. */
export type DocumentState = 'draft' | 'current' | 'archived';

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
export function documentState(postmortem: Postmortem, today: IsoDate, archiveAfter: number): DocumentState {
  const status = fieldValue(postmortem, 'status');
  const said = statusKind(status);
  if (said === 'closed') return 'archived';
  if (said === 'draft' || (said === null && /^(?:true|yes)$/i.test(fieldValue(postmortem, 'draft'))))
    return 'draft';
  if (said === 'open' && !isPublished(status)) return 'current';
  if (postmortem.date === null) return 'archived';
  return daysBetween(postmortem.date, today) > archiveAfter ? 'archived' : 'current';
}
