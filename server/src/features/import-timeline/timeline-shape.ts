import { namedParts } from '../../import-timeline/named-parts.ts';
import type { Postmortem, Timeline, TimelineEntry } from '../../model/document/postmortem.ts';
import type { Section } from '../../model/document/section.ts';
import { momentAt } from '../../model/lexicon/time/written-moment.ts';
import { linesOf, namesItsDay } from '../../rules/shared/timeline/move-in-time.ts';
import type { TableBlock, TableRow } from '../../text/markdown/blocks.ts';

/** The parts of a line of a timeline, as they are written. */
export interface LineParts {
  readonly day: string;
  /** The time of day with its zone. */
  readonly clock: string;
  /** Escaped for markdown. */
  readonly words: string;
  /** Between the time and the words of a bullet. */
  readonly gap: string;
}

/** How a timeline writes its entries. */
export interface TimelineShape {
  readonly line: (parts: LineParts) => string;
  /** Every entry names its day. */
  readonly dated: boolean;
}

const PLAIN_MARKS = /^[\s*_`()[\]:–—|-]{0,8}$/;

/** The shape of the entries that are there; null where they are neither bullets nor rows, each on lines of its own. */
export function shapeOfEntries(postmortem: Postmortem, { entries, section }: Timeline): TimelineShape | null {
  if (entries.some((entry) => linesOf(postmortem, entry) === null)) return null;
  const timed = entries.filter(({ time }) => time.minutes !== null);
  const model =
    timed.find(({ time, until }) => !time.approximate && until === null) ?? timed[0] ?? entries[0];
  if (model === undefined) return null;
  const dated = timed.length > 1 && timed.every((entry) => namesItsDay(postmortem, entry));
  const row = rowOf(postmortem.sections[section], model.line);
  if (row !== null) return { dated, line: rowLike(row, postmortem, model) };
  return postmortem.source.lineText(model.line).trimStart().startsWith('|')
    ? null
    : { dated, line: bulletLike(postmortem, model) };
}

/** The shape of a table that has no entry yet; null where no column can hold times. */
export function shapeOfTable({ header }: TableBlock): TimelineShape | null {
  const names = header.cells.map(({ inline }) => inline.plain);
  if (names.length < 2) return null;
  const parts = namedParts(names);
  const time = parts.time ?? 0;
  const words = parts.words ?? names.findIndex((_, at) => at !== time && at !== parts.day);
  return { dated: false, line: rowLine(names.length, { day: parts.day, time, words }) };
}

function rowOf(section: Section | undefined, line: number): TableRow | null {
  for (const block of section?.blocks ?? []) {
    const row = block.kind === 'table' ? block.rows.find((each) => each.line === line) : undefined;
    if (row !== undefined) return row;
  }
  return null;
}

interface Columns {
  readonly day: number | null;
  readonly time: number;
  readonly words: number;
}

function rowLike(row: TableRow, { source }: Postmortem, entry: TimelineEntry): TimelineShape['line'] {
  const { timeSpan, textSpan } = entry;
  const times = row.cells.flatMap(({ span }, at) =>
    span.start < timeSpan.end && span.end > timeSpan.start
      ? [{ at, said: momentAt(source.slice(span), 0) }]
      : [],
  );
  const clock = times.find(({ said }) => said?.clock != null) ?? times[0];
  const day = times.find(({ said, at }) => said?.date != null && said.clock === null && at !== clock?.at);
  const words = row.cells.findIndex(
    ({ outer }) => outer.start <= textSpan.start && textSpan.start <= outer.end,
  );
  return rowLine(row.cells.length, { day: day?.at ?? null, time: clock?.at ?? 0, words: Math.max(words, 0) });
}

function rowLine(width: number, columns: Columns): TimelineShape['line'] {
  return ({ day, clock, words }) => {
    const cells = Array.from({ length: width }, () => '');
    if (columns.day !== null) cells[columns.day] = day;
    const time = columns.day === null ? joined(day, clock) : clock;
    cells[columns.time] = time;
    cells[columns.words] = columns.words === columns.time ? joined(time, words) : words;
    return `| ${cells.join(' | ')} |`;
  };
}

function bulletLike(
  { source }: Postmortem,
  { line, timeSpan, textSpan }: TimelineEntry,
): TimelineShape['line'] {
  const text = source.lineText(line);
  const mark = /^\s*(?:[-*+]|\d{1,9}[.)])\s{1,4}/.exec(text)?.[0] ?? '- ';
  const begin = source.lineStart(line) + mark.length;
  const before = source.slice({ start: begin, end: Math.max(begin, timeSpan.start) });
  const behind = source.slice({ start: timeSpan.end, end: Math.max(timeSpan.end, textSpan.start) });
  const plain = PLAIN_MARKS.test(before) && PLAIN_MARKS.test(behind) && behind.includes(' ');
  return ({ day, clock, words, gap }) =>
    plain && gap === ' '
      ? `${mark}${before}${joined(day, clock)}${behind}${words}`
      : `${mark}${joined(day, clock)}${gap}${words}`;
}

/** The line of a list that begins with the imported entries. */
export function usualLine({ day, clock, words, gap }: LineParts): string {
  return `- ${joined(day, clock)}${gap}${words}`;
}

function joined(...words: readonly string[]): string {
  return words.filter((word) => word !== '').join(' ');
}
