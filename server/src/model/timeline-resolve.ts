import type { Span } from '../text/position.ts';
import type { Source } from '../text/source.ts';
import type { Problem, TimelineEntry } from './postmortem.ts';
import { addDays } from './time/civil.ts';
import type { IsoDate, Moment } from './time/moment.ts';
import { type MomentOptions, resolveMoment } from './time/parse-moment.ts';
import { type DateOrder, resolveDate } from './time/written-date.ts';
import type { RawDay, RawEntry, RawEvent } from './timeline-event.ts';
import type { RawTimeline } from './timeline-events.ts';
import { markOf } from './timeline-marks.ts';

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
  const events = settle(raw.events);
  const zoneAt = zones(raw, events, options.zone);
  const entries: TimelineEntry[] = [];
  const problems: Problem[] = [];
  let day = options.day ?? firstFullDate(events, options.dateOrder);
  let before: number | null = null;
  events.forEach((event, index) => {
    const zone = event.written.zone?.name ?? zoneAt(event.span.start);
    const given: MomentOptions = { carried: day, near: day, dateOrder: options.dateOrder, zone };
    const read = resolveMoment(event.written, given);
    const dated = event.written.date !== null || event.written.weekday !== null;
    let { moment, until } = read;
    problems.push(...problemsOf(event, read.impossible, moment, source));
    const minutes = moment.minutes;
    if (!dated && day !== null && minutes !== null && before !== null && before - minutes >= ROLLOVER) {
      const next = addDays(day, 1);
      if (!comesBack(nextDated(events, index), next, { ...given, carried: next })) {
        ({ moment, until } = resolveMoment(event.written, { ...given, carried: next }));
        day = next;
      }
    }
    if (dated && moment.date === null) day = null;
    if (moment.date !== null) day = moment.date;
    before = minutes ?? (event.kind === 'day' ? null : before);
    if (event.kind === 'day') {
      if (!hasTimes(events, index)) entries.push(...dayEntries(event, moment, source));
    } else if (moment.date !== null || minutes !== null) {
      entries.push(entryOf(event, moment, until, raw.approximate, source, events[index + 1]));
    }
  });
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

/** Drops readings that the timeline's own shape speaks against. */
function settle(events: readonly RawEvent[]): readonly RawEvent[] {
  const timed = events.filter(
    (event): event is RawEntry => event.kind === 'entry' && event.written.clock !== null,
  );
  const sure = timed.filter((event) => !event.prose);
  const headings = timed.filter((event) => event.shape === 'heading').length;
  const weak = timed.filter((event) => event.written.clock?.weak === true);
  const years = weak.every(looksLikeYear);
  const clear = weak.filter((event) => !looksLikeYear(event));
  const figures = clear.some(({ written: { clock } }) => clock !== null && clock.end - clock.start === 4);
  const weakFits = weak.length < timed.length || clear.length >= 2 || (figures && timed.length >= 2);
  return events.filter((event) => {
    if (event.kind === 'day') return true;
    if (event.prose && sure.length > 0) return false;
    if (event.shape === 'line' && headings >= 2) return false;
    return event.written.clock?.weak !== true || (weakFits && !(years && looksLikeYear(event)));
  });
}

/** `2026` at the start of a line is no twenty past eight in the evening. */
function looksLikeYear(event: RawEntry): boolean {
  const clock = event.written.clock;
  if (clock === null || !clock.weak || event.written.date !== null) return false;
  return clock.end - clock.start === 4 && clock.minutes >= 19 * 60 && clock.minutes < 21 * 60;
}

/** The zone in force at a place: stated there or before, else the next statement, else what entries say. */
function zones(
  raw: RawTimeline,
  events: readonly RawEvent[],
  documentZone: string | null,
): (at: number) => string | null {
  const first = raw.zones[0]?.name ?? null;
  const written = events.flatMap(({ written: { zone }, span }) =>
    zone === null ? [] : [{ name: zone.name, at: span.start }],
  );
  const stated = first !== null || documentZone !== null;
  const list = stated ? raw.zones : written;
  const fallback = stated ? (first ?? documentZone) : onlyName(written);
  let next = 0;
  let current = fallback;
  // Events are asked for in their order.
  return (at) => {
    for (let zone = list[next]; zone !== undefined && zone.at <= at; zone = list[next]) {
      current = zone.name;
      next++;
    }
    return current;
  };
}

function onlyName(written: readonly { readonly name: string }[]): string | null {
  const names = new Set(written.map(({ name }) => name));
  const [name] = names;
  return names.size === 1 ? (name ?? null) : null;
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

function entryOf(
  event: RawEntry,
  time: Moment,
  until: Moment | null,
  approximate: boolean,
  source: Source,
  next: RawEvent | undefined,
): TimelineEntry {
  const textSpan = upTo(event.textSpan, next, source);
  const text = source.slice(textSpan);
  const found = markOf(text);
  return {
    line: event.line,
    span: event.span,
    timeSpan: event.timeSpan,
    time: approximate ? { ...time, approximate } : time,
    until,
    text,
    textSpan,
    mark: found?.mark ?? null,
    markedBy: found?.by ?? null,
  };
}

/** The words up to the next event of the same paragraph, without the break at their end. */
function upTo(span: Span, next: RawEvent | undefined, source: Source): Span {
  const cut = next !== undefined && next.span.start > span.start && next.span.start < span.end;
  let end = cut ? next.span.start : span.end;
  for (let before = -1; before !== end; ) {
    before = end;
    const tail = source.text.slice(Math.max(span.start, end - 6), end);
    end -= /(?:\s|\\|<br ?\/?>)$/i.exec(tail)?.[0].length ?? 0;
  }
  return { start: span.start, end: Math.max(span.start, end) };
}

/** The events of a day that tell no time of day: its items, else what stands under it. */
function dayEntries(event: RawDay, time: Moment, source: Source): readonly TimelineEntry[] {
  const shared = { timeSpan: event.timeSpan, time, until: null };
  const entry = (line: number, span: Span, textSpan: Span): TimelineEntry => {
    const text = source.slice(textSpan).trim();
    const found = markOf(text);
    return { ...shared, line, span, text, textSpan, mark: found?.mark ?? null, markedBy: found?.by ?? null };
  };
  if (event.items.length > 0) return event.items.map((item) => entry(item.line, item.span, item.paragraph));
  return event.textSpan === null ? [] : [entry(event.line, event.span, event.textSpan)];
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
