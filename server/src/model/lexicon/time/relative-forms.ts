import { COUNT, countOf, WEEKDAY_NAME, WORD_END, weekdayNumber } from './calendar-words.ts';
import { addDays, isoDate, partsOf, weekdayOf } from './civil.ts';
import { type DateForm, NEXT, THIS, UNIT, unitOf } from './date-form.ts';
import { nextOccurrence } from './resolve-date.ts';
import { countedDay, dayAfter, noDay, weekdayFrom } from './said-date.ts';

const BUSINESS = '(?:(?<business>business|working|work)\\s|calendar\\s)?';
const COUNTED_FROM =
  '\\s(?:(?:after|from)\\s(?:the\\s)?)?(?:incident|outage|review|post-?mortem|now|today|resolution)';

/** Words that count from a day: weekdays, lengths of time, "tomorrow", a day of the month. */
export const relativeForms: readonly DateForm[] = [
  {
    id: 'next weekday',
    rank: 2,
    pattern: new RegExp(`(?:${NEXT})\\s(?<name>${WEEKDAY_NAME})\\.?`, 'iuy'),
    // It is the coming one to some and the one after it to others.
    read: ({ name = '' }, { reference }) => {
      if (reference === null) return countedDay(null);
      const coming = weekdayFrom(addDays(reference, 1), weekdayNumber(name));
      return { date: null, reading: 'ambiguous', candidates: [coming, addDays(coming, 7)], counted: true };
    },
    examples: {
      yes: [
        ['next Friday', null],
        ['next fri', null],
        ['nächsten Freitag', null],
      ],
      no: ['next door'],
    },
  },
  {
    id: 'weekday',
    rank: 3,
    pattern: new RegExp(`(?:(?<this>${THIS}|on|last)\\s)?(?<name>${WEEKDAY_NAME})\\.?`, 'iuy'),
    read: ({ name = '', this: which }, { reference, alone }) => {
      const short = name.length <= 4 && !/^\p{Lu}/u.test(name);
      if (short && !alone && which === undefined) return null;
      const from = /^last$/i.test(which ?? '') ? -7 : 0;
      return countedDay(reference && weekdayFrom(addDays(reference, from), weekdayNumber(name)));
    },
    examples: {
      yes: [
        ['Friday', '2026-11-06'],
        ['this Friday', '2026-11-06'],
        ['last Friday', '2026-10-30'],
        ['fri', '2026-11-06'],
        ['vendredi', '2026-11-06'],
        ['Freitag', '2026-11-06'],
      ],
      no: ['the sun rises', 'Fridays'],
    },
  },
  {
    id: 'weekday of a week',
    rank: 3,
    pattern: new RegExp(
      `(?:(?<name>${WEEKDAY_NAME})\\s(?:of\\s)?(?:(?<next>next)|this)\\sweek|(?:(?<next2>next)|this)\\sweek,?\\s(?:on\\s)?(?<name2>${WEEKDAY_NAME}))${WORD_END}`,
      'iuy',
    ),
    read: ({ name, name2, next, next2 }, { reference }) => {
      const ahead = (next ?? next2) === undefined ? 0 : 7;
      const weekday = weekdayNumber(name ?? name2 ?? '');
      return countedDay(reference && addDays(reference, ahead + weekday - weekdayOf(reference)));
    },
    examples: {
      yes: [
        ['Friday next week', '2026-11-13'],
        ['next week Friday', '2026-11-13'],
        ['Thursday of this week', '2026-11-05'],
      ],
      no: ['next week'],
    },
  },
  {
    id: 'after a length of time',
    rank: 3,
    pattern: new RegExp(
      `(?:with)?(?:in|dans|em|en|fra|tra)\\s(?:the\\snext\\s)?(?<n>${COUNT})\\s${BUSINESS}(?<unit>${UNIT})(?:${COUNTED_FROM})?${WORD_END}`,
      'iuy',
    ),
    read: ({ n = '', unit, business }, { reference }) =>
      counted(n, unitOf(unit), business !== undefined, reference),
    examples: {
      yes: [
        ['in two weeks', '2026-11-17'],
        ['within 3 business days', '2026-11-06'],
        ['in the next 30 days', '2026-12-03'],
        ['in 2 Wochen', '2026-11-17'],
        ['dans 2 semaines', '2026-11-17'],
        ['in a month', '2026-12-03'],
        ['in two sprints', null],
      ],
      no: ['in two regions', 'in production'],
    },
  },
  {
    id: 'length of time',
    rank: 3,
    pattern: new RegExp(
      `(?<n>${COUNT})\\s${BUSINESS}(?<unit>${UNIT})(?<from>${COUNTED_FROM})?${WORD_END}`,
      'iuy',
    ),
    read: ({ n = '', unit, business, from }, { reference, value }) =>
      value || from !== undefined ? counted(n, unitOf(unit), business !== undefined, reference) : null,
    examples: {
      yes: [
        ['2 weeks', '2026-11-17'],
        ['2 weeks after the incident', '2026-11-17'],
        ['10 days from now', '2026-11-13'],
        ['2 wks', '2026-11-17'],
      ],
      no: ['2 regions'],
    },
  },
  {
    id: 'plus a length of time',
    rank: 3,
    pattern:
      /(?<sign>\+\s?|in\s)?(?<n>\d{1,3})\s?(?:(?<day>d|days?)|(?<week>w|weeks?)|m|months?)(?![\p{L}\p{N}_])/iuy,
    read: ({ sign, n = '', day, week }, { reference, alone }) => {
      const unit = day !== undefined ? 'day' : week !== undefined ? 'week' : 'month';
      // "3m" are minutes as well, and "2w" is a size in a sentence.
      const plain = sign === undefined || !sign.startsWith('+');
      if (plain && (!alone || unit === 'month')) return null;
      return counted(n, unit, false, reference);
    },
    examples: {
      yes: [
        ['+10d', '2026-11-13'],
        ['+ 2 weeks', '2026-11-17'],
        ['+1m', '2026-12-03'],
        ['10d', '2026-11-13'],
        ['in 2w', '2026-11-17'],
      ],
      no: ['+10', '+10ms', '3m', 'a 2w margin'],
    },
  },
  {
    id: 'fortnight',
    rank: 3,
    pattern: /(?:(?:with)?in\s)?(?:a\s|one\s)?fortnight(?![\p{L}\p{N}_])/iuy,
    read: (_, { reference }) => countedDay(reference && addDays(reference, 14)),
    examples: { yes: [['a fortnight', '2026-11-17']], no: ['fortnightly'] },
  },
  {
    id: 'day in a word',
    rank: 3,
    pattern:
      /(?:(?<two>(?:the\s)?day\safter\stomorrow|übermorgen|après-demain|pasado\smañana|dopodomani)|(?<one>tomorrow|tmrw?|morgen|demain|mañana|amanhã|domani)|(?<back>yesterday|gestern|hier|ayer|ontem|ieri)|today|tonight|heute|aujourd['’]hui|hoy|hoje|oggi)(?![\p{L}\p{N}_])/iuy,
    read: ({ two, one, back }, { reference }) =>
      countedDay(
        reference &&
          addDays(reference, two !== undefined ? 2 : one !== undefined ? 1 : back !== undefined ? -1 : 0),
      ),
    examples: {
      yes: [
        ['tomorrow', '2026-11-04'],
        ['today', '2026-11-03'],
        ['day after tomorrow', '2026-11-05'],
        ['yesterday', '2026-11-02'],
        ['demain', '2026-11-04'],
      ],
      no: ['hierarchy', 'todays'],
    },
  },
  {
    id: 'day of the month',
    rank: 3,
    pattern: /(?<the>(?:on\s)?the\s)?(?<day>\d{1,2})(?:st|nd|rd|th)(?![\p{L}\p{N}_])/iuy,
    read: ({ the, day }, { reference, alone }) => {
      if (the === undefined && !alone) return null;
      if (reference === null) return countedDay(null);
      const { year, month } = partsOf(reference);
      const here = isoDate(year, month, Number(day));
      const later = nextOccurrence((month % 12) + 1, Number(day), reference);
      return countedDay(here !== null && here >= reference ? here : later);
    },
    examples: {
      yes: [
        ['the 15th', '2026-11-15'],
        ['the 1st', '2026-12-01'],
        ['15th', '2026-11-15'],
      ],
      no: ['the 3 nodes', 'a 15th replica'],
    },
  },
  {
    id: 'at once',
    rank: 4,
    pattern: /(?:asap|as\ssoon\sas\spossible|immediately)(?![\p{L}\p{N}_])/iuy,
    read: () => noDay,
    examples: { yes: [['asap', null]], no: ['soon'] },
  },
];

function counted(
  n: string,
  unit: string,
  business: boolean,
  reference: string | null,
): ReturnType<typeof countedDay> {
  if (unit === 'sprint') return noDay;
  return countedDay(reference && dayAfter(reference, Math.min(countOf(n), 999), unit, business));
}
