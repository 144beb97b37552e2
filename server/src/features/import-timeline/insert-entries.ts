import type { ImportedEntry } from '../../import-timeline/imported.ts';
import { asMarkdownWords } from '../../import-timeline/message-line.ts';
import type { Postmortem, Timeline, TimelineEntry } from '../../model/document/postmortem.ts';
import { holeWords } from '../../model/lexicon/holes.ts';
import { dayNumber } from '../../model/lexicon/time/civil.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import { clockText } from '../../model/lexicon/time/moment-text.ts';
import { continueSection, insertInOrder } from '../../rules/shared/section-scaffold.ts';
import { applyEdits, type TextEdit } from '../../text/edit.ts';
import { lineEndingAt } from '../../text/line-ending.ts';
import type { Source } from '../../text/source.ts';
import { shapeOfEntries, shapeOfTable, type TimelineShape, usualLine } from './timeline-shape.ts';
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
  const placed = inTimelineClock(entries, { target, given: zone, near: postmortem.date });
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

/** Entries as the bullets of a list of their own, in the order of time; the first names its day where it is known. */
export function entryLines(
  entries: readonly ImportedEntry[],
  { zone, near }: { readonly zone: string | null; readonly near: IsoDate },
): readonly string[] {
  return linesFrom(
    inTimelineClock(entries, { target: null, given: zone, near }),
    { shape: bullets, gap: ' ' },
    null,
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

const bullets: TimelineShape = { dated: false, line: usualLine };

function sectionOf({ sections }: Postmortem): Postmortem['sections'][number] | undefined {
  return sections.find(({ kind }) => kind === 'timeline');
}

interface Written {
  readonly shape: TimelineShape;
  readonly gap: string;
}

/** Lines one below the other; `before` is the day in force above them, null where nothing says one. */
function linesFrom(
  placed: readonly PlacedEntry[],
  { shape, gap }: Written,
  before: IsoDate | null,
  first = true,
): readonly string[] {
  let inForce = before;
  let begins = first;
  return placed.map(({ entry, time }) => {
    const said = time.day !== null && (shape.dated || begins || time.day !== inForce);
    inForce = time.day ?? inForce;
    begins = false;
    const rough = time.rough && time.minutes !== null ? '~' : '';
    const clock = time.minutes === null ? holeWords.clock : `${rough}${clockText(time.minutes)}`;
    return shape.line({
      day: said ? (time.day ?? '') : '',
      clock: time.zone === null ? clock : `${clock} ${time.zone}`,
      words: asMarkdownWords(entry.text.replace(/^[-–—:|,.;=>→\s]{1,8}/u, '')),
      gap,
    });
  });
}

/** One edit for each place between the entries that are there. */
function amongEntries(
  postmortem: Postmortem,
  { entries }: Timeline,
  placed: readonly PlacedEntry[],
  how: Written,
): readonly TextEdit[] {
  const { source } = postmortem;
  const keys = entries.map(orderOf);
  const backwards = isNewestFirst(keys);
  const groups = new Map<number, PlacedEntry[]>();
  let last = 0;
  for (const each of placed) {
    const { order } = each.time;
    if (order !== null) last = placeOf(keys, order, backwards);
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

function orderOf({ time }: TimelineEntry): number | null {
  return time.date === null || time.minutes === null ? null : dayNumber(time.date) * 1440 + time.minutes;
}

function isNewestFirst(keys: readonly (number | null)[]): boolean {
  const known = keys.filter((key) => key !== null);
  return (
    known.length > 1 &&
    known.every((key, at) => at === 0 || key <= (known[at - 1] ?? key)) &&
    known[0] !== known.at(-1)
  );
}

/** Before which entry: behind the last one that is not later. One without a time stays with the one above it. */
function placeOf(keys: readonly (number | null)[], order: number, backwards: boolean): number {
  if (backwards) {
    const earlier = keys.findIndex((key) => key !== null && key <= order);
    return earlier < 0 ? keys.length : earlier;
  }
  const before = keys.findLastIndex((key) => key !== null && key <= order);
  if (before < 0) return 0;
  const next = keys.findIndex((key, at) => at > before && key !== null);
  return next < 0 ? before + 1 : next;
}

/** With the lines below it that are indented further. */
function endOfEntry(source: Source, entry: TimelineEntry | undefined): number {
  if (entry === undefined) return source.text.length;
  const indent = indentOf(source.lineText(entry.line));
  let line = source.lineAt(Math.max(entry.span.start, entry.span.end - 1));
  while (line + 1 < source.lineCount) {
    const below = source.lineText(line + 1);
    if (below.trim() === '' || indentOf(below) <= indent) break;
    line++;
  }
  return source.lineSpan(line).end;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Whether all entries that were there are as they were, and every new one with a time is where it was meant. */
function isReadBack(before: Postmortem, after: Postmortem, placed: readonly PlacedEntry[]): boolean {
  const left = new Map<string, number>();
  for (const key of momentsOf(after)) left.set(key, (left.get(key) ?? 0) + 1);
  const take = (key: string): boolean => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0;
  };
  if (![...momentsOf(before)].every(take)) return false;
  const dayless = new Map<string, number>();
  for (const { time } of placed) {
    if (time.minutes === null) continue;
    if (time.day !== null && !take(`${time.day} ${time.minutes}`)) return false;
    if (time.day === null) dayless.set(`${time.minutes}`, (dayless.get(`${time.minutes}`) ?? 0) + 1);
  }
  for (const [key, count] of left) {
    const minutes = key.slice(key.indexOf(' ') + 1);
    if (count > 0 && dayless.has(minutes)) dayless.set(minutes, (dayless.get(minutes) ?? 0) - count);
  }
  return [...dayless.values()].every((count) => count <= 0);
}

function* momentsOf({ timelines }: Postmortem): Iterable<string> {
  for (const { entries } of timelines) {
    for (const { time } of entries) if (time.minutes !== null) yield `${time.date} ${time.minutes}`;
  }
}
