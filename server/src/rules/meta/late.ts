import type { Config } from '../../config/config.ts';
import type { LateReview } from '../../model/document/facts.ts';
import { fieldValue, slot } from '../../model/document/fields.ts';
import type { MetadataField, Postmortem } from '../../model/document/postmortem.ts';
import { statusKind } from '../../model/document/time/document-state.ts';
import { durationText } from '../../model/lexicon/time/duration.ts';
import type { Report, Rule, World } from '../rule.ts';
import { daysToMeet } from '../shared/days.ts';
import { metadataScaffold } from '../shared/metadata-scaffold.ts';
import { onOurTemplate } from '../shared/required.ts';
import { instant, type ReviewDeadline, reviewDeadline } from '../shared/review-deadline.ts';

/** The review's deadline has passed and it was not held, or it is planned for after the deadline. */
export const metaLate: Rule = {
  id: 'meta/late',
  summary: 'The review is late',
  severity: { draft: 'warning', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    const found = lateSpan(postmortem, world.config, world.zone);
    if (found === null || !isLate(found.late, world.now)) return;
    const { slot: place, deadline, planned } = found;
    if (place !== null && planned !== null) yield tooLate(place, deadline, planned);
    else yield notHeld(postmortem, place, deadline, world);
  },
};

/** A review that has a deadline and that nothing says was held or decided against. */
export interface AwaitedReview {
  readonly deadline: ReviewDeadline;
  /** The field for the review's date. */
  readonly slot: MetadataField | null;
  /** Minutes since 1970; null where no date is planned. */
  readonly planned: number | null;
}

/** Why and when the review is late. */
export interface LateSpan extends AwaitedReview {
  readonly late: LateReview;
}

/** The review that the document waits for; null where it asks for none. `zone` is the IANA zone for times that state none. */
export function awaitedReview(postmortem: Postmortem, config: Config, zone: string): AwaitedReview | null {
  const place = slot(postmortem, 'review');
  if (!isWatched(postmortem, place, config) || isOver(postmortem)) return null;
  const deadline = reviewDeadline(postmortem, config, zone);
  if (deadline === null) return null;
  return { deadline, slot: place, planned: place === null ? null : plannedFor(place, zone) };
}

/**
 * When the review of this document counts as late: until it has taken place, where it is planned for after the
 * deadline; from the deadline on, where nothing is planned. Null where it never does. `zone` is the IANA zone for
 * times that state none.
 */
export function lateSpan(postmortem: Postmortem, config: Config, zone: string): LateSpan | null {
  const awaited = awaitedReview(postmortem, config, zone);
  if (awaited === null) return null;
  const { deadline, planned } = awaited;
  if (planned === null) return { ...awaited, late: { after: deadline.at, before: null } };
  return planned <= deadline.at ? null : { ...awaited, late: { after: null, before: planned } };
}

/** Whether the review is late at `now` (milliseconds since 1970). */
export function isLate({ after, before }: LateReview, now: number): boolean {
  const minutes = now / 60_000;
  return (after === null || minutes > after) && (before === null || minutes < before);
}

/** Other houses keep the date of the review elsewhere: only a slot for it, our template or a configuration asks. */
function isWatched(postmortem: Postmortem, place: MetadataField | null, config: Config): boolean {
  return place !== null || onOurTemplate(postmortem) || config.uri !== null;
}

/** A published or closed document had its review; a decision against one is an answer. */
function isOver(postmortem: Postmortem): boolean {
  const status = statusKind(fieldValue(postmortem, 'status'));
  return (
    status === 'closed' ||
    status === 'published' ||
    /^(?:skipped|none|no\b|held)/i.test(fieldValue(postmortem, 'debrief')) ||
    /^(?:skipped|none|no\b|held|done)/i.test(fieldValue(postmortem, 'review'))
  );
}

/** Minutes since 1970; a day without a time counts from its first minute. */
function plannedFor({ moment }: MetadataField, zone: string): number | null {
  if (moment === null || moment.date === null) return null;
  return instant(moment, moment.date, moment.minutes ?? 0, zone);
}

function notHeld(
  postmortem: Postmortem,
  place: MetadataField | null,
  deadline: ReviewDeadline,
  { now, today }: World,
): Report {
  const over = durationText(Math.max(60, Math.floor((now / 60_000 - deadline.at) / 60) * 60));
  const review = { key: 'review', hole: 'day', answers: daysToMeet(today) } as const;
  const fix = metadataScaffold(postmortem, 'Write the date of the review', review);
  return {
    message: `${deadline.severity} review overdue by ${over} (deadline: ${deadline.allowed}). Put its date in 'review'.`,
    span: place?.labelSpan ?? deadline.field.span,
    fixes: [fix],
  };
}

function tooLate(place: MetadataField, deadline: ReviewDeadline, planned: number): Report {
  const late = durationText(Math.max(60, Math.floor((planned - deadline.at) / 60) * 60));
  return {
    message: `${deadline.severity} review held ${late} late (deadline: ${deadline.allowed}).`,
    span: place.span,
    atMost: 'information',
  };
}
