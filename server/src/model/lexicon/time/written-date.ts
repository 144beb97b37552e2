import { canBeginName, MONTH_NAME, monthNumber, WEEKDAY_NAME, WORD_END } from './calendar-words.ts';
import { isoDate } from './civil.ts';
import { lengthAt } from './length-at.ts';
import { zoneAt } from './zone.ts';

export type DateOrder = 'day-first' | 'month-first';

/** A date as it is in a text; offsets of that text. */
export type WrittenDate = WrittenCivilDate | NumericDate | DayOfMonth;

/** Year, month and day can be distinguished: ISO, year first, or a month's name. */
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
  /** `-`, `/` or `.`; with dots the day comes first everywhere. */
  readonly separator: string;
}

/** `210415Z`: a day whose month the text around it tells. */
export interface DayOfMonth {
  readonly form: 'day';
  readonly start: number;
  readonly end: number;
  readonly year: null;
  readonly day: number;
}

export interface WrittenDateOptions {
  /** Four figures behind a day and a month are a time of day: the times around them are written so. */
  readonly bareClocks: boolean;
}

const GAP = '[ \\t]{0,3}';
const ANY_YEAR = '[12]\\d{3}(?!\\d|:\\d)';
/** Behind a month's name 1506 and 1924 are times of day. */
const YEAR = "(?:(?:19[7-9]|20\\d)\\d(?!\\d|:\\d(?!\\d:\\d\\d:))|'\\d\\d(?!\\d))";
const ORDINAL = '(?:st|nd|rd|th|er|º|ª)?';
const OF = `(?:${GAP}(?:of|del?|di)${WORD_END})?`;

/** As they are written in one with the day and the year. */
const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The forms of a date that names its day, each tried where the text can begin with it. `y`, `m`, `d`: year, month and
 * day, `name`: the month in words, `a` and `b`: figures that can be either; `head`: the day without its year.
 */
const FORMS: readonly { readonly form: Exclude<WrittenDate['form'], 'day'>; readonly pattern: RegExp }[] = [
  // 2026-11-03, 2026/11/03, 2026.11.03, also before a T
  { form: 'iso', pattern: /(?<y>[12]\d{3})([-/.])(?<m>\d{1,2})\2(?<d>\d{1,2})(?!\d)/uy },
  // 2026年11月3日
  {
    form: 'iso',
    pattern: /(?<y>[12]\d{3})[年년][ \t]{0,3}(?<m>\d{1,2})[月월][ \t]{0,3}(?<d>\d{1,2})[日일]/uy,
  },
  // 20261103
  { form: 'compact', pattern: /(?<y>20\d\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?![\d.])/uy },
  // 03/11/2026, 3.11.26
  {
    form: 'numeric',
    pattern: new RegExp(
      `(?<a>\\d{1,2})(?<mark>[-/.])(?<b>\\d{1,2})\\k<mark>(?<y>${ANY_YEAR}|\\d\\d(?!\\d|:\\d|[./-]\\d))`,
      'uy',
    ),
  },
  // 2026-Nov-03, 2026 November 3
  {
    form: 'name',
    pattern: new RegExp(
      `(?<y>20\\d\\d)[-/. ]${GAP}(?<name>${MONTH_NAME})[-/. ](?<d>\\d{1,2})(?!\\d|:\\d)`,
      'iuy',
    ),
  },
  // 03NOV26, 03Nov2026
  {
    form: 'name',
    pattern: new RegExp(
      `(?<d>[0-3]?\\d)(?<name>${SHORT_MONTHS.flatMap((name) => [name, name.toUpperCase()]).join('|')})(?<y>20\\d\\d|\\d\\d)(?![\\p{L}\\d])`,
      'uy',
    ),
  },
  // 3rd of November 2026, 19. April, 03-Nov-2026, 03/Nov/26, 3 de noviembre de 2026
  {
    form: 'name',
    pattern: new RegExp(
      `(?<head>(?<d>\\d{1,2})${ORDINAL}\\.?(?:${OF}|[-/])${GAP}(?<name>${MONTH_NAME})\\.?)(?:(?:(?<comma>,)|[-/]|${OF})${GAP}(?<y>${YEAR}|(?<=[-/])\\d\\d(?![\\d:])))?`,
      'iuy',
    ),
  },
  // Nov 3rd, 2026 or Nov-03-2026
  {
    form: 'name',
    pattern: new RegExp(
      `(?<head>(?<name>${MONTH_NAME})\\.?(?:${GAP}|[-/])(?<d>\\d{1,2})(?!\\d|:\\d|[.]\\d|${GAP}[ap]\\.?m${WORD_END})${ORDINAL}(?![A-Za-z0-9]))(?:(?:(?<comma>,)|[-/]|${OF})${GAP}(?<y>${YEAR}))?`,
      'iuy',
    ),
  },
];

const WEEKDAY = new RegExp(`${WEEKDAY_NAME}\\.?,?[ \\t]{1,3}`, 'iuy');
const CAN_BEGIN = /(?<![A-Za-z0-9.])[\dA-Za-zÀ-ÿ]/g;
const SHORTEST = 'Ma1'.length;

