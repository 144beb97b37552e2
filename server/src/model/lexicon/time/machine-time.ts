import { monthNumber } from './calendar-words.ts';
import { fromDayNumber, partsOf } from './civil.ts';
import type { WrittenClock } from './clock.ts';
import type { WrittenDate } from './written-date.ts';
import type { WrittenZone } from './zone.ts';

/** Day, time of day and zone that are one word; offsets of the text. */
export interface MachineTime {
  readonly date: WrittenDate;
  readonly clock: WrittenClock;
  readonly zone: WrittenZone;
  readonly end: number;
}

/** `1621429320` or `1621429320.512`, and with milliseconds `1621429320512`: from September 2001 to 2033. */
const EPOCH = /1\d{9}(?:\d{3})?(?:\.\d{1,9})?(?![\w:/-]|\.\w)/y;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';
/** `210415Z`, `210415Z AUG 19`, `210415ZAUG2019`, `21 0415Z Aug 2019`: day, hours and minutes, as forces and airlines write. */
const GROUP = new RegExp(
  `(?<day>0[1-9]|[12]\\d|3[01])[ \\t]?(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)[ \\t]?Z(?:[ \\t]?(?<name>${MONTH})[ \\t,]{0,2}(?<year>20\\d\\d|\\d\\d)(?!\\d|:\\d))?(?![A-Za-z0-9])`,
  'iuy',
);
const ZERO = 48;
const SECONDS = 86_400;

/** The time that a machine or a military clock wrote exactly at `at`, or null. */
export function machineTimeAt(text: string, at: number): MachineTime | null {
  const figure = text.charCodeAt(at) - ZERO;
  if (figure < 0 || figure > 3 || /[\w.,:/-]/.test(text[at - 1] ?? '')) return null;
  return (figure === 1 ? epochAt(text, at) : null) ?? groupAt(text, at);
}

function epochAt(text: string, at: number): MachineTime | null {
  EPOCH.lastIndex = at;
  const word = EPOCH.exec(text)?.[0];
  if (word === undefined) return null;
  const figures = word.split('.')[0] ?? '';
  const seconds = Math.floor(Number(figures) / (figures.length > 10 ? 1000 : 1));
  const { year, month, day } = partsOf(fromDayNumber(Math.floor(seconds / SECONDS)));
  const end = at + word.length;
  return {
    date: { form: 'compact', start: at, end, year, month, day },
    clock: { start: at, end, minutes: Math.floor((seconds % SECONDS) / 60), weak: false },
    zone: { name: 'UTC', start: at, end },
    end,
  };
}

function groupAt(text: string, at: number): MachineTime | null {
  GROUP.lastIndex = at;
  const match = GROUP.exec(text);
  if (match === null) return null;
  const { day, hour, minute, name, year } = match.groups ?? {};
  const end = at + match[0].length;
  const place = { start: at, end };
  const date: WrittenDate =
    name === undefined || year === undefined
      ? { form: 'day', ...place, year: null, day: Number(day) }
      : {
          form: 'compact',
          ...place,
          year: year.length === 2 ? 2000 + Number(year) : Number(year),
          month: monthNumber(name),
          day: Number(day),
        };
  const minutes = Number(hour) * 60 + Number(minute);
  return { date, clock: { ...place, minutes, weak: false }, zone: { name: 'Z', ...place }, end };
}
