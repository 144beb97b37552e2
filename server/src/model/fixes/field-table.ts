import type { TableBlock, TableCell } from '../../text/markdown/blocks.ts';
import { inlineViews, trimmedViews } from '../../text/markdown/inline-views.ts';
import { labelMeaning } from '../lexicon/field-labels.ts';
import type { FixFieldName, LabelMeaning } from '../lexicon/meanings.ts';
import { isNoAnswer } from '../lexicon/no-answer.ts';
import type { FixContext } from './context.ts';
import type { FoundField } from './item-words.ts';

/** A table of two columns whose first names fields. */
export function isFieldTable(table: TableBlock): boolean {
  if (table.header.cells.length !== 2) return false;
  const named = table.rows.filter((row) => {
    const meaning = labelMeaning(row.cells[0]?.inline.plain ?? '');
    return meaning !== null && meaning !== 'note' && meaning !== 'title';
  }).length;
  return named > 0 && named * 2 >= table.rows.length;
}

/** The fields that a table under an item gives: one a row, or one a column of a single row. */
export function fieldsOfTable(context: FixContext, table: TableBlock): readonly FoundField[] {
  if (isFieldTable(table)) {
    return [table.header, ...table.rows].flatMap(({ cells }) => fieldOf(context, cells[0], cells[1]));
  }
  const [row, ...others] = table.rows;
  if (row === undefined || others.length > 0) return [];
  return table.header.cells.flatMap((label, index) => fieldOf(context, label, row.cells[index]));
}

function fieldOf(
  context: FixContext,
  label: TableCell | undefined,
  cell: TableCell | undefined,
): readonly FoundField[] {
  const name = fieldName(labelMeaning(label?.inline.plain ?? ''));
  if (name === null || cell === undefined) return [];
  const { text, masked, span } = trimmedViews(inlineViews(context.source, cell.span, cell.inline));
  const value = isNoAnswer(text) ? '' : text;
  return [{ name, value, masked, span, shape: 'cell', row: 'column/field-table' }];
}

function fieldName(meaning: LabelMeaning | null): FixFieldName | null {
  return meaning === 'note' || meaning === 'title' || meaning === 'kind' ? null : meaning;
}
