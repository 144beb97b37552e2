import { CompletionItemKind } from 'vscode-languageserver-types';
import {
  addDays,
  addMonths,
  daysBetween,
  endOfMonth,
  partsOf,
  weekdayOf,
} from '../../model/lexicon/time/civil.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import { readDate } from '../../model/lexicon/time/read-date.ts';
import { counted } from '../../protocol/words.ts';
import type { Proposal } from './proposal.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const friday = 5;

/** Days on which a fix is due, in the words in which people think of them; `typed` words that mean a day come first. */
export function dueProposals(today: IsoDate, typed: string): readonly Proposal[] {
  const { year, month } = partsOf(today);
  const quarterEnd = Math.ceil(month / 3) * 3;
  return distinct(today, [
    ...spoken(typed, today),
    ['tomorrow', addDays(today, 1)],
    ['this Friday', nextWeekday(today, friday)],
    ['next Monday', nextWeekday(addDays(today, 1), 1)],
    ['in one week', addDays(today, 7)],
    ['in two weeks', addDays(today, 14)],
    ['in 30 days', addDays(today, 30)],
    ['end of the month', endOfMonth(year, month)],
    ['end of the quarter', endOfMonth(year, quarterEnd)],
    ['in three months', addMonths(today, 3)],
  ]);
}

/** Days on which somebody looks whether a fix worked: some time after it is due. */
export function checkByProposals(today: IsoDate, due: IsoDate | null, typed: string): readonly Proposal[] {
  const from = due !== null && due > today ? due : today;
  const after = from === due ? ' after it is due' : '';
  return distinct(today, [
    ...spoken(typed, from),
    [`two weeks${after}`, addDays(from, 14)],
    [`30 days${after}`, addDays(from, 30)],
    [`three months${after}`, addMonths(from, 3)],
    [`six months${after}`, addMonths(from, 6)],
  ]);
}

/** Days on which something has happened. */
export function dayProposals(today: IsoDate, incident: IsoDate | null, typed: string): readonly Proposal[] {
  return distinct(today, [
    ...spoken(typed, today),
    ['today', today],
    ['yesterday', addDays(today, -1)],
    ['the day of the incident', incident],
  ]);
}

type Spoken = readonly [words: string, day: IsoDate | null];

function spoken(typed: string, from: IsoDate): readonly Spoken[] {
  const words = typed.trim();
  if (words.length < 2) return [];
  const read = readDate(words, { reference: from, dateOrder: null });
  return read.date === null || read.date === words ? [] : [[words, read.date]];
}

function distinct(today: IsoDate, days: readonly Spoken[]): readonly Proposal[] {
  const seen = new Set<IsoDate>();
  return days.flatMap(([words, day]) => {
    if (day === null || seen.has(day)) return [];
    seen.add(day);
    return [
      {
        label: words,
        text: day,
        kind: CompletionItemKind.Value,
        detail: `${day}, ${weekdays[weekdayOf(day) - 1] ?? ''}`,
        documentation: distance(daysBetween(today, day)),
        filter: `${words} ${day}`,
      },
    ];
  });
}

function distance(days: number): string {
  if (days === 0) return 'today';
  const count = counted(Math.abs(days), 'day');
  return days > 0 ? `${count} from today` : `${count} ago`;
}

/** The first such weekday on or after the day. */
function nextWeekday(day: IsoDate, weekday: number): IsoDate {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}
