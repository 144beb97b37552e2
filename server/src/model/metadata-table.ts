import type { TableBlock } from '../text/blocks.ts';
import type { Source } from '../text/source.ts';
import { fieldOf, type RawField } from './metadata-field.ts';
import { knownKey, metadataKey } from './metadata-keys.ts';

/** Two columns of label and value; the header may be a field itself, or a heading of the two. */
export function* tableFields(table: TableBlock, source: Source): Generator<RawField> {
  if (table.header.cells.length !== 2) return;
  const rows = [table.header, ...table.rows];
  const known = rows.filter((row) => knownKey(row.cells[0]?.inline.plain ?? '') !== null);
  if (known.length < 2) return;
  for (const row of rows) {
    const [label, value] = row.cells;
    if (label === undefined || value === undefined || label.inline.plain.trim() === '') continue;
    const text = label.inline.plain.replace(/[:\s]+$/, '');
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
