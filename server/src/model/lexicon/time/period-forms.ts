import { MONTH_NAME, monthNumber, WORD_END } from './calendar-words.ts';
import { isoDate, isoWeekDay } from './civil.ts';
import { type DateForm, NEXT, OF_YEAR, PART, partOf, THIS, UNIT, unitOf, yearOf } from './date-form.ts';
import {
  countedDay,
  dayAfter,
  dayOfPeriod,
  monthsOf,
  noDay,
  type Period,
  periodAround,
  saidPeriod,
  weekdayFrom,
  weekOf,
} from './said-date.ts';

/** Quarters, halves, weeks, months and years, and the parts of them: they mean their last day, a week its Friday. */
export const periodForms: readonly DateForm[] = [
  {
    id: 'quarter',
    rank: 1,
    pattern: new RegExp(`${PART}(?:q|quarter\\s?)(?<n>[1-4])${OF_YEAR}${WORD_END}`, 'iuy'),
    read: ({ n, year, part }, { reference }) =>
      saidPeriod(months(3, Number(n)), yearOf(year), partOf(part), reference),
    examples: {
      yes: [
        ['Q1 2027', '2027-03-31'],
        ["Q1 '27", '2027-03-31'],
        ['Q4', '2026-12-31'],
        ['end of Q1', '2027-03-31'],
        ['mid Q1 2027', '2027-02-14'],
      ],
      no: ['Q5 2027', 'Q42', 'query 3'],
    },
  },
  {
    id: 'quarter of a fiscal year',
    rank: 1,
    pattern: new RegExp(`${PART}q[1-4][\\s,/-]{0,3}fy\\s?(?:20)?\\d\\d${WORD_END}`, 'iuy'),
    read: () => noDay,
    examples: { yes: [['Q1 FY27', null]], no: ['FY27'] },
  },
  {
    id: 'half',
    rank: 1,
    pattern: new RegExp(`${PART}h(?<n>[12])${OF_YEAR}${WORD_END}`, 'iuy'),
    read: ({ n, year, part }, { reference }, words) =>
      year === undefined && words.includes('h')
        ? null
        : saidPeriod(months(6, Number(n)), yearOf(year), partOf(part), reference),
    examples: {
      yes: [
        ['H1 2027', '2027-06-30'],
        ['H2', '2026-12-31'],
      ],
      no: ['h2', 'H3 2027'],
    },
  },
  {
    id: 'year, then quarter or half',
    rank: 1,
    pattern: new RegExp(
      `${PART}(?<year>20\\d\\d)[\\s,/-]{0,3}(?:q(?<quarter>[1-4])|h(?<half>[12]))${WORD_END}`,
      'iuy',
    ),
    read: ({ quarter, half, year, part }, { reference }) => {
      const inYear = quarter === undefined ? months(6, Number(half)) : months(3, Number(quarter));
      return saidPeriod(inYear, yearOf(year), partOf(part), reference);
    },
    examples: {
      yes: [
        ['2027-Q2', '2027-06-30'],
        ['2027 H1', '2027-06-30'],
      ],
      no: ['2027-Q7'],
    },
  },
  {
    id: 'quarter or half in words',
    rank: 1,
    pattern: new RegExp(
      `(?:the\\s)?(?<which>first|1st|second|2nd|third|3rd|fourth|4th|last)\\s(?:quarter|(?<half>half))(?:\\sof)?\\s(?<year>20\\d\\d)${WORD_END}`,
      'iuy',
    ),
    read: ({ which = '', half, year }, { reference }) => {
      const order = ORDER.findIndex((names) => names.includes(which.toLowerCase())) + 1;
      const last = half === undefined ? 4 : 2;
      return saidPeriod(months(12 / last, order === 0 ? last : order), yearOf(year), 'end', reference);
    },
    examples: {
      yes: [
        ['first quarter of 2027', '2027-03-31'],
        ['3rd quarter 2027', '2027-09-30'],
        ['the second half of 2027', '2027-12-31'],
        ['last quarter of 2027', '2027-12-31'],
      ],
      no: ['first quarter', 'the second half'],
    },
  },
  {
    id: 'week',
    rank: 1,
    pattern: new RegExp(
      `${PART}(?:calendar\\sweek|week|wk|kw|cw|w|semaine|semana|settimana|woche)[\\s.]{0,2}(?<n>\\d{1,2})${OF_YEAR}${WORD_END}`,
      'iuy',
    ),
    read: ({ n, year, part }, { reference }) =>
      saidPeriod((of) => weekOf(of, Number(n)), yearOf(year), partOf(part), reference),
    examples: {
      yes: [
        ['week 49', '2026-12-04'],
        ['KW 2', '2027-01-15'],
        ['CW 49/2026', '2026-12-04'],
        ['semaine 49', '2026-12-04'],
      ],
      no: ['week 490', 'weeks'],
    },
  },
  {
    id: 'week that begins on a day',
    rank: 1,
    pattern: new RegExp(
      `(?:w/c|w\\.c\\.|wc|wk?/b|week\\s(?:of|commencing|beginning|starting)|woche\\svom|semaine\\sdu|semana\\sdel?)\\s(?:on\\s)?(?:the\\s)?(?:mon(?:day)?,?\\s)?(?:(?<y>20\\d\\d)-(?<m>\\d\\d)-(?<d>\\d\\d)|(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s(?:de\\s)?(?<name>${MONTH_NAME})|(?<before>${MONTH_NAME})\\s(?<behind>\\d{1,2})(?:st|nd|rd|th)?)\\.?(?:,?\\s(?<year>20\\d\\d)(?![\\d:-]))?${WORD_END}`,
      'iuy',
    ),
    read: ({ y, m, d, day, name, before, behind, year }, { reference }) => {
      const month = m === undefined ? monthNumber(name ?? before ?? '') : Number(m);
      const monday = Number(d ?? day ?? behind);
      return saidPeriod((of) => workdaysFrom(of, month, monday), yearOf(year ?? y), 'end', reference);
    },
    examples: {
      yes: [
        ['w/c 30 November', '2026-12-04'],
        ['week of November 30', '2026-12-04'],
        ['week commencing Monday 4th January 2027', '2027-01-08'],
        ['week of 2026-12-07', '2026-12-11'],
      ],
      no: ['week of rest', 'w/c November'],
    },
  },
  {
    id: 'year, then week',
    rank: 1,
    pattern: new RegExp(
      `(?<year>20\\d\\d)[-\\s]{0,2}w(?:eek\\s?)?(?<n>\\d{1,2})(?:-(?<day>[1-7]))?${WORD_END}`,
      'iuy',
    ),
    read: ({ n, year, day }, { reference }) => {
      if (day === undefined) return saidPeriod((of) => weekOf(of, Number(n)), yearOf(year), 'end', reference);
      const date = isoWeekDay(Number(year), Number(n), Number(day));
      return { date, reading: date === null ? 'impossible' : 'exact', candidates: [], counted: false };
    },
    examples: {
      yes: [
        ['2026-W49', '2026-12-04'],
        ['2026-W49-3', '2026-12-02'],
        ['2025-W53', null],
      ],
      no: ['2026-W'],
    },
  },
  {
    id: 'month',
    rank: 1,
    pattern: new RegExp(
      `(?:(?<next>${NEXT}|${THIS})\\s)?${PART}(?<name>${MONTH_NAME})\\.?(?:,?\\s(?:of\\s|del?\\s|di\\s)?(?<year>[12]\\d{3})(?![\\d:-]))?(?![\\p{L}\\p{N}_])`,
      'iuy',
    ),
    read: ({ name = '', year, part, next }, { reference, alone }) => {
      const capital = /^\p{Lu}/u.test(name);
      if (!capital && !alone && year === undefined && part === undefined && next === undefined) return null;
      const month = monthNumber(name);
      return saidPeriod((of) => monthsOf(of, month, month), yearOf(year), partOf(part), reference);
    },
    examples: {
      yes: [
        ['March 2027', '2027-03-31'],
        ['mid March 2027', '2027-03-15'],
        ['mid-March 2027', '2027-03-15'],
        ['early March 2027', '2027-03-07'],
        ['end of Jan 2027', '2027-01-31'],
        ['end of November', '2026-11-30'],
        ['Ende Januar 2027', '2027-01-31'],
        ['fin janvier 2027', '2027-01-31'],
        ['dicembre 2026', '2026-12-31'],
        ['december', '2026-12-31'],
      ],
      no: ['it may be merged', 'marching'],
    },
  },
  {
    id: 'end of a year',
    rank: 1,
    pattern: new RegExp(`(?:eoy|${PART}(?:year\\s)?)\\s?(?<year>20\\d\\d)(?![\\d:/-])${WORD_END}`, 'iuy'),
    read: ({ part, year }, { reference }, words) => {
      if (part === undefined && !/^\p{L}/u.test(words)) return null;
      return saidPeriod((of) => monthsOf(of, 1, 12), yearOf(year), partOf(part), reference);
    },
    examples: {
      yes: [
        ['EOY 2027', '2027-12-31'],
        ['end of 2027', '2027-12-31'],
        ['end of the year 2027', '2027-12-31'],
        ['Ende 2027', '2027-12-31'],
      ],
      no: ['2027', 'year'],
    },
  },
  {
    id: 'end of the running period',
    rank: 3,
    pattern: new RegExp(
      `(?:eo(?<letter>[dwmqy])|(?:by\\s)?${PART}(?:(?<next>${NEXT})\\s|(?<this>${THIS}|the)\\s)?(?<unit>${UNIT}))${WORD_END}`,
      'iuy',
    ),
    read: ({ letter, part, next, this: running, unit: word }, { reference }) => {
      if (
        letter === undefined &&
        part === undefined &&
        next === undefined &&
        (running === undefined || /^the$/i.test(running))
      )
        return null;
      const unit = letter === undefined ? unitOf(word) : (LETTERS[letter.toLowerCase()] ?? 'day');
      if (unit === 'sprint') return noDay;
      if (reference === null) return countedDay(null);
      const shifts = next !== undefined && part === undefined && /day|week|month/.test(unit);
      if (shifts) return countedDay(dayAfter(reference, 1, unit, false));
      const period: Period = periodAround(unit, reference, next === undefined ? 0 : 1);
      return countedDay(dayOfPeriod(period, partOf(part)));
    },
    examples: {
      yes: [
        ['EOM', '2026-11-30'],
        ['EOY', '2026-12-31'],
        ['end of the week', '2026-11-06'],
        ['end of next week', '2026-11-13'],
        ['end of quarter', '2026-12-31'],
        ['this month', '2026-11-30'],
        ['next week', '2026-11-10'],
        ['next month', '2026-12-03'],
        ['next quarter', '2027-03-31'],
        ['early next week', '2026-11-10'],
        ['next sprint', null],
        ['next release', null],
      ],
      no: ['the week', 'quarter', 'weekly'],
    },
  },
];

const ORDER = [
  ['first', '1st'],
  ['second', '2nd'],
  ['third', '3rd'],
  ['fourth', '4th'],
];

const LETTERS: Readonly<Record<string, string>> = {
  d: 'day',
  w: 'week',
  m: 'month',
  q: 'quarter',
  y: 'year',
};

/** From a day to the Friday of its week, or of the next one where it falls on a weekend; null for no such day. */
function workdaysFrom(year: number, month: number, day: number): Period | null {
  const first = isoDate(year, month, day);
  return first === null ? null : { first, last: weekdayFrom(first, 5) };
}

/** The n-th stretch of so many months of a year. */
function months(length: number, n: number): (year: number) => Period | null {
  return (year) => monthsOf(year, (n - 1) * length + 1, n * length);
}
