import { addBusinessDays } from './business-days.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  endOfMonth,
  isoDate,
  isoWeekDay,
  partsOf,
  weekdayOf,
} from './civil.ts';
import type { IsoDate } from './moment.ts';

/**
 * How a date was understood: `exact` is ISO; `written` names one day of one year in other words;
 * `relative` needs a day to count from (a weekday, "in two weeks", a date without its year).
 */
export type DateReading = 'exact' | 'written' | 'relative' | 'ambiguous' | 'impossible' | 'unreadable';

/** What words say of a day. */
export interface SaidDate {
  /** Null unless the words give exactly one day. */
  readonly date: IsoDate | null;
  readonly reading: DateReading;
  /** Both readings of an ambiguous date, day-first before month-first, the nearer before the later. */
  readonly candidates: readonly IsoDate[];
  /** The day was counted from the reference, or chosen for vague words: others may mean another one. */
  readonly counted: boolean;
}

/** First and last day of a stretch of time that people name. */
export interface Period {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

export type PartOfPeriod = 'start' | 'middle' | 'end';

/** Words that have the form of a date and give no day: "asap", "next sprint". */
export const noDay: SaidDate = { date: null, reading: 'unreadable', candidates: [], counted: false };

/** A day that was counted from a reference; null stands for no reference. */
export function countedDay(date: IsoDate | null): SaidDate {
  return { date, reading: 'relative', candidates: [], counted: true };
}

/** The day that a part of a named period means: its last one, unless the words say early or in the middle. */
export function dayOfPeriod({ first, last }: Period, part: PartOfPeriod): IsoDate {
  if (part === 'end') return last;
  const length = daysBetween(first, last) + 1;
  return addDays(first, part === 'start' ? Math.min(6, Math.floor(length / 4)) : Math.floor(length / 2) - 1);
}

/** A period of a named year, or the first such period that does not end before the reference. */
export function saidPeriod(
  inYear: (year: number) => Period | null,
  year: number | null,
  part: PartOfPeriod,
  reference: IsoDate | null,
): SaidDate {
  const shared = { candidates: [], counted: part !== 'end' };
  const day = (of: number): IsoDate | null => {
    const period = inYear(of);
    return period === null ? null : dayOfPeriod(period, part);
  };
  if (year !== null) {
    const date = day(year);
    return { ...shared, date, reading: date === null ? 'impossible' : 'written' };
  }
  if (reference === null) return { ...shared, date: null, reading: 'relative' };
  const base = partsOf(reference).year;
  const date = [base, base + 1, base + 2].map(day).find((found) => found !== null && found >= reference);
  return { ...shared, date: date ?? null, reading: date === undefined ? 'impossible' : 'relative' };
}

/** Months `from` to `to` (1 to 12) of a year; null where there is no such year. */
export function monthsOf(year: number, from: number, to: number): Period | null {
  const first = isoDate(year, from, 1);
  const last = endOfMonth(year, to);
  return first === null || last === null ? null : { first, last };
}

/** An ISO week up to its Friday; null where the year has no such week. */
export function weekOf(year: number, week: number): Period | null {
  const first = isoWeekDay(year, week, 1);
  return first === null ? null : { first, last: addDays(first, 4) };
}

/** The day, week (to its Friday), month, quarter or year of a date, or the one after it. */
export function periodAround(unit: string, date: IsoDate, ahead: 0 | 1): Period {
  const { year, month } = partsOf(date);
  const none = { first: date, last: date };
  if (unit === 'day') return { first: addDays(date, ahead), last: addDays(date, ahead) };
  if (unit === 'week') {
    const monday = addDays(date, 1 - weekdayOf(date));
    const first = addDays(monday, (weekdayOf(date) > 5 ? 7 : 0) + ahead * 7);
    return { first, last: addDays(first, 4) };
  }
  if (unit === 'year') return monthsOf(year + ahead, 1, 12) ?? none;
  const length = unit === 'quarter' ? 3 : 1;
  const begin = addMonths(
    isoDate(year, Math.ceil(month / length) * length - length + 1, 1) ?? date,
    ahead * length,
  );
  const of = partsOf(begin);
  return monthsOf(of.year, of.month, of.month + length - 1) ?? none;
}

/** The day so many units after a date. */
export function dayAfter(date: IsoDate, count: number, unit: string, business: boolean): IsoDate {
  if (unit === 'day') return business ? addBusinessDays(date, count) : addDays(date, count);
  if (unit === 'week') return addDays(date, count * 7);
  return addMonths(date, count * (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1));
}

/** The first day on or after a date that falls on a weekday (1 to 7). */
export function weekdayFrom(date: IsoDate, weekday: number): IsoDate {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}
