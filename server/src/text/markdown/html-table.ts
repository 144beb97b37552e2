import type { Span } from '../position.ts';
import { trimmedSpan } from '../trim-span.ts';
import type { Inline, TableCell, TableRow } from './blocks.ts';
import { InlineContent } from './inline-content.ts';
import { htmlEnd } from './inline-html.ts';

/** The rows of a table in HTML; the first is its header. */
export interface HtmlTable {
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
}

/** What reading the cells needs of the document. */
export interface HtmlTableContext {
  readonly text: string;
  readonly lineAt: (offset: number) => number;
  readonly read: (lines: readonly Span[]) => Inline;
}

interface RowParts {
  readonly start: number;
  end: number;
  readonly cells: Span[];
}

const tagName = /^<(\/?)(table|tr|t[dh]|dl|d[td])(?=[\s/>])/i;

/** Reads the first table, or list of terms, of HTML that is on these lines of a document; null where it has no cells. */
export function readHtmlTable(lines: readonly Span[], context: HtmlTableContext): HtmlTable | null {
  const content = new InlineContent(context.text, lines);
  const rows = rowsOf(content.text).filter(({ cells }) => cells.length > 0);
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const [header, ...others] = rows.map((row) => tableRow(row, columns, content, context));
  return header === undefined ? null : { header, rows: others };
}

/** The rows with the places of what is between the tags of their cells, in one pass. */
function rowsOf(html: string): readonly RowParts[] {
  const rows: RowParts[] = [];
  let cell: number | null = null;
  let depth = 0;
  /** No comment is closed from here on. */
  let commentsEnd = false;
  const endCell = (at: number): void => {
    const row = rows.at(-1);
    if (cell === null || row === undefined) return;
    row.cells.push({ start: cell, end: at });
    row.end = at;
    cell = null;
  };
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (commentsEnd && html.startsWith('<!--', at)) {
      at += 4;
      continue;
    }
    const end = htmlEnd(html, at);
    commentsEnd ||= end < 0 && html.startsWith('<!--', at);
    const tag = end < 0 ? null : tagName.exec(html.slice(at, Math.min(end, at + 10)));
    const start = at;
    at = end < 0 ? at + 1 : end;
    if (tag === null) continue;
    const closes = tag[1] === '/';
    const name = (tag[2] ?? '').toLowerCase();
    if (name === 'table' || name === 'dl') {
      depth += closes ? -1 : 1;
      if (depth <= 0) {
        endCell(start);
        break;
      }
      continue;
    }
    // What is in a table within a cell is the cell's.
    if (depth > 1) continue;
    endCell(start);
    // A term begins a row of a list of terms.
    if (name === 'dt' && !closes) rows.push({ start, end, cells: [] });
    if (name === 'tr') {
      if (!closes) rows.push({ start, end, cells: [] });
      const row = rows.at(-1);
      if (closes && row !== undefined) row.end = end;
    } else if (closes) {
      const row = rows.at(-1);
      if (row !== undefined) row.end = end;
    } else {
      if (rows.length === 0) rows.push({ start, end, cells: [] });
      cell = end;
    }
  }
  endCell(html.length);
  return rows;
}

function tableRow(
  row: RowParts,
  columns: number,
  content: InlineContent,
  context: HtmlTableContext,
): TableRow {
  const span = content.span(row.start, row.end);
  const cells = row.cells.map((inner) => tableCell(inner, content, context));
  while (cells.length < columns) {
    cells.push({
      span: emptyAt(span.end),
      outer: emptyAt(span.end),
      inline: context.read([emptyAt(span.end)]),
    });
  }
  return { span, line: context.lineAt(span.start), cells, surplus: null };
}

function emptyAt(at: number): Span {
  return { start: at, end: at };
}

function tableCell(inner: Span, content: InlineContent, context: HtmlTableContext): TableCell {
  const outer = content.span(inner.start, inner.end);
  const words = withoutEdgeTags(content.text, inner);
  const lines: Span[] = [];
  for (let start = words.start; start < words.end; ) {
    const feed = content.text.indexOf('\n', start);
    const end = feed < 0 || feed > words.end ? words.end : feed;
    const line = trimmedSpan(content.text, { start, end });
    if (line.end > line.start) lines.push(content.span(line.start, line.end));
    start = end + 1;
  }
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) {
    const span = emptyAt(outer.start);
    return { span, outer, inline: context.read([span]) };
  }
  return { span: { start: first.start, end: last.end }, outer, inline: context.read(lines) };
}

const openingEdge = /\s{0,200}<(?:p|div|ul|ol|li|center)(?:\s[^<>]{0,300})?>/iy;
const closingEdge = /<\/(?:p|div|ul|ol|li|center)\s{0,9}>$/i;
/** No closing tag that is at an edge is longer. */
const longestClosing = 20;

/** A cell's words without the tags of blocks around them. */
function withoutEdgeTags(text: string, inner: Span): Span {
  let { start, end } = trimmedSpan(text, inner);
  for (;;) {
    openingEdge.lastIndex = start;
    if (!openingEdge.test(text) || openingEdge.lastIndex > end) break;
    start = openingEdge.lastIndex;
  }
  for (;;) {
    ({ start, end } = trimmedSpan(text, { start, end }));
    const tag = closingEdge.exec(text.slice(Math.max(start, end - longestClosing), end));
    if (tag === null) return { start, end };
    end -= tag[0].length;
  }
}
