import type { Config } from '../../config/config.ts';
import type { MetadataField, Postmortem, Timeline, TimelineEntry } from '../../model/document/postmortem.ts';
import { daysBetween } from '../../model/lexicon/time/civil.ts';
import { durationText } from '../../model/lexicon/time/duration.ts';
import type { IsoDate, Moment } from '../../model/lexicon/time/moment.ts';
import { clockText } from '../../model/lexicon/time/moment-text.ts';
import { counted } from '../../protocol/words.ts';
import { awaitedReview } from '../../rules/meta/late.ts';
import { instant } from '../../rules/shared/review-deadline.ts';
import { shownDeadline, shownInstant } from '../shown-time.ts';
import { elapsedAt, zeroOf, zeroWords } from '../timeline-zero.ts';
import { durationLines } from './durations.ts';
import { holds, type Piece, piece } from './piece.ts';

/** What days and times are seen from. */
export interface TimeWorld {
  readonly today: IsoDate;
  /** IANA zone of the reader. */
  readonly zone: string;
}

/** Of a timeline's entry: how long after the start, what it is on the reader's clock, and how long the incident took. */
export function entryPiece({ timelines }: Postmortem, at: number, { zone }: TimeWorld): Piece | null {
  for (const timeline of timelines) {
    const entry = timeline.entries.find(({ timeSpan }) => holds(timeSpan, at));
    if (entry === undefined) continue;
    const lines = [
      sinceZero(timeline, entry),
      onOwnClock(entry.time, zone),
      durationLines(timeline).join('\n'),
    ];
    return piece(entry.timeSpan, lines.filter((line) => line !== null && line !== '').join('\n\n'));
  }
  return null;
}

/** Of a day in a fix: how far it is. */
export function dayPiece({ fixes }: Postmortem, at: number, { today }: TimeWorld): Piece | null {
  for (const { due, checkBy, acceptedUntil } of fixes) {
    for (const day of [due, checkBy, acceptedUntil]) {
      if (day === null || day.date === null || !holds(day.span, at)) continue;
      return piece(day.span, spokenDay(day.date, today));
    }
  }
  return null;
}

/** Of a time in the head of the document: what it is on the reader's clock, how far a day is, until when a review is due. */
export function momentPiece(
  postmortem: Postmortem,
  at: number,
  { today, zone, config }: TimeWorld & { readonly config: Config },
): Piece | null {
  const [said] = postmortem.metadata.filter(
    ({ moment, shape, span }) => moment !== null && shape !== 'prose' && holds(span, at),
  );
  if (said === undefined || said.moment === null) return null;
  const { moment } = said;
  const own = onOwnClock(moment, zone);
  const day = moment.minutes === null && moment.date !== null ? spokenDay(moment.date, today) : null;
  const lines = [day, own, deadlineLine(said, postmortem, config, zone)];
  return piece(said.span, lines.filter((line) => line !== null).join('\n\n'));
}

function deadlineLine(
  { key }: MetadataField,
  postmortem: Postmortem,
  config: Config,
  zone: string,
): string | null {
  const awaited = key === 'review' ? awaitedReview(postmortem, config, zone) : null;
  if (awaited === null) return null;
  const { at, allowed } = awaited.deadline;
  return `Deadline: ${shownDeadline(at, zone)}, ${allowed} after the incident`;
}

function sinceZero(timeline: Timeline, entry: TimelineEntry): string | null {
  const zero = zeroOf(timeline);
  const minutes = zero === null ? null : elapsedAt(zero, entry);
  if (zero === null || minutes === null || minutes === 0) return null;
  return `${durationText(minutes)} ${minutes < 0 ? 'before' : 'after'} ${zeroWords[zero.from]}`;
}

/** Null where the reader's clock shows the same, or nothing says in which zone the time is. */
function onOwnClock(moment: Moment, zone: string): string | null {
  const { date, minutes } = moment;
  if (date === null || minutes === null || moment.ambiguous || (moment.zone?.offset ?? null) === null)
    return null;
  const shown = shownInstant(instant(moment, date, minutes, zone), zone);
  return shown === `${date} ${clockText(minutes)}` ? null : `${shown} in ${zone.replaceAll('_', ' ')}`;
}

function spokenDay(date: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return `${date}: today`;
  const count = counted(Math.abs(days), 'day');
  return days > 0 ? `${date}: in ${count}` : `${date}: ${count} ago`;
}
