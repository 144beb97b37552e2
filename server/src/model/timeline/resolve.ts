import { append } from '../../text/append.ts';
import type { Source } from '../../text/source.ts';
import type { Problem, TimelineEntry } from '../document/postmortem.ts';
import { addDays } from '../lexicon/time/civil.ts';
import type { IsoDate, Moment } from '../lexicon/time/moment.ts';
import { resolveDate } from '../lexicon/time/resolve-date.ts';
import type { DateOrder } from '../lexicon/time/written-date.ts';
import { isNewestFirst, shiftTo } from './days.ts';
import { dayEntries, entryOf } from './entries.ts';
import type { RawEvent, RawTimeline } from './events.ts';
import type { KnownTimes } from './known-times.ts';
import { type MomentsOptions, momentsOf, type Placed } from './moments.ts';
import { zonesInForce } from './zone.ts';

/** What a document tells about a timeline's times. */
export interface ResolveOptions extends MomentsOptions {
  /** The day before any entry says one: the timeline's heading, else the incident's. */
  readonly day: IsoDate | null;
  /** The zone that the document states for all its times. */
  readonly zone: string | null;
  /** Times of the incident that are outside of the timeline. */
  readonly known: KnownTimes;
}

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

/** Where nothing else tells the year, a later entry may. */
function firstFullDate(events: readonly RawEvent[], order: DateOrder | null): IsoDate | null {
  for (const { written } of events) {
    if (written.date === null || written.date.year === null) continue;
    const { date } = resolveDate(written.date, order, null);
    if (date !== null) return date;
  }
  return null;
}

/** Whether events of their own times are under a date. */
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
