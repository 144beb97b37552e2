import { append } from '../../text/append.ts';
import type { TableBlock, TableCell, TableRow } from '../../text/markdown/blocks.ts';
import type { Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';
import { trimmedSpan } from '../../text/trim-span.ts';
import { clockAt, type NoClock, noClockAt } from '../lexicon/time/clock.ts';
import { momentAt, type WrittenMoment } from '../lexicon/time/written-moment.ts';
import { statedZone } from '../lexicon/time/zone.ts';
import { isOffsetHeader, offsetOfCell } from './offset-column.ts';

export interface TimelineRow {
  readonly row: TableRow;
  readonly timeSpan: Span;
  readonly written: WrittenMoment;
  readonly textSpan: Span;
}

export interface TimelineTable {
  readonly rows: readonly TimelineRow[];
  /** Named in a header cell: `Time (UTC)`. */
  readonly zone: string | null;
  /** Cells in a time's place that cannot be read. */
  readonly unreadable: readonly Span[];
}

const TIME_HEADER =
  /\b(?:date|time|when|timestamp|day|hour|clock|at|utc|datum|tag|uhrzeit|zeit|zeitpunkt|wann|heure|horodatage|jour|quand|hora|horario|fecha|cuándo|data|ora|orario|quando|tijd|tijdstip)\b|horário|日時|時刻|日付|時間|时间|日期|时刻|시각|시간|일시/iu;
const NO_TIME_HEADER = /\b(?:duration|elapsed|time to|uptime|downtime|delta|due|how long)\b/i;
const END_HEADER = /\b(?:end|until|to|finish)\b/i;
const EVENT_HEADER =
  /\b(?:event|description|what|details?|action|activity|note|happened|message|update|summary)s?\b|événement|ereignis|was geschah|evento|descripción|descrição|descrizione|beschreibung|gebeurtenis|イベント|内容|出来事|事件|经过|过程|이벤트|내용/iu;
const HEADER_YEAR = /\b(20\d\d)\b/;

/** The events of a table whose columns hold times; null where none does. */
export function readTimelineTable(table: TableBlock, source: Source): TimelineTable | null {
  const headers = table.header.cells.map((cell) => cell.inline.plain);
  if (headers.length === 1) return readOneColumn(table, headers, source);
  const told = timeColumns(table, headers);
  const columns = told.length > 0 ? told : offsetColumn(table, headers);
  if (columns.length === 0) return null;
  const event = eventColumn(table, headers, columns);
  const rows: TimelineRow[] = [];
  const unreadable: Span[] = [];
  for (const row of table.rows) {
    const read = readRow(row, columns, headers, source);
    const textSpan = row.cells[event]?.span;
    if (read !== null && textSpan !== undefined) rows.push({ row, ...read, textSpan });
    else append(unreadable, brokenCells(row, columns, source));
  }
  const zone = columns
    .map((column) => statedZone(`(${headers[column] ?? ''})`))
    .find((found) => found !== null);
  return { rows, zone: zone?.name ?? null, unreadable };
}

/** `| 09:12 the alert fires |`: time and event share the only column. */
function readOneColumn(table: TableBlock, headers: readonly string[], source: Source): TimelineTable | null {
  const rows = table.rows.flatMap((row): readonly TimelineRow[] => {
    const [cell] = row.cells;
    if (cell === undefined) return [];
    const { start, end } = trimmedSpan(source.text, cell.span);
    const written = momentAt(source.slice({ start, end }), 0);
    if (written === null || written.clock === null || written.clock.weak) return [];
    const timeSpan = { start: start + written.start, end: start + written.end };
    return [{ row, written, timeSpan, textSpan: { start: start + written.rest, end } }];
  });
  if (rows.length * 2 < table.rows.length || rows.length === 0) return null;
  return { rows, zone: statedZone(`(${headers[0] ?? ''})`)?.name ?? null, unreadable: [] };
}

function timeColumns(table: TableBlock, headers: readonly string[]): readonly number[] {
  const columns: number[] = [];
  headers.forEach((header, column) => {
    if (NO_TIME_HEADER.test(header) || isOffsetHeader(header)) return;
    const cells = table.rows.map((row) => row.cells[column]).filter((cell) => cell !== undefined);
    const filled = cells.filter((cell) => cell.span.end > cell.span.start);
    const timed = filled.filter((cell) => isTime(cell.inline.plain));
    const share = filled.length === 0 ? 0 : timed.length / filled.length;
    if (timed.length > 0 && share >= (TIME_HEADER.test(header) ? 0.25 : 0.6)) columns.push(column);
  });
  const timed = columns.some((column) => TIME_HEADER.test(headers[column] ?? '') || column === 0);
  return timed ? columns : [];
}

/** The column that says how long after a time of day its events were, in a table that has no other times. */
function offsetColumn(table: TableBlock, headers: readonly string[]): readonly number[] {
  const column = headers.findIndex((header, at) => {
    const cells = table.rows
      .flatMap(({ cells }) => cells[at]?.inline.plain ?? [])
      .filter((cell) => cell !== '');
    const offsets = cells.filter((cell) => offsetOfCell(cell, header) !== null);
    return offsets.length >= FEWEST_OFFSETS && offsets.length * 2 > cells.length;
  });
  return column < 0 ? [] : [column];
}

const FEWEST_OFFSETS = 2;

/** Nothing but a time is there, whatever follows in brackets. */
function isTime(text: string): boolean {
  const written = momentAt(text, 0);
  return (
    written !== null &&
    text
      .slice(written.rest)
      .replace(/^\([^()]{0,60}\)/, '')
      .trim().length <= 12
  );
}

function eventColumn(table: TableBlock, headers: readonly string[], times: readonly number[]): number {
  const others = headers.map((_, column) => column).filter((column) => !times.includes(column));
  const named = others.find((column) => EVENT_HEADER.test(headers[column] ?? ''));
  if (named !== undefined) return named;
  const length = (column: number): number =>
    table.rows.reduce((sum, row) => sum + (row.cells[column]?.inline.plain.length ?? 0), 0);
  const longest = others.reduce<number | null>(
    (best, column) => (best === null || length(column) > length(best) ? column : best),
    null,
  );
  return longest ?? times[times.length - 1] ?? 0;
}

function readRow(
  row: TableRow,
  columns: readonly number[],
  headers: readonly string[],
  source: Source,
): { readonly written: WrittenMoment; readonly timeSpan: Span } | null {
  let merged: WrittenMoment | null = null;
  let start = 0;
  let end = 0;
  for (const column of columns) {
    const cell = row.cells[column];
    const written = cell === undefined ? null : momentOf(cell, headers[column] ?? '', source);
    if (cell === undefined || written === null) continue;
    const from = trimmedSpan(source.text, cell.span).start;
    const span = { start: from + written.start, end: from + written.end };
    if (merged === null) start = span.start;
    end = Math.max(end, span.end);
    merged = merged === null ? written : merge(merged, written, END_HEADER.test(headers[column] ?? ''));
  }
  return merged === null ? null : { written: merged, timeSpan: { start, end } };
}

function momentOf(cell: TableCell, header: string, source: Source): WrittenMoment | null {
  const text = source.slice(cell.span).trimStart();
  const written = isOffsetHeader(header)
    ? offsetOfCell(text, header)
    : (momentAt(text, 0) ?? offsetOfCell(text, header));
  const year = HEADER_YEAR.exec(header);
  if (written?.date == null || written.date.form === 'day' || written.date.year !== null || year === null)
    return written;
  return { ...written, date: { ...written.date, year: Number(year[1]) } };
}

/** Day, date and time of one row are in cells of their own. */
function merge(first: WrittenMoment, second: WrittenMoment, isEnd: boolean): WrittenMoment {
  const ends = isEnd && first.clock !== null && first.untilClock === null;
  return {
    ...first,
    date: first.date ?? (ends ? null : second.date),
    weekday: first.weekday ?? second.weekday,
    step: first.step ?? second.step,
    clock: first.clock ?? second.clock,
    zone: first.zone ?? second.zone,
    untilDate: first.untilDate ?? (ends ? second.date : second.untilDate),
    untilClock: first.untilClock ?? (ends ? second.clock : first.clock === null ? second.untilClock : null),
    approximate: first.approximate || second.approximate,
  };
}

function brokenCells(row: TableRow, columns: readonly number[], source: Source): readonly Span[] {
  return columns.flatMap((column) => {
    const cell = row.cells[column];
    const found = cell === undefined ? null : brokenTime(source.slice(cell.span));
    if (cell === undefined || found === null) return [];
    return [{ start: cell.span.start + found.start, end: cell.span.start + found.end }];
  });
}

/** The broken time at the end of a date or alone, as `2026-03-13 HH:mm`; null where there is none or it says unknown. */
export function brokenTime(text: string): NoClock | null {
  for (const match of text.slice(0, 40).matchAll(/(?<![\w:])[\dHhMm?]/g)) {
    const found = noClockAt(text, match.index);
    // "01/07 ~19:17": a good time behind something that is not understood is no broken one.
    if (found !== null && clockAt(text, match.index) === null) return found.kind === 'broken' ? found : null;
  }
  return null;
}
