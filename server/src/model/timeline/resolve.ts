import { append } from '../../text/append.ts';
import type { Source } from '../../text/source.ts';
import type { Problem, TimelineEntry } from '../document/postmortem.ts';
import { addDays } from '../lexicon/time/civil.ts';
import { isEarlier } from '../lexicon/time/compare.ts';
import type { DayStep } from '../lexicon/time/day-step.ts';
import type { IsoDate, Moment } from '../lexicon/time/moment.ts';
import { type MomentOptions, resolveMoment } from '../lexicon/time/parse-moment.ts';
import { resolveDate } from '../lexicon/time/resolve-date.ts';
import type { DateOrder } from '../lexicon/time/written-date.ts';
import { zoneOn } from '../lexicon/time/zone.ts';
import { momentFrom } from './base.ts';
import { dayOfWeek, isDated, isNewestFirst, type Resolved, shiftTo } from './days.ts';
import { dayEntries, entryOf } from './entries.ts';
import type { RawEvent, RawTimeline } from './events.ts';
import type { KnownTimes } from './known-times.ts';
import { zonesInForce } from './zone.ts';

export interface ResolveOptions {
  /** The day before any entry says one: the timeline's heading, else the incident's. */
  readonly day: IsoDate | null;
  readonly dateOrder: DateOrder | null;
  /** The zone that the document states for all its times. */
  readonly zone: string | null;
  /** The year of dates without one, where no day is known. */
  readonly year: number | null;
  /** The day on which the document was published, after which nothing in it happened. */
  readonly latest: IsoDate | null;
  /** Times of the incident that stand outside of the timeline. */
  readonly known: KnownTimes;
  /** The time that distances such as `T+6` count from. */
  readonly base: (options: MomentOptions) => Moment | null;
}

/** An event with its place among the events and the zone that holds there. */
interface Placed {
  readonly event: RawEvent;
  readonly at: number;
  readonly zone: string | null;
}

/** A time of day this much earlier than the one before it is the next day's. */
const ROLLOVER = 6 * 60;
/** How many events on a date is looked for that says otherwise. */
const LOOKAHEAD = 200;

/** The entries of a timeline with their moments: dates carried, midnight passed, zones filled in. */
export function resolveTimeline(
  raw: RawTimeline,
  source: Source,
  options: ResolveOptions,
): { readonly entries: readonly TimelineEntry[]; readonly problems: readonly Problem[] } {
  const zoneAt = zonesInForce(raw.zones, raw.events, options.zone);
  const placed = raw.events.map((event, at): Placed => ({ event, at, zone: zoneAt(event.span.start) }));
  const told = isNewestFirst(raw.events) ? placed.toReversed() : placed;
  const start = options.day ?? firstFullDate(raw.events, options.dateOrder);
  const first = momentsOf(told, start, options);
  const shift = shiftTo(options.known, first);
  const read = shift === 0 || start === null ? first : momentsOf(told, addDays(start, shift), options);
  const entries: TimelineEntry[] = [];
  for (const { event, at, moment, until } of read.toSorted((a, b) => a.at - b.at)) {
    if (event.kind === 'day') {
      if (!hasTimes(raw.events, at)) append(entries, dayEntries(event, moment, source));
    } else if (moment.date !== null || moment.minutes !== null) {
      entries.push(entryOf(event, moment, until, raw.approximate, source, raw.events[at + 1]));
    }
  }
  const problems = read.flatMap(({ event, impossible, moment }) =>
    problemsOf(event, impossible, moment, source),
  );
  return { entries, problems };
}

/** The moments of events in the order in which they happened, the first of them on `start` where it tells no day. */
function momentsOf(
  events: readonly Placed[],
  start: IsoDate | null,
  { dateOrder, latest, year, base }: ResolveOptions,
): readonly Resolved[] {
  const resolved: Resolved[] = [];
  let day = start;
  // Days are counted from what the text tells, not from midnights that passed.
  let told = start;
  let isTold = false;
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
    if (written.clock === null && written.distance !== null) {
      if (from === undefined) from = base(given);
      if (from !== null) moment = momentFrom(from, written.distance, start);
    }
    const minutes = moment.minutes;
    const counted = written.distance !== null && written.clock === null;
    if (
      !dated &&
      !counted &&
      day !== null &&
      minutes !== null &&
      before !== null &&
      before - minutes >= (isTold && start !== null && day < start ? 1 : ROLLOVER)
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

/** Where nothing else tells the year, a later entry may. */
function firstFullDate(events: readonly RawEvent[], order: DateOrder | null): IsoDate | null {
  for (const { written } of events) {
    if (written.date === null || written.date.year === null) continue;
    const { date } = resolveDate(written.date, order, null);
    if (date !== null) return date;
  }
  return null;
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

/** Whether events of their own times stand under a date. */
function hasTimes(events: readonly RawEvent[], index: number): boolean {
  const next = events[index + 1];
  return (
    next !== undefined && next.kind === 'entry' && next.written.date === null && next.written.clock !== null
  );
}

function problemsOf(
  event: RawEvent,
  impossible: boolean,
  moment: Moment,
  source: Source,
): readonly Problem[] {
  if (!impossible && !moment.ambiguous) return [];
  const span = event.timeSpan;
  const kind = impossible ? 'impossible-date' : 'ambiguous-date';
  return [{ kind, span, detail: source.slice(span), repair: null }];
}
