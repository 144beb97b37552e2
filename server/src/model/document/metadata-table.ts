import type { TableBlock } from '../../text/blocks.ts';
import type { Source } from '../../text/source.ts';
import { isActionTable } from '../lexicon/action-table.ts';
import { withoutColon } from '../lexicon/label-at.ts';
import { knownKey, metadataKey } from '../lexicon/metadata-keys.ts';
import { fieldOf, type RawField } from './metadata-field.ts';

/** A table of metadata: rows of label and value, or labels as the header of a single row. */
export function* tableFields(table: TableBlock, source: Source): Generator<RawField> {
  if (table.header.cells.length === 2) yield* rowFields(table, source);
  if (table.rows.length === 1 && !isActionTable(table)) yield* columnFields(table, source);
}

function* columnFields(table: TableBlock, source: Source): Generator<RawField> {
  const labels = table.header.cells.map((cell) => withoutColon(cell.inline.plain));
  const known = labels.filter((label) => knownKey(label) !== null).length;
  if (known < 2 || known * 2 < labels.length) return;
  for (const [at, label] of labels.entries()) {
    const cell = table.rows[0]?.cells[at];
    const header = table.header.cells[at];
    if (cell === undefined || header === undefined || label === '') continue;
    const line = table.rows[0]?.line ?? table.line;
    const key = metadataKey(label);
    yield fieldOf(source, { label, key, labelSpan: header.span, valueSpan: cell.span, line, shape: 'table' });
  }
}

/** Two columns of label and value; the header may be a field itself, or a heading of the two. */
function* rowFields(table: TableBlock, source: Source): Generator<RawField> {
  const rows = [table.header, ...table.rows];
  const known = rows.filter((row) => knownKey(row.cells[0]?.inline.plain ?? '') !== null);
  if (known.length < 2) return;
  for (const row of rows) {
    const [label, value] = row.cells;
    if (label === undefined || value === undefined || label.inline.plain.trim() === '') continue;
    const text = withoutColon(label.inline.plain);
    const isHeader = row === table.header;
    if (isHeader && knownKey(text) === null) continue;
    yield fieldOf(source, {
      label: text,
      key: metadataKey(text),
      labelSpan: label.span,
      valueSpan: value.span,
      line: row.line,
      shape: 'table',
    });
  }
}
