/** How figures and days are said, in the views and in the reports; imports nothing, like the rest of this room. */

/** `1 fix`, `2 fixes`. */
export function counted(number: number, one: string, many: string = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** The status of a fix as it is read: `in progress`. */
export function statusWords(status: string): string {
  return status.replaceAll('-', ' ');
}

/** A stretch of days in the unit that a person would use: `1 day`, `9 days`, `3 weeks`, `4 months`, `2 years`. */
export function spanWords(days: number): string {
  const { count, unit } = spanOf(days);
  return counted(count, unit);
}

/** A stretch of days in that unit. */
export function spanOf(days: number): DaySpan {
  if (days < 14) return { count: days, unit: 'day' };
  if (days < 61) return { count: Math.floor(days / 7), unit: 'week' };
  if (days < 731) return { count: Math.floor(days / 30.4375), unit: 'month' };
  return { count: Math.floor(days / 365.25), unit: 'year' };
}

export interface DaySpan {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

/** A day as seen from today: `today`, `tomorrow`, `in 3 weeks`, `3 weeks ago`; days until then, negative when passed. */
export function distanceWords(days: number): string {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days < 0 ? `${spanWords(-days)} ago` : `in ${spanWords(days)}`;
}

/** How many sentences a summary does not pass on, and why; without a full stop. */
export function leftOutWords(sentences: number): string {
  return sentences === 1
    ? '1 sentence is left out because it blames somebody or is left over from a template'
    : `${sentences} sentences are left out because they blame somebody or are left over from a template`;
}
