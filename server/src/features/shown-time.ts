import type { IsoDate } from '../model/lexicon/time/moment.ts';
import { clockText } from '../model/lexicon/time/moment-text.ts';
import { clockIn } from '../model/lexicon/time/zone.ts';

/** An instant (minutes since 1970) in the reader's IANA zone, UTC where it is unknown: `2026-11-05 09:40`. */
export function shownInstant(instant: number, zone: string): string {
  const { date, minutes } = shownClock(instant, zone);
  return `${date} ${clockText(minutes)}`;
}

/** The same for a deadline, which at midnight is the end of the day before: `2026-11-05`. */
export function shownDeadline(instant: number, zone: string): string {
  const { minutes } = shownClock(instant, zone);
  return minutes === 0 ? shownClock(instant - 1, zone).date : shownInstant(instant, zone);
}

function shownClock(instant: number, zone: string): { readonly date: IsoDate; readonly minutes: number } {
  // A zone of seconds does not exist any more, but instants can have them.
  const whole = Math.floor(instant);
  return clockIn(zone, whole) ?? clockIn('UTC', whole) ?? { date: '1970-01-01', minutes: 0 };
}
