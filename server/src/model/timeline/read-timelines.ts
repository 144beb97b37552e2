import { append } from '../../text/append.ts';
import { once } from '../../text/once.ts';
import type { Span } from '../../text/position.ts';
import type { ReadContext } from '../document/context.ts';
import type { Problem, Timeline, TimelineEntry } from '../document/postmortem.ts';
import type { Section } from '../document/section.ts';
import type { SectionKind } from '../lexicon/meanings.ts';
import type { IsoDate, Zone } from '../lexicon/time/moment.ts';
import { resolveDate } from '../lexicon/time/resolve-date.ts';
import { datesIn } from '../lexicon/time/written-date.ts';
import { dayInWords, momentAt } from '../lexicon/time/written-moment.ts';
import { zoneOn } from '../lexicon/time/zone.ts';
import { type RawTimeline, rawTimeline } from './events.ts';
import { piecesOf } from './pieces.ts';
import { resolveTimeline } from './resolve.ts';
import { zoneOfDocument, zoneOfHeading } from './zone.ts';

/** Sections that tell events with times in documents without a timeline of that name. */
const STANDS_IN: ReadonlySet<SectionKind> = new Set([
  'background',
  'summary',
  'other',
  'detection',
  'resolution',
  'root-cause',
  'conclusion',
]);
/** Sections that end a timeline although their headings stand below its own. */
const ENDS: ReadonlySet<SectionKind> = new Set([
  'actions',
  'lessons',
  'went-well',
  'went-wrong',
  'lucky',
  'root-cause',
  'contributing',
  'structural-fix',
  'immediate-fixes',
  'parked',
  'chain',
  'whys',
  'impact',
  'summary',
  'people',
  'metrics',
  'future',
]);
const FEWEST_STANDING_IN = 3;
/** A table whose rows have times is no accident of words. */
const FEWEST_ROWS = 2;

/** The timelines of a document, and what in them could not be read. */
export interface ToldTimelines {
  readonly timelines: readonly Timeline[];
  readonly problems: readonly Problem[];
}

/** Reads every timeline of a document; where no section is named so, a section of at least three timed events counts. */
export function readTimelines(context: ReadContext): ToldTimelines {
  const timelines: Timeline[] = [];
  const problems: Problem[] = [];
  const documentZone = once(() => zoneOfDocument(context.source, context.metadata));
  context.sections.forEach((section, index) => {
    if (section.kind !== 'timeline' || withinTimeline(context.sections, section)) return;
    const read = readSection(context, index, bodyOf(context.sections, index), documentZone);
    if (read === null) return;
    timelines.push(read.timeline);
    append(problems, read.problems);
  });
  if (timelines.some((timeline) => timeline.entries.length > 0)) return { timelines, problems };
  const timed = timedHeadings(context.sections);
  const ofDaysBelow = sectionsOfDays(context.sections);
  const standing = context.sections.flatMap((section, index) => {
    if (!STANDS_IN.has(section.kind)) return [];
    if (section.parent !== null && ofDaysBelow.has(section.parent)) return [];
    const whole = (timed.get(index) ?? 0) >= FEWEST_STANDING_IN || ofDaysBelow.has(index);
    const body = whole ? bodyOf(context.sections, index) : section.own;
    const read = readSection(context, index, body, documentZone);
    if (read === null) return [];
    const count = timedOf(read.timeline.entries).length;
    return count === 0 ? [] : [{ ...read, count, dated: isDay(section) }];
  });
  // Days that head their events tell one story together.
  const ofDays = standing.reduce((sum, { dated, count }) => sum + (dated ? count : 0), 0);
  for (const { timeline, tabled, problems: found, count, dated } of standing) {
    if ((dated ? ofDays : count) < (tabled ? FEWEST_ROWS : FEWEST_STANDING_IN)) continue;
    timelines.push(timeline);
    append(problems, found);
  }
  return { timelines, problems };
}

/** A heading that is a day and nothing more: "Saturday, October 26th 2019". */
function isDay({ heading, level, style }: Section): boolean {
  const day = datesIn(heading)[0];
  if (day === undefined || style !== 'heading' || level === 1) return false;
  return (
    !/\p{L}{3}/u.test(heading.slice(0, day.start).replace(/\b\p{L}+day\b|\b(?:on|the)\b/giu, '')) &&
    !/\p{L}{3}/u.test(heading.slice(day.end).replace(/^([^(]*)\(.*\)$/s, '$1'))
  );
}

/** Sections that tell their story day by day, some days named by words alone: `Tuesday`, `The next morning`. */
function sectionsOfDays(sections: readonly Section[]): ReadonlySet<number> {
  const parents = new Set<number>();
  for (const { parent, heading } of sections) {
    const above = parent === null ? undefined : sections[parent];
    if (parent === null || above === undefined || above.level === 1 || !STANDS_IN.has(above.kind)) continue;
    const day = dayInWords(heading);
    if (day !== null && heading.slice(day.rest).trim() === '') parents.add(parent);
  }
  return parents;
}

/** By section, how many headings directly below it begin with a time: updates are told so. */
function timedHeadings(sections: readonly Section[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { parent, heading } of sections) {
    const clock = parent === null ? null : momentAt(heading, 0)?.clock;
    if (parent !== null && clock != null && !clock.weak) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return counts;
}

function timedOf(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  return entries.filter((entry) => entry.time.minutes !== null);
}

function withinTimeline(sections: readonly Section[], section: Section): boolean {
  for (let parent = section.parent; parent !== null; parent = sections[parent]?.parent ?? null) {
    if (sections[parent]?.kind === 'timeline') return true;
  }
  return false;
}

/** The section's body up to the first heading below it that begins another part of the review. */
function bodyOf(sections: readonly Section[], index: number): Span {
  const section = sections[index];
  if (section === undefined) return { start: 0, end: 0 };
  let end = section.body.end;
  for (let next = index + 1; next < sections.length; next++) {
    const other = sections[next];
    // Sections stand in document order, so the first one beyond the body ends the search.
    if (other === undefined || other.headingSpan.start >= section.body.end) break;
    if (other.headingSpan.start < section.body.start || other.style !== 'heading') continue;
    if (!ENDS.has(other.kind)) continue;
    end = other.headingSpan.start;
    break;
  }
  return { start: section.body.start, end };
}

/** The timeline of a section; null where one that is not named so tells no event. */
function readSection(
  context: ReadContext,
  index: number,
  body: Span,
  documentZone: () => string | null,
): { readonly timeline: Timeline; readonly tabled: boolean; readonly problems: readonly Problem[] } | null {
  const { source, sections } = context;
  const named = sections[index]?.kind === 'timeline';
  const raw = rawTimeline(piecesOf(context.blocks, body, source, named), source);
  if (!named && raw.events.length === 0) return null;
  const heading = sections[index]?.headingSpan;
  const headingZone = heading === undefined ? null : zoneOfHeading(source, heading);
  const withHeading: RawTimeline =
    headingZone === null ? raw : { ...raw, zones: [headingZone, ...raw.zones] };
  const { entries, problems } = resolveTimeline(withHeading, source, {
    day: dayOfHeadings(context, index),
    dateOrder: context.dateOrder,
    zone: documentZone(),
  });
  const stated = withHeading.zones[0]?.name ?? documentZone();
  const zone = zoneStatement(raw, entries, stated);
  const tabled = raw.events.every((event) => event.kind === 'entry' && event.from === 'row');
  return { timeline: { section: index, entries, zone, unreadable: raw.unreadable }, tabled, problems };
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
