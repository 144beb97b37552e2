import type { ImportedEntry } from '../../import-timeline/imported.ts';
import type { Postmortem, Timeline } from '../../model/document/postmortem.ts';
import { continueSection, insertInOrder } from '../../rules/shared/section-scaffold.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import { lineEndingAt } from '../../text/line-ending.ts';
import { bullets, type LineStyle, linesFrom } from './entry-lines.ts';
import { endOfEntry, goesBackwards, orderOf, placeInOrder } from './entry-places.ts';
import { isReadBack } from './read-back-entries.ts';
import { shapeOfEntries, shapeOfTable } from './timeline-shape.ts';
import { inTimelineClock, type PlacedEntry } from './wall-time.ts';

export interface InsertWorld {
  /** The zone of times that name none; null where nobody knows. */
  readonly zone: string | null;
  /** Reads a changed text in the place of the document. */
  readonly reread: (text: string) => Postmortem;
}

export type InsertedEntries =
  | { readonly kind: 'edits'; readonly edits: readonly TextEdit[] }
  /** One sentence for the person. */
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * The edits that write entries into a document's timeline, in its shape, each at its place in time; a heading is added
 * where there is none. Refused where what was written would not be read back, or other entries would change.
 */
export function insertEntries(
  postmortem: Postmortem,
  entries: readonly ImportedEntry[],
  { zone, reread }: InsertWorld,
): InsertedEntries {
  const timeline = timelineOf(postmortem);
  const target = timeline?.zone.zone?.name ?? null;
  const placed = inTimelineClock(entries, {
    target,
    each: timeline?.zone.stated === 'entries',
    given: zone,
    near: postmortem.date,
  });
  for (const gap of [' ', ' – ']) {
    const edits = written(postmortem, timeline, placed, gap);
    if (edits === null)
      return refusal('The timeline is neither a list nor a table, so nothing can be put into it.');
    if (isReadBack(postmortem, reread(applyEdits(postmortem.source.text, edits)), placed))
      return { kind: 'edits', edits };
  }
  return refusal(
    'Nothing was written: another entry of the timeline would change its day. Write the day before each time first.',
  );
}

/** The zone that the timeline goes by, null where it names none. */
export function zoneOfTimeline(postmortem: Postmortem): string | null {
  return timelineOf(postmortem)?.zone.zone?.name ?? null;
}

/** The one with most entries. */
function timelineOf({ timelines }: Postmortem): Timeline | null {
  return timelines.reduce<Timeline | null>(
    (best, each) => (best === null || each.entries.length > best.entries.length ? each : best),
    null,
  );
}

function refusal(reason: string): InsertedEntries {
  return { kind: 'refused', reason };
}

/** Null where the timeline has a shape that takes no more lines. */
function written(
  postmortem: Postmortem,
  timeline: Timeline | null,
  placed: readonly PlacedEntry[],
  gap: string,
): readonly TextEdit[] | null {
  if (timeline !== null && timeline.entries.length > 0) {
    const shape = shapeOfEntries(postmortem, timeline);
    return shape === null ? null : amongEntries(postmortem, timeline, placed, { shape, gap });
  }
  const section = postmortem.sections[timeline?.section ?? -1] ?? sectionOf(postmortem);
  if (section === undefined) {
    const lines = linesFrom(placed, { shape: bullets, gap }, postmortem.date);
    return [insertInOrder(postmortem, 'timeline', [{ heading: 'Timeline', lines }])];
  }
  const table = section.blocks.find((block) => block.kind === 'table');
  const shape = table === undefined ? bullets : shapeOfTable(table);
  if (shape === null) return null;
  const lines = linesFrom(placed, { shape, gap }, postmortem.date);
  if (table === undefined) return [continueSection(postmortem, section, lines)];
  const at = postmortem.source.lineSpan(
    postmortem.source.lineAt(Math.max(table.span.start, table.span.end - 1)),
  ).end;
  const eol = lineEndingAt(postmortem.source, at);
  return [{ span: { start: at, end: at }, newText: lines.map((line) => eol + line).join('') }];
}

function sectionOf({ sections }: Postmortem): Postmortem['sections'][number] | undefined {
  return sections.find(({ kind }) => kind === 'timeline');
}

/** One edit for each place between the entries that are there. */
function amongEntries(
  postmortem: Postmortem,
  { entries }: Timeline,
  placed: readonly PlacedEntry[],
  how: LineStyle,
): readonly TextEdit[] {
  const { source } = postmortem;
  const keys = entries.map(orderOf);
  const backwards = goesBackwards(keys);
  const groups = new Map<number, PlacedEntry[]>();
  let last = 0;
  for (const each of placed) {
    const { order } = each.time;
    if (order !== null) last = placeInOrder(keys, order, backwards);
    const group = groups.get(last) ?? [];
    if (backwards) group.unshift(each);
    else group.push(each);
    groups.set(last, group);
  }
  return [...groups].map(([place, group]) => {
    const before = entries[place - 1];
    const day = before === undefined ? postmortem.date : before.time.date;
    const lines = linesFrom(group, how, day, false);
    const next = entries[place];
    if (next !== undefined) {
      const at = source.lineStart(next.line);
      const eol = lineEndingAt(source, at);
      return { span: { start: at, end: at }, newText: lines.map((line) => line + eol).join('') };
    }
    const at = endOfEntry(source, before);
    const eol = lineEndingAt(source, at);
    return { span: { start: at, end: at }, newText: lines.map((line) => eol + line).join('') };
  });
}