/** The date that begins exactly at `at` (a weekday before it included), or null. */
export function writtenDateAt(text: string, at: number, options = noOptions): WrittenDate | null {
  if (isInWord(text, at)) return null;
  const code = text.charCodeAt(at);
  if (isFigure(code)) return dayAt(text, at, at, options);
  if (!canBeginName(code)) return null;
  return dayAt(text, at + lengthAt(WEEKDAY, text, at), at, options);
}

/** Every date of the text, in order; weekdays before them are left out. */
export function datesIn(text: string): readonly WrittenDate[] {
  if (text.length <= SHORTEST || !/\d/.test(text)) return [];
  const found: WrittenDate[] = [];
  CAN_BEGIN.lastIndex = 0;
  while (CAN_BEGIN.test(text)) {
    const at = CAN_BEGIN.lastIndex - 1;
    const date = dayAt(text, at, at, noOptions);
    if (date === null) continue;
    found.push(date);
    CAN_BEGIN.lastIndex = date.end;
  }
  return found;
}

/** Forms that begin with a figure, and with the name of a month. */
const FIGURE_FORMS = FORMS.slice(0, -1);
const NAME_FORMS = FORMS.slice(-1);

const noOptions: WrittenDateOptions = { bareClocks: false };

function dayAt(text: string, at: number, start: number, options: WrittenDateOptions): WrittenDate | null {
  const code = text.charCodeAt(at);
  const figure = isFigure(code);
  if (!figure && !canBeginName(code)) return null;
  for (const { form, pattern } of figure ? FIGURE_FORMS : NAME_FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    if (form === 'numeric') {
      if (isVersion(match.groups ?? {})) continue;
      return numeric(match.groups ?? {}, start, at + match[0].length);
    }
    return civil(form, match, { start, at }, text, options);
  }
  return null;
}

function civil(
  form: WrittenCivilDate['form'],
  match: RegExpExecArray,
  place: { readonly start: number; readonly at: number },
  text: string,
  { bareClocks }: WrittenDateOptions,
): WrittenCivilDate {
  const { y, m, d, name, head, comma } = match.groups ?? {};
  const end = place.at + match[0].length;
  const isClock =
    head !== undefined && comma === undefined && y?.length === 4 && (bareClocks || isBeforeZone(text, end));
  return {
    form,
    start: place.start,
    end: isClock ? place.at + head.length : end,
    year: isClock || y === undefined ? null : yearOf(y),
    month: name === undefined ? Number(m) : monthNumber(name),
    day: Number(d),
  };
}

/** "Nov 3 2015 UTC" tells a time of day, "Nov 3 2015 UTC 20:15" a year. */
function isBeforeZone(text: string, at: number): boolean {
  if (/^[ \t]?h(?:rs?|ours)?\b/i.test(text.slice(at, at + 8))) return true;
  const zone = text[at] === ' ' ? zoneAt(text, at + 1) : null;
  return zone !== null && !/^[ \t,]{0,3}\d/.test(text.slice(zone.end, zone.end + 5));
}

type Groups = Readonly<Record<string, string | undefined>>;

function numeric({ a, b, y, mark = '-' }: Groups, start: number, end: number): NumericDate {
  const year = y === undefined ? null : yearOf(y);
  return { form: 'numeric', start, end, year, first: Number(a), second: Number(b), separator: mark };
}

/** `1.24.10` is a version: a date with dots has its month second, and two figures each where its year has two. */
function isVersion({ a = '', b = '', y = '', mark }: Groups): boolean {
  if (mark !== '.') return false;
  return Number(b) > 12 || Number(a) > 31 || (y.length === 2 && a.length + b.length < 4);
}

const SHORT = /(?<a>\d{1,2})(?<mark>[-/])(?<b>\d{1,2})(?![\d/.:-])/y;
const DOTTED =
  /(?<a>\d{1,2})(?<mark>\.)(?<b>\d{1,2})\.(?=[\s*_`)\]:]{0,8}$|[ \t]{1,2}\d{1,2}[:.]\d\d(?!\d))/y;

/** A numeric month and day without a year (`03-26`) that begins exactly at `at`, or null. */
export function shortDateAt(text: string, at: number): NumericDate | null {
  return isInWord(text, at) ? null : yearless(SHORT, text, at);
}

/** A day and month with dots at the end of the text or before a time of day, `18.03.`: begins exactly at `at`, or null. */
export function dottedDayAt(text: string, at: number): NumericDate | null {
  const date = yearless(DOTTED, text, at);
  return date === null || isoDate(2024, date.second, date.first) === null ? null : date;
}

/** Day and month in figures, of which one can be a month and the other a day of it. */
function yearless(pattern: RegExp, text: string, at: number): NumericDate | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return null;
  const date = numeric(match.groups ?? {}, at, at + match[0].length);
  const { first, second } = date;
  return isoDate(2024, first, second) === null && isoDate(2024, second, first) === null ? null : date;
}

function isInWord(text: string, at: number): boolean {
  return at > 0 && /[A-Za-z0-9.]/.test(text[at - 1] ?? '');
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

function yearOf(text: string): number {
  const digits = text.replace("'", '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
