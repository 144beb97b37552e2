import { addDays, weekdayOf } from './civil.ts';
import type { IsoDate, Moment } from './moment.ts';
import { resolveDate } from './resolve-date.ts';
import type { DateOrder, WrittenDate } from './written-date.ts';
import { momentAt, type WrittenMoment } from './written-moment.ts';
import { zoneOn } from './zone.ts';

/** What is known before a time is read. */
export interface MomentOptions {
  /** The day for a time without one; null leaves it without. */
  readonly carried: IsoDate | null;
  /** Decides a missing year and, where one reading is far off, the order of day and month. */
  readonly near: IsoDate | null;
  /** The year of a date without one, where no day is known to be near. */
  readonly year: number | null;
  readonly dateOrder: DateOrder | null;
  /** The name of the zone that holds where none is written. */
  readonly zone: string | null;
}

export const noMomentOptions: MomentOptions = {
  carried: null,
  near: null,
  year: null,
  dateOrder: null,
  zone: null,
};

export interface ParsedMoment {
  readonly moment: Moment;
  /** The end of a range. */
  readonly until: Moment | null;
  /** A written date that is no day of the calendar. */
  readonly impossible: boolean;
  /** The time's words, offsets of the text. */
  readonly start: number;
  readonly end: number;
}

const LONGEST = 300;

/**
 * Reads the first time of a metadata value ("Resolved at 2026-04-15 15:09 UTC", "March 3rd, 2026");
 * null where the text has neither date nor time of day.
 */
export function parseMoment(text: string, options: MomentOptions): ParsedMoment | null {
  const words = text.slice(0, LONGEST);
  let clockOnly: WrittenMoment | null = null;
  for (const start of wordStarts(words)) {
    const written = momentAt(words, start);
    if (written === null) continue;
    if (written.clock?.weak === true && written.date === null && !isAlone(words, start, written)) continue;
    if (written.date !== null)
      return resolved(clockOnly === null ? written : joined(clockOnly, written), options);
    clockOnly ??= written;
  }
  return clockOnly === null ? null : resolved(clockOnly, options);
}

/** `14h05`, `0330 local`: a form that may be a figure is a time where the text is nothing else; `2025` may be a year. */
function isAlone(text: string, start: number, written: WrittenMoment): boolean {
  if (start > 0 || /^(?:19|20)\d\d$/.test(text.slice(written.start, written.end))) return false;
  return AFTER_ALONE.test(text.slice(written.end));
}

const AFTER_ALONE = /^(?:[*_`)\]]{0,3}\s{0,3}(?:$|[,;(（]|(?:local|approx\.?)\b))/i;

function resolved(written: WrittenMoment, options: MomentOptions): ParsedMoment {
  return { ...resolveMoment(written, options), start: written.start, end: written.end };
}

/** A time whose date is apart from it, `10:18, which was 2026-01-14`: told as one. */
function joined(time: WrittenMoment, date: WrittenMoment): WrittenMoment {
  return date.clock === null ? { ...time, date: date.date, end: date.end } : date;
}

function* wordStarts(text: string): Iterable<number> {
  yield 0;
  for (const match of text.matchAll(/(?<=[\s(["'|:,;*（「『【：、，])[\w~]/g)) yield match.index;
}

/** The moment (and the end of its range) that written words mean. */
export function resolveMoment(
  written: WrittenMoment,
  options: MomentOptions,
): { readonly moment: Moment; readonly until: Moment | null; readonly impossible: boolean } {
  const date = dateOf(written.date, options);
  const day = date.date ?? (written.date === null ? carriedDay(written.weekday, options.carried) : null);
  const zoneName = written.zone?.name ?? (written.clock === null ? null : options.zone);
  const shared = { approximate: written.approximate, ambiguous: date.problem === 'ambiguous' };
  const minutes = written.clock?.minutes ?? null;
  const moment: Moment = {
    date: day,
    minutes,
    zone: zoneName === null ? null : zoneOn(zoneName, day, minutes),
    ...shared,
  };
  const impossible = date.problem === 'impossible';
  if (written.untilClock === null && written.untilDate === null) return { moment, until: null, impossible };
  const untilMinutes = written.untilClock?.minutes ?? null;
  const untilDate = dateOf(written.untilDate, { ...options, near: day ?? options.near }).date;
  const untilDay = untilDate ?? (written.untilDate === null ? laterDay(day, minutes, untilMinutes) : null);
  const until: Moment = {
    date: untilDay,
    minutes: untilMinutes,
    zone: zoneName === null ? null : zoneOn(zoneName, untilDay, untilMinutes),
    ...shared,
  };
  return { moment, until, impossible };
}

function dateOf(
  written: WrittenDate | null,
  options: MomentOptions,
): { readonly date: IsoDate | null; readonly problem: 'ambiguous' | 'impossible' | null } {
  if (written === null) return { date: null, problem: null };
  const near = options.near ?? options.carried ?? middleOf(options.year);
  const read = resolveDate(written, options.dateOrder, near);
  if (read.problem !== 'ambiguous' || options.near === null) return read;
  const close = read.candidates.filter((candidate) => isClose(candidate, options.near));
  return close.length === 1 && close[0] !== undefined ? { date: close[0], problem: null } : read;
}

/** The day to which every day of a year is nearer than the same day of another year. */
function middleOf(year: number | null): IsoDate | null {
  return year === null ? null : `${year}-07-02`;
}

/** Both readings of `06/07` are a month apart: one that lies within days of the incident is meant. */
function isClose(date: IsoDate, near: IsoDate | null): boolean {
  return near !== null && date >= addDays(near, -7) && date <= addDays(near, 7);
}

/** The next day with that weekday from the carried one on. */
function carriedDay(weekday: number | null, carried: IsoDate | null): IsoDate | null {
  if (weekday === null || carried === null) return carried;
  return addDays(carried, (weekday - weekdayOf(carried) + 7) % 7);
}

/** A range that ends at an earlier time of day than it began ends on the day after. */
function laterDay(day: IsoDate | null, from: number | null, to: number | null): IsoDate | null {
  if (day === null || from === null || to === null) return day;
  return to < from ? addDays(day, 1) : day;
}
