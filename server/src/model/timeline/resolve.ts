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
import { dayEntries, entryOf } from './entries.ts';
import type { RawEvent, RawTimeline } from './events.ts';
import { zonesInForce } from './zone.ts';

export interface ResolveOptions {
  /** The day before any entry says one: the timeline's heading, else the incident's. */
  readonly day: IsoDate | null;
  readonly dateOrder: DateOrder | null;
  /** The zone that the document states for all its times. */
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
  const { events } = raw;
  const zoneAt = zonesInForce(raw.zones, events, options.zone);
  const entries: TimelineEntry[] = [];
  const problems: Problem[] = [];
  let day = options.day ?? firstFullDate(events, options.dateOrder);
  // Days are counted from what the text tells, not from midnights that passed.
  let told = day;
  const first = day;
  let before: number | null = null;
  let last: Moment | null = null;
  events.forEach((event, index) => {
    const zone = event.written.zone?.name ?? zoneAt(event.span.start);
    const { step } = event.written;
    const stepped = step === null ? null : dayAfterStep(step, first, told);
    const given: MomentOptions = { carried: stepped ?? day, near: day, dateOrder: options.dateOrder, zone };
    const read = resolveMoment(event.written, given);
    const dated = event.written.date !== null || event.written.weekday !== null || step !== null;
    let { moment, until } = read;
    append(problems, problemsOf(event, read.impossible, moment, source));
    const minutes = moment.minutes;
    if (!dated && day !== null && minutes !== null && before !== null && before - minutes >= ROLLOVER) {
      const next = addDays(day, 1);
      if (!comesBack(nextDated(events, index), next, { ...given, carried: next })) {
        ({ moment, until } = resolveMoment(event.written, { ...given, carried: next }));
        day = next;
      }
    }
    const again = last === null ? null : secondHour(moment, last);
    if (again !== null) moment = again;
    last = moment;
    if (dated && moment.date === null) day = null;
    if (moment.date !== null) day = moment.date;
    if (dated) told = day;
    before = minutes ?? (dated ? null : before);
    if (event.kind === 'day') {
      if (!hasTimes(events, index)) append(entries, dayEntries(event, moment, source));
    } else if (moment.date !== null || minutes !== null) {
      entries.push(entryOf(event, moment, until, raw.approximate, source, events[index + 1]));
    }
  });
  return { entries, problems };
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
function nextDated(events: readonly RawEvent[], index: number): RawEvent | null {
  for (let at = index + 1; at < Math.min(events.length, index + LOOKAHEAD); at++) {
    if (events[at]?.written.date != null) return events[at] ?? null;
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
