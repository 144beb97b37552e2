import { decodedPart } from '../../../text/uri-text.ts';
import { WEEKDAY_NAME, weekdayNumber } from '../../lexicon/time/calendar-words.ts';
import { daysBetween, isoDate, partsOf, weekdayOf } from '../../lexicon/time/civil.ts';
import type { IsoDate } from '../../lexicon/time/moment.ts';
import {
  type DateOrder,
  datesIn,
  type NumericDate,
  type WrittenDate,
} from '../../lexicon/time/written-date.ts';

interface Votes {
  dayFirst: number;
  monthFirst: number;
}

/**
 * What a date in figures looks like at least, with a year or before a time of day: most texts have none, and need
 * no further look.
 */
const FIGURES = /(?<![A-Za-z0-9.])\d{1,2}([-/])\d{1,2}(?:\1\d\d|[ T,]{1,2}\d{1,2}:\d\d)/;
const SHORT_BEFORE_CLOCK = /(?<![\w./-])(\d{1,2})[-/](\d{1,2})(?=[ T,]{1,2}\d{1,2}:\d\d)/g;
const WEEKDAY_BEFORE = new RegExp(`(${WEEKDAY_NAME})\\.?,?\\s{1,2}$`, 'iu');
const MOST_DATES = 400;
/** Days between two dates that still speak of one incident. */
const NEAR = 7;

/**
 * Whether figures like `03/04/2026` in this file mean day or month first. What is known of the team decides;
 * else the file's own evidence: a figure above twelve, then a weekday, the dates and folders of its name, and
 * days written in words. Null where nothing says or where the file contradicts itself.
 */
export function dateOrderOf(text: string, uri: string, known: DateOrder | null): DateOrder | null {
  if (known !== null) return known;
  const name = decoded(uri);
  if (!FIGURES.test(text) && !FIGURES.test(name)) return null;
  const inText = datesIn(text).slice(0, MOST_DATES);
  const inName = datesIn(name);
  const figures = [...inText, ...inName].filter(isFigure);
  const votes: Votes = { dayFirst: 0, monthFirst: 0 };
  for (const figure of figures) voteByRange(votes, figure.first, figure.second);
  for (const match of text.matchAll(SHORT_BEFORE_CLOCK))
    voteByRange(votes, Number(match[1]), Number(match[2]));
  if (votes.dayFirst === 0 && votes.monthFirst === 0 && figures.length > 0) {
    voteByNeighbours(votes, figures, [...inText, ...inName], monthOfFolder(name));
    for (const figure of inText.filter(isFigure)) voteByWeekday(votes, figure, text);
  }
  return majority(votes) ?? statedOrder(text);
}

const STATED = /(?<![A-Za-z])(?:(?<month>MM[/.-]DD)|DD[/.-]MM)[/.-]YY/gi;

/** `Date (MM/DD/YYYY)` says the order; null where nothing does or both are said. */
function statedOrder(text: string): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const { groups } of text.matchAll(STATED)) {
    orders.add(groups?.month === undefined ? 'day-first' : 'month-first');
  }
  const [order = null] = orders;
  return orders.size === 1 ? order : null;
}

const DAY_FIRST: ReadonlySet<string> = new Set(['de', 'fr', 'es', 'pt', 'it', 'nl']);

/** The order that everybody uses who writes the language (ISO 639-1); null where writers differ, as in English. */
export function orderOfLanguage(code: string | null): DateOrder | null {
  return code !== null && DAY_FIRST.has(code) ? 'day-first' : null;
}

const SHORT_DATE = /(?<![\w./-])\d{1,2}[/.-]\d{1,2}(?!\d)/;

/** Whether two figures may be a day and a month, so that their order is of interest. */
export function hasShortDates(text: string): boolean {
  return SHORT_DATE.test(text);
}

