import { addBusinessDays } from '../../model/lexicon/time/business-days.ts';
import {
  addDays,
  addMonths,
  daysBetween,
  endOfMonth,
  partsOf,
  weekdayOf,
} from '../../model/lexicon/time/civil.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';

const friday = 5;
const soon = 7;

/** The Friday of the week that begins so many weeks from now: a day on which somebody can still be asked. */
export function fridayIn(weeks: number, today: IsoDate): IsoDate {
  const day = addDays(today, weeks * 7);
  return addDays(day, friday - weekdayOf(day));
}

/** Days offered for something to be done by: in a week, in two weeks, at the end of a month; none on a weekend. */
export function daysToDo(today: IsoDate): readonly IsoDate[] {
  return distinct([fridayIn(1, today), fridayIn(2, today), lastWorkingDay(today)]);
}

/** Days offered for a review: today and the next working days. */
export function daysToMeet(today: IsoDate): readonly IsoDate[] {
  return distinct([today, addBusinessDays(today, 1), addBusinessDays(today, 2), addBusinessDays(today, 3)]);
}

/** Days offered for looking again at what was accepted: in one, three and six months. */
export function daysToLookAgain(today: IsoDate): readonly IsoDate[] {
  return distinct([1, 3, 6].map((months) => workingDay(addMonths(today, months))));
}

/** Days offered for what has happened. */
export function daysPast(today: IsoDate): readonly IsoDate[] {
  return [today, addDays(today, -1)];
}

/** Of this month, or of the next one where this one is nearly over. */
function lastWorkingDay(today: IsoDate): IsoDate {
  const { year, month } = partsOf(today);
  const day = workingDay(endOfMonth(year, month) ?? today);
  if (daysBetween(today, day) >= soon) return day;
  return workingDay((month === 12 ? endOfMonth(year + 1, 1) : endOfMonth(year, month + 1)) ?? today);
}

/** The day itself, or the Friday before a weekend. */
function workingDay(day: IsoDate): IsoDate {
  return addDays(day, Math.min(0, friday - weekdayOf(day)));
}

function distinct(days: readonly IsoDate[]): readonly IsoDate[] {
  return [...new Set(days)].sort();
}
