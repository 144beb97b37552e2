import { addDays, endOfMonth, isoDate, isoWeekDay, partsOf, weekdayOf } from './civil.ts';
import type { IsoDate } from './moment.ts';
import { readRelativeDate } from './relative-date.ts';
import { nextOccurrence, resolveDate } from './resolve-date.ts';
import { type DateOrder, datesIn, MONTH_NAMES, monthNumber, type WrittenDate } from './written-date.ts';

/**
 * How a due date was understood: `exact` is ISO; `written` names one day of one year in other words;
 * `relative` needs a day to count from (a weekday, "in two weeks", a date without its year).
 */
export type DateReading = 'exact' | 'written' | 'relative' | 'ambiguous' | 'impossible' | 'unreadable';

export interface ReadDate {
  /** Null unless the words give exactly one day. */
  readonly date: IsoDate | null;
  readonly reading: DateReading;
  /** The words that were read, offsets of the given text; all of it where nothing was. */
  readonly start: number;
  readonly end: number;
  /** Both readings of an ambiguous date, day-first before month-first, the nearer before the later. */
  readonly candidates: readonly IsoDate[];
  /** The day was counted from the reference, or chosen for vague words: others may mean another one. */
  readonly counted: boolean;
}

export interface ReadDateOptions {
  /** The day that relative words count from, and where a missing year is looked for; null where none is known. */
  readonly reference: IsoDate | null;
  readonly dateOrder: DateOrder | null;
}

const LONGEST = 200;

/**
 * Reads the value of a due date: an ISO date, a date in words or figures, a quarter, a week number, or
 * relative words. A period (`Q1 2027`, `March 2027`, `W49`) means its last day, a week its Friday.
 */
export function readDate(text: string, options: ReadDateOptions): ReadDate {
  const words = text.slice(0, LONGEST);
  const written = datesIn(words)[0];
  if (written !== undefined) return fromWritten(written, options);
  const period = readPeriod(words, options.reference);
  if (period !== null) return period;
  const next = readNextWeekday(words, options.reference);
  if (next !== null) return next;
  const relative = readRelativeDate(words, options.reference);
  if (relative !== null) {
    return { ...relative, reading: 'relative', candidates: [], counted: true };
  }
  return { date: null, reading: 'unreadable', start: 0, end: text.length, candidates: [], counted: false };
}

const NEXT_WEEKDAY =
  /\b(?:next|coming|following)\s+(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|urday)?\b/i;
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** "next Friday" is the coming one to some and the one after it to others. */
function readNextWeekday(text: string, reference: IsoDate | null): ReadDate | null {
  const match = NEXT_WEEKDAY.exec(text);
  if (match === null) return null;
  const place = { start: match.index, end: match.index + match[0].length, counted: true, date: null };
  if (reference === null) return { ...place, reading: 'relative', candidates: [] };
  const weekday = WEEKDAYS.indexOf((match[1] ?? '').toLowerCase()) + 1;
  const ahead = (weekday - weekdayOf(reference) + 6) % 7;
  const coming = addDays(reference, ahead + 1);
  return { ...place, reading: 'ambiguous', candidates: [coming, addDays(coming, 7)] };
}

function fromWritten(written: WrittenDate, options: ReadDateOptions): ReadDate {
  const { start, end } = written;
  const counted = false;
  const resolved = resolveDate(written, options.dateOrder, options.reference);
  const { candidates, problem } = resolved;
  if (problem !== null) return { date: null, reading: problem, start, end, candidates, counted };
  if (written.year !== null) {
    const reading = written.form === 'iso' || written.form === 'compact' ? 'exact' : 'written';
    return { date: resolved.date, reading, start, end, candidates, counted };
  }
  const date =
    options.reference !== null && written.form !== 'numeric'
      ? nextOccurrence(written.month, written.day, options.reference)
      : resolved.date;
  return { date, reading: 'relative', start, end, candidates, counted };
}

