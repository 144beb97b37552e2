import { once } from '../../text/once.ts';
import type { Span } from '../../text/position.ts';
import type { ReadContext } from '../document/context.ts';
import { textsOf } from '../document/fields/head.ts';
import type { Problem, Timeline, TimelineEntry } from '../document/postmortem.ts';
import type { Section } from '../document/section.ts';
import type { IsoDate, Zone } from '../lexicon/time/moment.ts';
import { resolveDate } from '../lexicon/time/resolve-date.ts';
import { datesIn } from '../lexicon/time/written-date.ts';
import { zoneOn } from '../lexicon/time/zone.ts';
import { type BaseWords, baseOf, baseWords, joined } from './base.ts';
import { type RawTimeline, rawTimeline } from './events.ts';
import { type KnownTimes, knownTimes, zoneOfKnown } from './known-times.ts';
import { withoutNumbers } from './numbered-pieces.ts';
import { piecesOf, type TimelinePiece } from './pieces.ts';
import { resolveTimeline } from './resolve.ts';
import { zoneOfHeading } from './zone.ts';

/** What the timelines of a document share; worked out once, when one of them asks for it. */
export interface TimelineContext extends ReadContext {
  readonly known: () => KnownTimes;
  /** Words anywhere that say what distances count from. */
  readonly bases: () => BaseWords;
}

/** A timeline as it is read from its section. */
export interface ReadTimeline {
  readonly timeline: Timeline;
  /** All of its events are rows of tables. */
  readonly tabled: boolean;
  readonly problems: readonly Problem[];
}

/** A document's context with what its timelines share. */
export function timelineContext(context: ReadContext): TimelineContext {
  return {
    ...context,
    known: once(() => knownTimes(context.metadata, textsOf(context.blocks))),
    bases: once(() => baseWords([context.source.text], context.title)),
  };
}

/** The timeline that the section at `index` tells within `body`; null where one that is not named so tells no event. */
export function readSection(context: TimelineContext, index: number, body: Span): ReadTimeline | null {
  const { source, sections, metadata } = context;
  const named = sections[index]?.kind === 'timeline';
  const pieces = withoutNumbers(piecesOf(context.blocks, body, source, named), source);
  const raw = rawTimeline(named ? pieces : withoutFields(pieces, context), source, named);
  if (raw === null) return null;
  const heading = sections[index]?.headingSpan;
  const headingZone = heading === undefined ? null : zoneOfHeading(source, heading);
  const withHeading: RawTimeline =
    headingZone === null ? raw : { ...raw, zones: [headingZone, ...raw.zones] };
  const documentZone =
    withHeading.zones.length > 0 ? null : (context.zone() ?? zoneOfKnown(raw.events, context.known()));
  const { entries, problems } = resolveTimeline(withHeading, source, {
    day: dayOfHeadings(context, index),
    dateOrder: context.dateOrder,
    zone: documentZone,
    year: context.year,
    latest: context.published,
    known: context.known(),
    base: (options) => baseOf(raw.events, joined(baseWords(raw.plain), context.bases()), metadata, options),
  });
  const zone = zoneStatement(raw, entries, withHeading.zones[0]?.name ?? documentZone);
  const tabled = raw.events.every((event) => event.kind === 'entry' && event.from === 'row');
  return { timeline: { section: index, entries, zone, unreadable: raw.unreadable }, tabled, problems };
}

function withoutFields(
  pieces: readonly TimelinePiece[],
  { known }: TimelineContext,
): readonly TimelinePiece[] {
  return pieces.filter(
    (piece) => !((piece.kind === 'item' || piece.kind === 'line') && known().lines.has(piece.line)),
  );
}

/** The entries that tell a time of day. */
export function timedOf(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  return entries.filter((entry) => entry.time.minutes !== null);
}

/** The day that the section's own heading or the nearest one above it names, else the incident's. */
function dayOfHeadings(context: ReadContext, index: number): IsoDate | null {
  let at: number | null = index;
  while (at !== null) {
    const section: Section | undefined = context.sections[at];
    if (section === undefined) break;
    // The title's date is known to the context, with what metadata says against it.
    const written = section.parent === null && at !== index ? undefined : datesIn(section.heading)[0];
    if (written !== undefined) {
      const { date } = resolveDate(written, context.dateOrder, context.date);
      if (date !== null) return date;
    }
    at = section.parent;
  }
  return context.date;
}

function zoneStatement(
  raw: RawTimeline,
  entries: readonly TimelineEntry[],
  stated: string | null,
): Timeline['zone'] {
  const timed = timedOf(entries);
  const day = timed[0]?.time.date ?? null;
  const zone = (name: string): Zone => zoneOn(name, day, timed[0]?.time.minutes ?? null);
  if (stated !== null) return { stated: 'once', zone: zone(stated) };
  const written = raw.events.filter((event) => event.kind === 'entry' && event.written.zone !== null);
  const [first] = written;
  if (first?.written.zone == null) return { stated: 'none', zone: null };
  return { stated: written.length >= timed.length ? 'entries' : 'some', zone: zone(first.written.zone.name) };
}
