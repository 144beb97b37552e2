import { append } from '../../text/append.ts';
import type { Span } from '../../text/position.ts';
import type { ReadContext } from '../document/context.ts';
import type { Problem, Timeline } from '../document/postmortem.ts';
import type { Section } from '../document/section.ts';
import type { SectionKind } from '../lexicon/meanings.ts';
import { datesIn } from '../lexicon/time/written-date.ts';
import { dayInWords, momentAt } from '../lexicon/time/written-moment.ts';
import { shapeOf } from './entry-shapes.ts';
import { readSection, timedOf, timelineContext } from './read-section.ts';
import { isStatus } from './statuses.ts';

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
/** Sections that end a timeline although their headings are below its own. */
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
const reading = { bareClocks: false };
/** A table whose rows have times is no accident of words. */
const FEWEST_ROWS = 2;

/** The timelines of a document, and what in them could not be read. */
export interface ToldTimelines {
  readonly timelines: readonly Timeline[];
  readonly problems: readonly Problem[];
}

/** Reads every timeline of a document; where no section is named so, a section of at least three timed events counts. */
export function readTimelines(document: ReadContext): ToldTimelines {
  const context = timelineContext(document);
  const timelines: Timeline[] = [];
  const problems: Problem[] = [];
  const ofDaysBelow = sectionsOfDays(context.sections);
  const seen = new Set<number>();
  context.sections.forEach((section, index) => {
    if (section.kind !== 'timeline' || withinTimeline(context.sections, section)) return;
    // One day of a diary is no timeline of its own.
    const { parent } = section;
    const whole = parent !== null && ofDaysBelow.has(parent) && isDayInWords(section) ? parent : index;
    if (seen.has(whole)) return;
    seen.add(whole);
    const read = readSection(context, whole, bodyOf(context.sections, whole));
    if (read === null) return;
    timelines.push(read.timeline);
    append(problems, read.problems);
  });
  if (timelines.some((timeline) => timeline.entries.length > 0)) return { timelines, problems };
  const timed = timedHeadings(context.sections);
  const standing = context.sections.flatMap((section, index) => {
    if (!STANDS_IN.has(section.kind)) return [];
    if (section.parent !== null && ofDaysBelow.has(section.parent)) return [];
    const whole = (timed.get(index) ?? 0) >= FEWEST_STANDING_IN || ofDaysBelow.has(index);
    const body = whole ? bodyOf(context.sections, index) : section.own;
    const read = readSection(context, index, body);
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
  for (const section of sections) {
    const { parent } = section;
    const above = parent === null ? undefined : sections[parent];
    if (parent === null || above === undefined || above.level === 1 || !STANDS_IN.has(above.kind)) continue;
    if (isDayInWords(section)) parents.add(parent);
  }
  return parents;
}

function isDayInWords({ heading }: Section): boolean {
  const day = dayInWords(heading);
  return day !== null && heading.slice(day.rest).trim() === '';
}

/** By section, how many headings directly below it tell a time or a status: updates are told so. */
function timedHeadings(sections: readonly Section[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { parent, heading } of sections) {
    if (parent !== null && isUpdate(heading)) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return counts;
}

function isUpdate(heading: string): boolean {
  const first = momentAt(heading, 0);
  const piece = {
    kind: 'heading',
    text: heading,
    first,
    fresh: true,
    quoted: false,
    depth: 0,
    reading,
  } as const;
  const found = isStatus(heading) ? null : shapeOf(piece);
  if (found === null) return isStatus(heading);
  return found.shape.gives === 'entry' && found.written.clock !== null && !found.written.clock.weak;
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
    // Sections are in document order, so the first one beyond the body ends the search.
    if (other === undefined || other.headingSpan.start >= section.body.end) break;
    if (other.headingSpan.start < section.body.start || other.style !== 'heading') continue;
    if (!ENDS.has(other.kind)) continue;
    end = other.headingSpan.start;
    break;
  }
  return { start: section.body.start, end };
}
