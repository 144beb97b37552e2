import { addDays } from '../lexicon/time/civil.ts';
import { isEarlier } from '../lexicon/time/compare.ts';
import type { DayStep } from '../lexicon/time/day-step.ts';
import type { IsoDate, Moment } from '../lexicon/time/moment.ts';
import { type MomentOptions, resolveMoment } from '../lexicon/time/parse-moment.ts';
import type { DateOrder } from '../lexicon/time/written-date.ts';
import { zoneOn } from '../lexicon/time/zone.ts';
import { momentFrom } from './base.ts';
import { dayOfWeek, isDated, type Resolved } from './days.ts';
import type { RawEvent } from './events.ts';

/** What a document tells about the moments of a timeline's events. */
export interface MomentsOptions {
  readonly dateOrder: DateOrder | null;
  /** The year of dates without one, where no day is known. */
  readonly year: number | null;
  /** The day on which the document was published, after which nothing in it happened. */
  readonly latest: IsoDate | null;
  /** The time that distances such as `T+6` count from. */
  readonly base: (options: MomentOptions) => Moment | null;
}

/** An event with its place among the events and the zone that holds there. */
export interface Placed {
  readonly event: RawEvent;
  readonly at: number;
  readonly zone: string | null;
}

/** A time of day this much earlier than the one before it is the next day's. */
const ROLLOVER = 6 * 60;
/** How many events on a date is looked for that says otherwise. */
const LOOKAHEAD = 200;

/** The moments of events in the order in which they happened, the first of them on `start` where it tells no day. */
export function momentsOf(
  events: readonly Placed[],
  start: IsoDate | null,
  { dateOrder, latest, year, base }: MomentsOptions,
): readonly Resolved[] {
  const resolved: Resolved[] = [];
  let day = start;
  // Days are counted from what the text tells, not from midnights that passed.
  let told = start;
  let isTold = false;
  let toldBy: RawEvent['kind'] | null = null;
  let before: number | null = null;
  let last: Moment | null = null;
  let from: Moment | null | undefined;
  events.forEach(({ event, at, zone }, index) => {
    const { written } = event;
    const dated = isDated(event);
    const carried =
      written.step !== null
        ? dayAfterStep(written.step, start, told)
        : written.weekday !== null
          ? dayOfWeek(written.weekday, isTold ? day : (start ?? latest), isTold, latest)
          : day;
    const given: MomentOptions = {
      carried,
      near: day ?? latest,
      year,
      dateOrder,
      zone: written.zone?.name ?? zone,
    };
    let { moment, until, impossible } = resolveMoment(written, given);
    const counted = written.clock === null && (written.distance !== null || written.later !== null);
    if (counted && written.distance !== null) {
      if (from === undefined) from = base(given);
      if (from !== null) moment = momentFrom(from, written.distance, start);
    }
    if (counted && written.later !== null) {
      if (last === null || before === null) return;
      moment = { ...momentFrom(last, written.later, start), approximate: true };
    }
    const minutes = moment.minutes;
    if (
      !dated &&
      !counted &&
      day !== null &&
      minutes !== null &&
      before !== null &&
      before - minutes >= (toldBy === 'entry' && start !== null && day < start ? 1 : ROLLOVER)
    ) {
      const next = addDays(day, 1);
      if (!comesBack(nextDated(events, index), next, { ...given, carried: next })) {
        ({ moment, until } = resolveMoment(written, { ...given, carried: next }));
        day = next;
      }
    }
    const again = last === null ? null : secondHour(moment, last);
    if (again !== null) moment = again;
    last = moment;
    if (dated && moment.date === null) day = null;
    if (moment.date !== null) day = moment.date;
    if (dated) {
      told = day;
      isTold = true;
      toldBy = event.kind;
    }
    before = minutes ?? (dated ? null : before);
    resolved.push({ event, at, moment, until, impossible });
  });
  return resolved;
}

function dayAfterStep(step: DayStep, first: IsoDate | null, told: IsoDate | null): IsoDate | null {
  const base = step.from === 'first' ? first : told;
  return base === null ? null : addDays(base, step.days);
}

/** In the night in which an hour comes twice, a time that goes back is that hour the second time. */
function secondHour(moment: Moment, before: Moment): Moment | null {
  const { date, minutes, zone } = moment;
  if (zone === null || zone.offset === null || date === null || !isEarlier(moment, before)) return null;
  const again: Moment = { ...moment, zone: zoneOn(zone.name, date, minutes, true) };
  return isEarlier(again, before) ? null : again;
}

/** The next event that tells a date of its own. */
function nextDated(events: readonly Placed[], index: number): RawEvent | null {
  for (let at = index + 1; at < Math.min(events.length, index + LOOKAHEAD); at++) {
    const event = events[at]?.event;
    if (event?.written.date != null) return event;
  }
  return null;
}

/** Whether a later entry is dated before `day`, so that the clock went back within one day. */
function comesBack(next: RawEvent | null, day: IsoDate, options: MomentOptions): boolean {
  if (next === null) return false;
  const { date } = resolveMoment(next.written, options).moment;
  return date !== null && date < day;
}
