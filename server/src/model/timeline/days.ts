import { addDays, daysBetween, weekdayOf } from '../lexicon/time/civil.ts';
import type { IsoDate, Moment } from '../lexicon/time/moment.ts';
import type { RawEvent } from './events.ts';
import type { KnownTimes } from './known-times.ts';

/** An event with its moment, at its place among the events of the timeline. */
export interface Resolved {
  readonly event: RawEvent;
  readonly at: number;
  readonly moment: Moment;
  readonly until: Moment | null;
  readonly impossible: boolean;
}

/** Whether an event tells a day of its own, in figures or in words. */
export function isDated({ written }: RawEvent): boolean {
  return written.date !== null || written.weekday !== null || written.step !== null;
}

/**
 * The day that a weekday's name means: the next one from a day that the timeline told, else the one nearest to the
 * incident's; never one after the day on which the text was published.
 */
export function dayOfWeek(
  weekday: number,
  day: IsoDate | null,
  isTold: boolean,
  latest: IsoDate | null,
): IsoDate | null {
  if (day === null) return null;
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  const found = addDays(day, isTold || ahead <= 3 ? ahead : ahead - 7);
  return latest !== null && found > latest ? addDays(found, -7) : found;
}

const FEWEST = 3;
const ACROSS_MIDNIGHT = 18 * 60;

/** Status pages tell the latest first: hardly a time is later than the one before it. */
export function isNewestFirst(events: readonly RawEvent[]): boolean {
  if (events.length < FEWEST || events.some(({ kind }) => kind === 'day')) return false;
  let earlier = 0;
  let later = 0;
  events.forEach(({ written }, index) => {
    const before = events[index - 1]?.written;
    if (before?.clock == null || written.clock === null || before.date?.year !== written.date?.year) return;
    const step = written.clock.minutes - before.clock.minutes;
    // Between ten minutes past midnight and ten to lie twenty minutes, not a day.
    if (step === 0) return;
    if (step < 0 === Math.abs(step) < ACROSS_MIDNIGHT) earlier++;
    else later++;
  });
  return earlier >= FEWEST - 1 && earlier > later * 3;
}

/**
 * By how many days a timeline that tells no day is off: the incident's known times are in it on another day, because
 * it begins on the evening before.
 */
export function shiftTo(known: KnownTimes, resolved: readonly Resolved[]): number {
  const dated = resolved.findIndex(({ event }) => isDated(event));
  const undated = dated < 0 ? resolved : resolved.slice(0, dated);
  const once = new Map<number, IsoDate | null>();
  for (const { date, minutes } of undated.map(({ moment }) => moment)) {
    if (minutes !== null && date !== null) once.set(minutes, once.has(minutes) ? null : date);
  }
  const shifts = new Set<number>();
  for (const [minutes, date] of once) {
    if (date === null) continue;
    for (const day of known.days.get(minutes) ?? []) shifts.add(daysBetween(date, day));
  }
  const [shift = 0] = shifts;
  return shifts.size === 1 && Math.abs(shift) === 1 ? shift : 0;
}
