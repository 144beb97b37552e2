import type { Config, Deadline } from '../../config/config.ts';
import { policyOf } from '../../config/severity-policy.ts';
import { field } from '../../model/document/fields.ts';
import type { MetadataField, Postmortem } from '../../model/document/postmortem.ts';
import { type IncidentTime, incidentTimes } from '../../model/document/time/incident-times.ts';
import { addBusinessDays } from '../../model/lexicon/time/business-days.ts';
import { dayNumber, fromDayNumber } from '../../model/lexicon/time/civil.ts';
import { durationText } from '../../model/lexicon/time/duration.ts';
import type { IsoDate, Moment } from '../../model/lexicon/time/moment.ts';
import { offsetIn } from '../../model/lexicon/time/zone.ts';

/** When the review is to be held at the latest. */
export interface ReviewDeadline {
  /** Minutes since 1970; business days end with their day. */
  readonly at: number;
  /** `24 h`, `3 business days`. */
  readonly allowed: string;
  readonly severity: string;
  readonly field: MetadataField;
}

/**
 * The deadline that the severity sets, counted from the end of the incident; null where the severity sets none or
 * nothing says when it ended. `zone` is the IANA zone for times that state none.
 */
export function reviewDeadline(postmortem: Postmortem, config: Config, zone: string): ReviewDeadline | null {
  const severity = field(postmortem, 'severity');
  const deadline = severity === null ? null : (policyOf(config, severity.value)?.deadline ?? null);
  if (severity === null || deadline === null || deadline === 'optional' || deadline === 'none') return null;
  const end = endOf(postmortem);
  if (end === null || end.date === null) return null;
  return {
    at: latest(end, end.date, deadline, zone),
    allowed: allowedText(deadline),
    severity: severity.value,
    field: severity,
  };
}

/** The last day on which the review is in time for a reader in the IANA zone; null as for `reviewDeadline`. */
export function lastReviewDay(
  postmortem: Postmortem,
  config: Config,
  zone: string,
): { readonly day: IsoDate; readonly severity: string } | null {
  const deadline = reviewDeadline(postmortem, config, zone);
  if (deadline === null) return null;
  // A day ends with its last minute.
  const minute = deadline.at - 1;
  const utc = fromDayNumber(Math.floor(minute / 1440));
  const offset = offsetIn(zone, utc, minute - dayNumber(utc) * 1440) ?? 0;
  return { day: fromDayNumber(Math.floor((minute + offset) / 1440)), severity: deadline.severity };
}

/** When it was over, as far as the text tells: resolved, else contained, else the end of its day. */
function endOf(postmortem: Postmortem): Moment | null {
  const times = incidentTimes(postmortem);
  const dated = (time: IncidentTime | undefined): Moment | null =>
    time === undefined || time.moment.date === null ? null : time.moment;
  const last = dated(times.resolved) ?? dated(times.mitigated) ?? lastEntry(postmortem);
  if (last !== null) return last;
  if (postmortem.date === null) return null;
  return { date: postmortem.date, minutes: null, zone: null, approximate: false, ambiguous: false };
}

function lastEntry({ timelines, incidents }: Postmortem): Moment | null {
  if (incidents.length > 1) return null;
  const times = timelines.flatMap(({ entries }) => entries.map(({ time }) => time));
  return times.findLast(({ date }) => date !== null) ?? null;
}

function latest(end: Moment, day: IsoDate, deadline: Exclude<Deadline, string>, zone: string): number {
  if (deadline.unit === 'business-days') {
    return endOfDay(addBusinessDays(day, deadline.amount), end, zone);
  }
  if (end.minutes === null) return endOfDay(day, end, zone) + deadline.amount * 60;
  return instant(end, day, end.minutes, zone) + deadline.amount * 60;
}

function endOfDay(day: IsoDate, like: Moment, zone: string): number {
  return instant(like, day, 1440, zone);
}

/** Minutes since 1970 of a time of day, in the moment's own zone or else the reader's. */
export function instant(like: Moment, day: IsoDate, minutes: number, zone: string): number {
  const offset = like.zone?.offset ?? offsetIn(zone, day, Math.min(minutes, 1439)) ?? 0;
  return dayNumber(day) * 1440 + minutes - offset;
}

function allowedText(deadline: Exclude<Deadline, string>): string {
  if (deadline.unit === 'hours') return durationText(deadline.amount * 60);
  return deadline.amount === 1 ? 'a business day' : `${deadline.amount} business days`;
}
