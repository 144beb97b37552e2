import type { IsoDate } from './moment.ts';

const DAY = 86_400_000;

/** The civil date of year, month (1 to 12) and day; null where there is no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Whether the text is `YYYY-MM-DD` and that day exists. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

/** Year, month (1 to 12) and day of a civil date. */
export function partsOf(date: IsoDate): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** Days since 1970-01-01. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  return Math.round(utc(year, month, day) / DAY);
}

/** The civil date a number of days after 1970-01-01, held within the years 1 to 9999. */
export function fromDayNumber(days: number): IsoDate {
  const clamped = Math.min(Math.max(days, -719_162), 2_932_896);
  const date = new Date(clamped * DAY);
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The same day some months later; the last day of that month where it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const total = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(total / 12);
  const targetMonth = (total % 12) + 1;
  const targetDay = Math.min(day, daysInMonth(targetYear, targetMonth));
  return isoDate(targetYear, targetMonth, targetDay) ?? date;
}

/** Days from `from` to `to`, negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: IsoDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The last day of a month. */
export function endOfMonth(year: number, month: number): IsoDate | null {
  return isoDate(year, month, daysInMonth(year, month));
}

/** A day of an ISO week (1 to 53), weekday 1 to 7; null where the year has no such week. */
export function isoWeekDay(year: number, week: number, weekday: number): IsoDate | null {
  const fourth = isoDate(year, 1, 4);
  if (fourth === null || week < 1 || weekday < 1 || weekday > 7) return null;
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
  const thursday = addDays(monday, 3);
  return partsOf(thursday).year === year ? addDays(monday, weekday - 1) : null;
}

function utc(year: number, month: number, day: number): number {
  // The short way takes 0 to 99 for years of the twentieth century.
  if (year >= 100) return Date.UTC(year, month - 1, day);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
