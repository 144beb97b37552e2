import type { Span } from '../position.ts';

/** A cell before its inline text is read. */
export interface CellSpans {
  readonly span: Span;
  readonly outer: Span;
}

export interface RowSpans {
  readonly cells: readonly CellSpans[];
  /** What is beyond the last column; null where nothing does. */
  readonly surplus: Span | null;
}

/**
 * Splits a table row at its pipes; escaped ones belong to the text.
 * `columns` (of the header, null for the header itself) decides how many cells come out.
 */
export function readTableRow(text: string, row: Span, columns: number | null): RowSpans {
  const outers = outerSpans(text, row);
  const cells = outers
    .slice(0, columns ?? outers.length)
    .map((outer) => ({ outer, span: trimmed(text, outer) }));
  const end = outers[outers.length - 1]?.end ?? row.end;
  while (columns !== null && cells.length < columns) {
    cells.push({ span: { start: end, end }, outer: { start: end, end } });
  }
  const beyond = outers[columns ?? outers.length];
  const surplus =
    beyond === undefined ? null : { start: beyond.start, end: outers.at(-1)?.end ?? beyond.end };
  return { cells, surplus };
}

function outerSpans(text: string, row: Span): readonly Span[] {
  const outers: Span[] = [];
  let start = text[row.start] === '|' ? row.start + 1 : row.start;
  for (let at = start; at < row.end; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '|') {
      outers.push({ start, end: at });
      start = at + 1;
    }
  }
  if (start < row.end) outers.push({ start, end: row.end });
  return outers;
}

function trimmed(text: string, outer: Span): Span {
  let { start, end } = outer;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  if (start < end) return { start, end };
  const place = Math.min(outer.end, outer.start + 1);
  return { start: place, end: place };
}
