import { WEEKDAY_NAME } from '../../../model/lexicon/time/calendar-words.ts';
import type { IsoDate, Moment } from '../../../model/lexicon/time/moment.ts';
import { datesIn } from '../../../model/lexicon/time/written-date.ts';
import type { Span } from '../../../text/position.ts';
import type { Source } from '../../../text/source.ts';

const CLOCK = /(?<![\d:.+-])(?:[01]?\d|2[0-3]):[0-5]\d(?![\d:])/g;
const HALF_OF_DAY = /^\s?[ap]\.?m\b/i;
const WEEKDAY_BEFORE = new RegExp(`${WEEKDAY_NAME}[.,]?\\s{1,2}$`, 'iu');

/** The only full date in the words at a span; null where there is none, or several, or a weekday speaks with it. */
export function dateWords(source: Source, span: Span): Span | null {
  const words = source.slice(span);
  const [first, second] = datesIn(words);
  if (first === undefined || second !== undefined || first.year === null) return null;
  if (WEEKDAY_BEFORE.test(words.slice(0, first.start))) return null;
  return { start: span.start + first.start, end: span.start + first.end };
}

/** The only time of day in the words at a span, as `HH:MM` on a clock of 24 hours; null where there is another one. */
export function clockWords(source: Source, span: Span): Span | null {
  const words = source.slice(span);
  const [first, second] = [...words.matchAll(CLOCK)];
  if (first === undefined || second !== undefined) return null;
  const end = first.index + first[0].length;
  if (HALF_OF_DAY.test(words.slice(end))) return null;
  return { start: span.start + first.index, end: span.start + end };
}

/**
 * The edits that make the words at `span`, which say `now`, say `wanted`: its day, its time of day, nothing around them.
 * Null where the words cannot hold it: another zone, a day or a time that is not written there.
 */
export function sayMoment(
  source: Source,
  span: Span,
  now: Moment,
  wanted: Moment,
): readonly { readonly span: Span; readonly newText: string }[] | null {
  if (now.zone?.offset !== wanted.zone?.offset || now.zone?.name !== wanted.zone?.name) return null;
  if (wanted.date === null || (now.minutes === null) !== (wanted.minutes === null)) return null;
  const edits: { readonly span: Span; readonly newText: string }[] = [];
  if (now.date !== wanted.date) {
    const at = dateWords(source, span);
    if (at === null) return null;
    edits.push({ span: at, newText: wanted.date });
  }
  if (now.minutes !== wanted.minutes && wanted.minutes !== null) {
    const at = clockWords(source, span);
    if (at === null) return null;
    edits.push({ span: at, newText: clock(wanted.minutes) });
  }
  return edits.length === 0 ? null : edits;
}

/** The same moment on another day. */
export function onDay(moment: Moment, date: IsoDate): Moment {
  return { ...moment, date };
}

function clock(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