/** Whether the text has a date in figures that could be two different days. */
export function hasUndecidedDates(text: string): boolean {
  if (!FIGURES.test(text)) return false;
  return datesIn(text).some((date) => {
    if (!isFigure(date)) return false;
    const [dayFirst, monthFirst] = readings(date);
    return dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst;
  });
}

/** What most of a team's files that tell an order of day and month tell; null where none does or they differ. */
export function commonOrder(orders: Iterable<DateOrder | null>): DateOrder | null {
  const votes: Votes = { dayFirst: 0, monthFirst: 0 };
  for (const order of orders) {
    if (order === 'day-first') votes.dayFirst++;
    if (order === 'month-first') votes.monthFirst++;
  }
  return majority(votes);
}

/** A file that contradicts itself is decided only by more than three against one. */
function majority({ dayFirst, monthFirst }: Votes): DateOrder | null {
  if (Math.min(dayFirst, monthFirst) * 3 >= Math.max(dayFirst, monthFirst)) return null;
  return dayFirst > monthFirst ? 'day-first' : 'month-first';
}

/** Dates with dots and short years look like versions, and say nothing of the other marks. */
function isFigure(date: WrittenDate): date is NumericDate {
  return date.form === 'numeric' && date.separator !== '.';
}

function voteByRange(votes: Votes, first: number, second: number): void {
  if (first > 12 && first <= 31 && second >= 1 && second <= 12) votes.dayFirst++;
  if (second > 12 && second <= 31 && first >= 1 && first <= 12) votes.monthFirst++;
}

function voteByNeighbours(
  votes: Votes,
  figures: readonly NumericDate[],
  all: readonly WrittenDate[],
  folder: { readonly year: number; readonly month: number } | null,
): void {
  const anchors = all.flatMap((date) => (date.form === 'numeric' || date.year === null ? [] : [civil(date)]));
  for (const figure of figures) {
    const [dayFirst, monthFirst] = readings(figure);
    if (dayFirst === monthFirst) continue;
    const near = (date: IsoDate | null): boolean =>
      date !== null &&
      anchors.some((anchor) => anchor !== null && Math.abs(daysBetween(anchor, date)) <= NEAR);
    const inFolder = (date: IsoDate | null): boolean =>
      date !== null &&
      folder !== null &&
      partsOf(date).year === folder.year &&
      partsOf(date).month === folder.month;
    vote(votes, near(dayFirst), near(monthFirst));
    vote(votes, inFolder(dayFirst), inFolder(monthFirst));
  }
}

function voteByWeekday(votes: Votes, figure: NumericDate, text: string): void {
  const before = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, figure.start - 12), figure.start));
  if (before === null) return;
  const weekday = weekdayNumber(before[1] ?? '');
  const [dayFirst, monthFirst] = readings(figure);
  const falls = (date: IsoDate | null): boolean => date !== null && weekdayOf(date) === weekday;
  vote(votes, falls(dayFirst), falls(monthFirst));
}

function vote(votes: Votes, dayFirst: boolean, monthFirst: boolean): void {
  if (dayFirst && !monthFirst) votes.dayFirst++;
  if (monthFirst && !dayFirst) votes.monthFirst++;
}

function readings(figure: NumericDate): readonly [IsoDate | null, IsoDate | null] {
  if (figure.year === null) return [null, null];
  return [
    isoDate(figure.year, figure.second, figure.first),
    isoDate(figure.year, figure.first, figure.second),
  ];
}

function civil(date: WrittenDate): IsoDate | null {
  return date.form === 'numeric' || date.year === null ? null : isoDate(date.year, date.month, date.day);
}

/** Folders `2026/03/…` and `2026-03/…` tell the month of what lies in them. */
function monthOfFolder(path: string): { readonly year: number; readonly month: number } | null {
  const match = /(?:^|\/)(20\d\d)[/-](0?[1-9]|1[0-2])\//.exec(path);
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]) };
}

/** The last folders and the name of a URI, where dates of incidents are. */
function decoded(uri: string): string {
  return decodedPart(uri.split('/').slice(-4).join('/'));
}
