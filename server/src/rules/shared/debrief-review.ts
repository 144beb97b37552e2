import { field, slot } from '../../model/document/fields.ts';
import type { MetadataField, Postmortem } from '../../model/document/postmortem.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import type { QuickFix } from '../rule.ts';
import { daysToMeet } from './days.ts';
import { metadataScaffold } from './metadata-scaffold.ts';

const keys = ['review', 'debrief'] as const;

/** Whether the document says when a review is or was held, or why none is. */
export function reviewSaid(postmortem: Postmortem): boolean {
  if (keys.some((key) => field(postmortem, key) !== null)) return true;
  return postmortem.sections.some(({ kind, empty }) => kind === 'debrief' && !empty);
}

/** The field under which a review would be written, empty so far; null where there is no slot. */
export function reviewSlot(postmortem: Postmortem): MetadataField | null {
  return reviewSaid(postmortem) ? null : (slot(postmortem, 'review') ?? slot(postmortem, 'debrief'));
}

/** The quick fix that sets a date for the review. */
export function planReview(postmortem: Postmortem, today: IsoDate): QuickFix {
  const review = { key: 'review', hole: 'day', answers: daysToMeet(today) } as const;
  return metadataScaffold(postmortem, 'Plan the review', review);
}
