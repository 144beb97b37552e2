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

/**
 * Days offered for something to be done by: the next working day, the Fridays of this week and the next two, the ends
 * of month and quarter, and in three months; none on a weekend.
 */
export function daysToDo(today: IsoDate): readonly IsoDate[] {
  const { year, month } = partsOf(today);
  const quarterEnd = endOfMonth(year, Math.ceil(month / 3) * 3) ?? today;
  return distinct([
    addBusinessDays(today, 1),
    fridayIn(0, today),
    fridayIn(1, today),
    fridayIn(2, today),
    lastWorkingDay(today),
    workingDay(quarterEnd),
    workingDay(addMonths(today, 3)),
  ]).filter((day) => day > today);
}

/** The working days that come next: what is shown where typed words give no day. */
export function nextWorkingDays(today: IsoDate, count: number): readonly IsoDate[] {
  return Array.from({ length: count }, (_, index) => addBusinessDays(today, index + 1));
}

/** Days offered for a review: today where people work, and the next working days. */
export function daysToMeet(today: IsoDate): readonly IsoDate[] {
  const here = weekdayOf(today) <= friday ? [today] : [];
  return distinct([...here, ...nextWorkingDays(today, 3)]);
}

/**
 * Days offered for a review that has a deadline: its last working day, then those before it; once the deadline has passed
 * the days as without one.
 */
export function daysToMeetBy(deadline: IsoDate, today: IsoDate): readonly IsoDate[] {
  if (deadline < today) return daysToMeet(today);
  const last = workingDay(deadline) < today ? deadline : workingDay(deadline);
  return [last, ...nextWorkingDays(today, 3).filter((day) => day < last)];
}

/** Days offered for looking again at what was accepted: in one, three and six months. */
export function daysToLookAgain(today: IsoDate): readonly IsoDate[] {
  return distinct([1, 3, 6].map((months) => workingDay(addMonths(today, months))));
}

/** Days offered for looking whether a fix worked: two weeks, one, three and six months after it is due. */
export function daysToCheck(from: IsoDate): readonly IsoDate[] {
  return distinct([addDays(from, 14), ...[1, 3, 6].map((months) => addMonths(from, months))].map(workingDay));
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
