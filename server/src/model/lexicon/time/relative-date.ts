import * as chrono from 'chrono-node/en';
import { addBusinessDays } from './business-days.ts';
import { addDays, addMonths, dayNumber, endOfMonth, isoDate, partsOf, weekdayOf } from './civil.ts';
import type { IsoDate } from './moment.ts';
import { numberWords } from './number-words.ts';

/** Relative words that give a day, with their place in the text. */
export interface RelativeDate {
  /** Null where nothing tells the day to count from. */
  readonly date: IsoDate | null;
  readonly start: number;
  readonly end: number;
}

const BUSINESS =
  /\b(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s(?:business|working|work)\s?days?\b/i;
const AHEAD = /(?<![\w.])\+\s?(\d{1,3})\s?(d|days?|w|weeks?|m|months?)\b/i;
const END_OF =
  /\b(?:end of (?:the |this )?(day|week|month|quarter|year)|EO([DWMQY])|this (week|month|quarter|year)|(?:by |in )?next (quarter|year)|end of next (week|month|quarter|year))\b/i;
const FORTNIGHT = /\b(?:a |one |in a )?fortnight\b/i;
/** The library compiles for many milliseconds at its first word: it is asked only where one of its words stands. */
const ITS_WORDS =
  /\b(?:to(?:day|morrow|night)|tmr|tmrw|yesterday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|\w{3,6}day|week(?:end)?s?|fortnight|months?|years?|days?|now|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\b/i;
/** Words of a date that are words of a sentence, too, and say nothing without a number. */
const BARE_WORD = /^(?:may|march|mar|sat|sun|mon|wed|now|today's|second|dec|jan)$/i;
const BARE_CAPITAL = /^(?:Sat|Sun|Mon|Wed|Dec|Jan|Mar|March|May)$/;

/** Reads relative words, counted from `reference`; null where the text has none. */
export function readRelativeDate(text: string, reference: IsoDate | null): RelativeDate | null {
  return readCount(text, reference) ?? readEnd(text, reference) ?? readNatural(text, reference);
}

function readCount(text: string, reference: IsoDate | null): RelativeDate | null {
  const business = BUSINESS.exec(text);
  if (business !== null) {
    const word = (business[1] ?? '').toLowerCase();
    const count = numberWords[word] ?? Number(word);
    return place(business, reference && addBusinessDays(reference, count));
  }
  const ahead = AHEAD.exec(text);
  if (ahead !== null) {
    const count = Number(ahead[1]);
    const unit = (ahead[2] ?? 'd')[0]?.toLowerCase();
    if (unit === 'm') return place(ahead, reference && addMonths(reference, count));
    return place(ahead, reference && addDays(reference, unit === 'w' ? count * 7 : count));
  }
  const fortnight = FORTNIGHT.exec(text);
  return fortnight === null ? null : place(fortnight, reference && addDays(reference, 14));
}

function readEnd(text: string, reference: IsoDate | null): RelativeDate | null {
  const match = END_OF.exec(text);
  if (match === null) return null;
  const later = match[4] ?? match[5];
  const unit = (match[1] ?? match[2] ?? match[3] ?? later ?? '')[0]?.toLowerCase() ?? 'd';
  return place(match, reference && endOf(unit, reference, later === undefined ? 0 : 1));
}

/** The last day of the day, week (Friday), month, quarter or year of a date, or of the one after. */
function endOf(unit: string, date: IsoDate, ahead: 0 | 1): IsoDate {
  const { year, month } = partsOf(date);
  if (unit === 'd') return addDays(date, ahead);
  if (unit === 'w') {
    const friday = addDays(date, 5 - weekdayOf(date));
    return addDays(friday, (friday < date ? 7 : 0) + ahead * 7);
  }
  if (unit === 'm') {
    const next = addMonths(isoDate(year, month, 1) ?? date, ahead);
    return endOfMonth(partsOf(next).year, partsOf(next).month) ?? date;
  }
  if (unit === 'y') return isoDate(year + ahead, 12, 31) ?? date;
  const quarter = Math.ceil(month / 3) + ahead;
  return quarter > 4 ? (endOfMonth(year + 1, 3) ?? date) : (endOfMonth(year, quarter * 3) ?? date);
}

function readNatural(text: string, reference: IsoDate | null): RelativeDate | null {
  if (!ITS_WORDS.test(text)) return null;
  // The day of the week of a stand-in reference does not matter: its date is thrown away.
  const from = reference ?? '2024-01-01';
  const instant = new Date(dayNumber(from) * 86_400_000 + 43_200_000);
  const found = chrono.parse(text, { instant, timezone: 0 }, { forwardDate: true })[0];
  if (found === undefined) return null;
  const { start } = found;
  const bare = BARE_WORD.test(found.text) && found.text.trim() !== text.trim();
  if (bare && !BARE_CAPITAL.test(found.text)) return null;
  if (onlyClock(start)) return null;
  const date = isoDate(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
  const span = { start: found.index, end: found.index + found.text.length };
  return { date: reference === null ? null : date, ...span };
}

function onlyClock(start: chrono.ParsedResult['start']): boolean {
  return !(
    start.isCertain('day') ||
    start.isCertain('weekday') ||
    start.isCertain('month') ||
    start.isCertain('year')
  );
}

function place(match: RegExpExecArray, date: IsoDate | null): RelativeDate {
  return { date, start: match.index, end: match.index + match[0].length };
}
