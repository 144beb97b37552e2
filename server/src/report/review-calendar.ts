import { fieldValue } from '../model/document/fields.ts';
import type { Postmortem } from '../model/document/postmortem.ts';
import { addDays } from '../model/lexicon/time/civil.ts';
import type { IsoDate, Moment } from '../model/lexicon/time/moment.ts';
import { clockText } from '../model/lexicon/time/moment-text.ts';
import { plain, shortened } from '../protocol/plain-line.ts';
import { contentHash } from '../text/content-hash.ts';
import { foldedCalendar } from './folded-line.ts';

export interface ReviewCalendar {
  readonly postmortem: Postmortem;
  /** When the review is, or the last day for it; it has a date. */
  readonly review: Moment & { readonly date: IsoDate };
  /** Roles that sign. */
  readonly signOff: readonly string[];
  /** Where the document is, for a person; it also names the entry, so that importing again updates it. */
  readonly path: string;
  readonly today: IsoDate;
}

const DAY = 1440;
/** How long a review takes that says no end, in minutes. */
const LENGTH = 60;

/**
 * The review of one post-mortem as a calendar (RFC 5545): an hour where its time and zone are known, else the whole day.
 * Written by hand: the library would be three times as large as all that is here for one entry.
 */
export function reviewCalendar({ postmortem, review, signOff, path, today }: ReviewCalendar): string {
  const offset = review.zone?.offset ?? null;
  const hour = review.minutes === null || offset === null ? null : review.minutes - offset;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//missing-link//review//EN',
    'BEGIN:VEVENT',
    `UID:${contentHash(path)}-review@missing-link`,
    `DTSTAMP:${instant(today, 0)}`,
    ...(hour === null
      ? [
          `DTSTART;VALUE=DATE:${dayText(review.date)}`,
          `DTEND;VALUE=DATE:${dayText(addDays(review.date, 1))}`,
          'TRANSP:TRANSPARENT',
        ]
      : [`DTSTART:${instant(review.date, hour)}`, `DTEND:${instant(review.date, hour + LENGTH)}`]),
    `SUMMARY:${escaped(summaryOf(postmortem))}`,
    `DESCRIPTION:${escaped(descriptionOf(postmortem, signOff, path))}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return foldedCalendar(lines.join('\r\n'));
}

function dayText(day: IsoDate): string {
  return day.replaceAll('-', '');
}

/** Minutes after midnight of a day in UTC, which may lie on the days around it. */
function instant(day: IsoDate, minutes: number): string {
  const at = addDays(day, Math.floor(minutes / DAY));
  return `${dayText(at)}T${clockText(((minutes % DAY) + DAY) % DAY).replace(':', '')}00Z`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

function summaryOf(postmortem: Postmortem): string {
  const id = plain(fieldValue(postmortem, 'id'));
  const title = shortened(plain(postmortem.title ?? ''), 120);
  return (
    ['Post-mortem review', title].filter((part) => part !== '').join(': ') + (id === '' ? '' : ` (${id})`)
  );
}

function descriptionOf(postmortem: Postmortem, signOff: readonly string[], path: string): string {
  const lines: readonly (readonly [string, string])[] = [
    ['Severity', fieldValue(postmortem, 'severity')],
    ['Signed by', signOff.join(', ')],
    ['Where', path],
  ];
  return lines
    .map(([label, value]) => [label, plain(value)])
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n');
}
