import { dayNumber } from './civil.ts';
import type { Moment } from './moment.ts';

/**
 * Minutes from one moment to another, negative where the second is earlier; null where it cannot be told: a date
 * or time is missing, or a zone is known of one alone.
 */
export function minutesBetween(from: Moment, to: Moment): number | null {
  if (from.date === null || to.date === null || from.minutes === null || to.minutes === null) return null;
  const first = from.zone?.offset ?? null;
  const second = to.zone?.offset ?? null;
  if ((first === null) !== (second === null)) return null;
  if (first === null && from.zone?.name !== to.zone?.name) return null;
  const days = dayNumber(to.date) - dayNumber(from.date);
  return days * 1440 + (to.minutes - from.minutes) - ((second ?? 0) - (first ?? 0));
}

/** Whether `to` is surely earlier than `from`: by the minute where both have times, else by the day. */
export function isEarlier(to: Moment, from: Moment): boolean {
  const minutes = minutesBetween(from, to);
  if (minutes !== null) return minutes < 0;
  if (from.date === null || to.date === null) return false;
  if (from.minutes !== null && to.minutes !== null) {
    // Zones differ by up to a day.
    return dayNumber(to.date) < dayNumber(from.date) - 1;
  }
  return to.date < from.date;
}
