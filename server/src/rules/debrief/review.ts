import type { Postmortem } from '../../model/postmortem.ts';

const keys: ReadonlySet<string> = new Set(['review', 'debrief', 'review-date', 'reviewed', 'retro']);

/** Whether the document says when a review is or was held, or why none is. */
export function reviewSaid(postmortem: Postmortem): boolean {
  if (postmortem.metadata.some(({ key, value }) => keys.has(key) && value !== '')) return true;
  return postmortem.sections.some(({ kind, empty }) => kind === 'debrief' && !empty);
}

/** The field under which a review would be written, empty so far; null where there is no slot. */
export function reviewSlot(postmortem: Postmortem) {
  return postmortem.metadata.find(({ key, value }) => keys.has(key) && value === '') ?? null;
}
