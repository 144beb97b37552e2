import { isoDate } from './civil.ts';

export type DateOrder = 'day-first' | 'month-first';

/** A date as it stands in a text; offsets of that text. */
export type WrittenDate = WrittenCivilDate | NumericDate;

/** Year, month and day can be told apart: ISO, year first, or a month's name. */
export interface WrittenCivilDate {
  readonly form: 'iso' | 'compact' | 'name';
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** `03/04/2026`: which of the two is the month is not said. */
export interface NumericDate {
  readonly form: 'numeric';
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly first: number;
  readonly second: number;
  /** `-`, `/` or `.`; with dots the day stands first everywhere. */
  readonly separator: string;
}

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAY =
  '(?:(?:mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b\\.?,?[ \\t]{1,3})?';
const YEAR = '[12]\\d{3}(?!\\d|:\\d)';
const GAP = '[ \\t]{0,3}';

const PATTERN = [
  // 2026-11-03, 2026/11/03, 2026.11.03, also before a T; 1: year, 2: separator, 3: month, 4: day
  '([12]\\d{3})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)',
  // 2026年11月3日; 5: year, 6: month, 7: day
  `([12]\\d{3})年${GAP}(\\d{1,2})月${GAP}(\\d{1,2})日`,
  // 20261103; 8: year, 9: month, 10: day
  '(20\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?![\\d.])',
  // 03/11/2026, 3.11.26; 11: first, 12: separator, 13: second, 14: year
  `(\\d{1,2})([-/.])(\\d{1,2})\\12(${YEAR}|\\d\\d(?!\\d|:\\d|[./-]\\d))`,
  // Nov 3rd, 2026 or Nov-03-2026; 15: month, 16: day, 17: year
  `(${MONTHS})\\b\\.?(?:${GAP}|-)(\\d{1,2})(?!\\d|:\\d|[.]\\d|${GAP}[ap]\\.?m\\b)(?:st|nd|rd|th)?(?![A-Za-z0-9])(?:(?:,|${GAP}of|-)?${GAP}(${YEAR}|'\\d\\d))?`,
  // 3rd of November 2026, 19. April, 03-Nov-2026; 18: day, 19: month, 20: year
  `(\\d{1,2})(?:st|nd|rd|th)?\\.?(?:${GAP}of|-)?${GAP}(${MONTHS})\\b\\.?(?:(?:,|-)?${GAP}(${YEAR}|'\\d\\d))?`,
].join('|');

const BEFORE = '(?<![A-Za-z0-9.])';
const AT = new RegExp(`${BEFORE}${WEEKDAY}(?:${PATTERN})`, 'iy');
const ALL = new RegExp(`${BEFORE}(?:${PATTERN})`, 'gi');
const SHORT = /(?<![A-Za-z0-9.])(\d{1,2})([-/])(\d{1,2})(?![\d/.:-])/y;
const SHORTEST = 'Ma1'.length;
/** The letters that months and weekdays begin with, one bit each. */
const BEGINNINGS = [...'jfmasondtw'].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - 97)), 0);

/** The date that begins exactly at `at` (a weekday before it included), or null. */
export function dateAt(text: string, at: number): WrittenDate | null {
  if (!canBegin(text.charCodeAt(at))) return null;
  AT.lastIndex = at;
  const match = AT.exec(text);
  return match === null || isVersion(match) ? null : toWritten(match, at);
}

/** Whether a figure, or the first letter of a month or a weekday: a look that spares most tries of the long pattern. */
function canBegin(code: number): boolean {
  if (code >= 48 && code <= 57) return true;
  const letter = (code | 32) - 97;
  return letter >= 0 && letter < 26 && ((BEGINNINGS >> letter) & 1) === 1;
}

/** A numeric month and day without a year (`03-26`) that begins exactly at `at`, or null. */
export function shortDateAt(text: string, at: number): NumericDate | null {
  SHORT.lastIndex = at;
  const match = SHORT.exec(text);
  if (match === null) return null;
  const first = Number(match[1]);
  const second = Number(match[3]);
  if (!canBeDate(first, second)) return null;
  return {
    form: 'numeric',
    start: at,
    end: at + match[0].length,
    year: null,
    first,
    second,
    separator: match[2] ?? '-',
  };
}

const DOTTED = /(\d{1,2})\.(\d{1,2})\.(?=[\s*_`)\]:]{0,8}$)/y;

/** A day and month with dots that end the text, `18.03.`: begins exactly at `at`, or null. */
export function dottedDayAt(text: string, at: number): NumericDate | null {
  DOTTED.lastIndex = at;
  const match = DOTTED.exec(text);
  if (match === null) return null;
  const first = Number(match[1]);
  const second = Number(match[2]);
  if (isoDate(2024, second, first) === null) return null;
  return { form: 'numeric', start: at, end: at + match[0].length, year: null, first, second, separator: '.' };
}

/** Every date of the text, in order. */
export function datesIn(text: string): readonly WrittenDate[] {
  if (text.length <= SHORTEST || !/\d/.test(text)) return [];
  const found: WrittenDate[] = [];
  for (const match of text.matchAll(ALL)) {
    if (!isVersion(match)) found.push(toWritten(match, match.index));
  }
  return found;
}

/** The number of an English month's name or abbreviation, 1 to 12; 0 for other words. */
export function monthNumber(name: string): number {
  const index = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(name.slice(0, 3).toLowerCase());
  return index >= 0 && index % 3 === 0 ? index / 3 + 1 : 0;
}

/** The source of the pattern of months' names, for patterns of other shapes. */
export const MONTH_NAMES: string = MONTHS;

/** Whether one of two numbers can be a month and the other a day of it. */
function canBeDate(first: number, second: number): boolean {
  return isoDate(2024, first, second) !== null || isoDate(2024, second, first) !== null;
}

/** `1.24.10` is a version: a date with dots has its month second, and two figures each where its year has two. */
function isVersion(match: RegExpExecArray | RegExpMatchArray): boolean {
  if (match[12] !== '.') return false;
  const first = match[11] ?? '';
  const second = match[13] ?? '';
  const year = match[14] ?? '';
  return Number(second) > 12 || Number(first) > 31 || (year.length === 2 && first.length + second.length < 4);
}

function toWritten(match: RegExpExecArray | RegExpMatchArray, start: number): WrittenDate {
  const end = start + match[0].length;
  const civil = (
    form: WrittenCivilDate['form'],
    year: string | undefined,
    month: number,
    day: string | undefined,
  ): WrittenCivilDate => ({ form, start, end, year: yearOf(year), month, day: Number(day) });
  if (match[1] !== undefined) return civil('iso', match[1], Number(match[3]), match[4]);
  if (match[5] !== undefined) return civil('iso', match[5], Number(match[6]), match[7]);
  if (match[8] !== undefined) return civil('compact', match[8], Number(match[9]), match[10]);
  if (match[15] !== undefined) return civil('name', match[17], monthNumber(match[15]), match[16]);
  if (match[19] !== undefined) return civil('name', match[20], monthNumber(match[19]), match[18]);
  return {
    form: 'numeric',
    start,
    end,
    year: yearOf(match[14]),
    first: Number(match[11]),
    second: Number(match[13]),
    separator: match[12] ?? '-',
  };
}

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const digits = text.replace("'", '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