const QUARTER =
  /(?<![\w-])(?:(?:Q|quarter\s?)([1-4])(?:[\s,/-]{0,3}(?:of\s)?(20\d\d|'\d\d))?|(20\d\d)[\s,/-]{0,3}Q([1-4]))(?![\w-])/i;
const WEEK =
  /(?<![\w-])(?:(20\d\d)[-\s]{0,2}W(?:eek\s?)?(\d{1,2})(?:-([1-7]))?|(?:(?:calendar\s)?week|KW|CW|W)[\s.]{0,2}(\d{1,2})(?:[\s,/-]{0,3}(?:of\s)?(20\d\d))?)(?![\w-])/i;
const HALF = /(?<![\w-])H([12])(?:[\s,/-]{0,3}(20\d\d|'\d\d))?(?![\w-])/;
const MONTH_OF_YEAR = new RegExp(
  `(?<![\\w-])(?:(end|mid(?:dle)?|beginning|start|early|late)[\\s-](?:of\\s)?)?(${MONTH_NAMES})\\b\\.?(?:,?\\s(?:of\\s)?([12]\\d{3})(?![\\d:-])|(?=\\s*$))`,
  'i',
);

function readPeriod(text: string, reference: IsoDate | null): ReadDate | null {
  return (
    readQuarter(text, reference) ??
    readWeek(text, reference) ??
    readMonth(text, reference) ??
    readYearEnd(text, reference)
  );
}

function readQuarter(text: string, reference: IsoDate | null): ReadDate | null {
  const quarter = QUARTER.exec(text);
  const half = quarter === null ? HALF.exec(text) : null;
  const match = quarter ?? half;
  if (match === null) return null;
  const last =
    quarter !== null ? Number(quarter[1] ?? quarter[4]) * 3 : half !== null ? Number(half[1]) * 6 : 12;
  const year = shortYear(quarter !== null ? (quarter[2] ?? quarter[3]) : half?.[2]);
  return period(match, year, reference, (y) => endOfMonth(y, last));
}

function readWeek(text: string, reference: IsoDate | null): ReadDate | null {
  const match = WEEK.exec(text);
  if (match === null) return null;
  const year = match[1] ?? match[5];
  const week = Number(match[2] ?? match[4]);
  const weekday = match[3] === undefined ? 5 : Number(match[3]);
  const found = period(match, year === undefined ? null : Number(year), reference, (y) =>
    isoWeekDay(y, week, weekday),
  );
  return match[3] !== undefined && found.date !== null ? { ...found, reading: 'exact' } : found;
}

function readMonth(text: string, reference: IsoDate | null): ReadDate | null {
  const match = MONTH_OF_YEAR.exec(text);
  const name = match?.[2];
  if (match === null || name === undefined) return null;
  const month = monthNumber(name);
  const part = match[1]?.toLowerCase() ?? 'end';
  const year = match[3] === undefined ? null : Number(match[3]);
  const found = period(match, year, reference, (y) => {
    if (part.startsWith('mid')) return isoDate(y, month, 15);
    if (part === 'beginning' || part === 'start' || part === 'early') return isoDate(y, month, 7);
    return endOfMonth(y, month);
  });
  // Which day is early or in the middle is for people to say.
  return { ...found, counted: part !== 'end' };
}

const YEAR_END = /(?<![\w-])(?:EOY|end of(?: the)?(?: year)?)\s(20\d\d)(?![\w-])/i;

function readYearEnd(text: string, reference: IsoDate | null): ReadDate | null {
  const match = YEAR_END.exec(text);
  return match === null ? null : period(match, Number(match[1]), reference, (year) => isoDate(year, 12, 31));
}

/** A period of a named year, or the first such period that does not end before the reference. */
function period(
  match: RegExpExecArray,
  year: number | null,
  reference: IsoDate | null,
  lastDay: (year: number) => IsoDate | null,
): ReadDate {
  const place = {
    start: match.index,
    end: match.index + match[0].length,
    candidates: [],
    counted: false,
  };
  if (year !== null) {
    const date = lastDay(year);
    return { ...place, date, reading: date === null ? 'impossible' : 'written' };
  }
  if (reference === null) return { ...place, date: null, reading: 'relative' };
  const base = partsOf(reference).year;
  const date = [base, base + 1, base + 2].map(lastDay).find((day) => day !== null && day >= reference);
  return { ...place, date: date ?? null, reading: date === undefined ? 'impossible' : 'relative' };
}

function shortYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  return text.startsWith("'") ? 2000 + Number(text.slice(1)) : Number(text);
}
