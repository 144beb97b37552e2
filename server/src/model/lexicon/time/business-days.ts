import { addDays, weekdayOf } from './civil.ts';
import type { IsoDate } from './moment.ts';

/** Whether the date is Monday to Friday; public holidays differ by place and are not known. */
function isBusinessDay(date: IsoDate): boolean {
  return weekdayOf(date) <= 5;
}

/** The date that many business days after `date`, which itself is not counted. */
export function addBusinessDays(date: IsoDate, days: number): IsoDate {
  const count = Math.min(Math.max(0, Math.floor(days)), 2600);
  const weeks = Math.floor(count / 5);
  let result = addDays(date, weeks * 7);
  // Whole weeks from a weekend end on a weekend: count from the Friday before.
  if (weeks > 0 && !isBusinessDay(date)) result = addDays(result, 5 - weekdayOf(date));
  for (let left = count % 5; left > 0; ) {
    result = addDays(result, 1);
    if (isBusinessDay(result)) left--;
  }
  return result;
}
