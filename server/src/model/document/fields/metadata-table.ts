import type { TableBlock, TableRow } from '../../../text/markdown/blocks.ts';
import type { Source } from '../../../text/source.ts';
import { isActionTable } from '../../lexicon/action-table.ts';
import { withoutColon } from '../../lexicon/label-at.ts';
import { knownField } from '../../lexicon/metadata-keys.ts';
import { fieldOf, type RawField } from './metadata-field.ts';

/** A table of metadata: rows of label and value, or labels as the header of a single row. */
export function* tableFields(table: TableBlock, source: Source): Generator<RawField> {
  if (isActionTable(table)) return;
  const inRows = [...rowFields(table, source)];
  yield* inRows;
  if (inRows.length === 0 && table.rows.length === 1) yield* columnFields(table, source);
}

function* columnFields(table: TableBlock, source: Source): Generator<RawField> {
  const labels = table.header.cells.map((cell) => withoutColon(cell.inline.plain));
  const values = table.rows[0]?.cells.map((cell) => cell.inline.plain) ?? [];
  const known = labels.filter((label, at) => knownField(label, values[at] ?? '') !== null).length;
  if (known < 2 || known * 2 < labels.length) return;
  for (const [at, label] of labels.entries()) {
    const cell = table.rows[0]?.cells[at];
    const header = table.header.cells[at];
    if (cell === undefined || header === undefined || label === '') continue;
    const line = table.rows[0]?.line ?? table.line;
    yield fieldOf(source, { label, labelSpan: header.span, valueSpan: cell.span, line, shape: 'table' });
  }
}

/** `| 1.1 | Priority | P2 |`: figures before the labels. */
function isNumbered({ header, rows }: TableBlock): boolean {
  const isNumber = (row: TableRow): boolean =>
    /^\d{1,2}(?:\.\d{1,2})*\.?$/.test(row.cells[0]?.inline.plain ?? '');
  return header.cells.length > 2 && rows.length > 1 && rows.every(isNumber);
}

/** Rows of a label and its value, once or several times across; the header may be a field itself, or name the two. */
function* rowFields(table: TableBlock, source: Source): Generator<RawField> {
  const rows = [table.header, ...table.rows];
  const columns = table.header.cells.length;
  const known = (row: TableRow, at: number): boolean =>
    knownField(row.cells[at]?.inline.plain ?? '', row.cells[at + 1]?.inline.plain ?? '') !== null;
  const count = (at: number): number => rows.filter((row) => known(row, at)).length;
  const first = isNumbered(table) ? 1 : 0;
  // A further column holds remarks, unless it is one of labels again.
  if (count(first) < 2 || (columns > 2 && count(first) * 2 < table.rows.length)) return;
  const starts = [0, 2, 4, 6]
    .map((at) => at + first)
    .filter((at) => at === first || (at + 1 < columns && count(at) > 0));
  for (const row of rows) {
    for (const at of starts) {
      const label = row.cells[at];
      const value = row.cells[at + 1];
      const text = withoutColon(label?.inline.plain ?? '');
      if (label === undefined || value === undefined || text.trim() === '') continue;
      if ((row === table.header || at > first) && !known(row, at)) continue;
      yield fieldOf(source, {
        label: text,
        labelSpan: label.span,
        valueSpan: value.span,
        line: row.line,
        shape: 'table',
      });
    }
  }
}
