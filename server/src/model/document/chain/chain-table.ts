import type { TableBlock, TableCell, TableRow } from '../../../text/markdown/blocks.ts';
import type { ChainStatement } from '../postmortem.ts';

const levelName = /^(?:missing |chain )*levels?$/;
const labelName = /^(?:chain )?(?:label|kind|class|type)s?$/;

/**
 * The statements of a table of levels: one a row, its columns known by their headers (level, label, role), or one with
 * the names in the first column; null for a table that names neither.
 */
export function tableStatements(table: TableBlock): readonly ChainStatement[] | null {
  return namedInRows(table) ?? namedInHeader(table);
}

/** `| Level | operation |`: a name and a value in each row; the first may be as the header. */
function namedInRows({ header, rows, span }: TableBlock): readonly ChainStatement[] | null {
  const isNamed = ({ cells }: TableRow, name: RegExp): boolean => name.test(keyOf(cells[0]));
  if (!rows.some((row) => isNamed(row, levelName) || isNamed(row, labelName))) return null;
  const beside = (name: RegExp): ChainStatement['level'] =>
    wordsOf([header, ...rows].find((row) => isNamed(row, name))?.cells[1]);
  return [{ role: 'unsaid', level: beside(levelName), label: beside(labelName), span }];
}

function namedInHeader(table: TableBlock): readonly ChainStatement[] | null {
  const headers = table.header.cells.map(keyOf);
  const column = (names: RegExp): number => headers.findIndex((header) => names.test(header));
  const level = column(levelName);
  if (level < 0) return null;
  const label = column(labelName);
  const role = column(/^(?:role|primary|rank)\??$/);
  return table.rows.flatMap(({ cells, span }) => {
    const named = wordsOf(cells[level]);
    if (named === null || named.value === '') return [];
    return [{ role: roleOf(cells[role]), level: named, label: wordsOf(cells[label]), span }];
  });
}

function keyOf(cell: TableCell | undefined): string {
  return cell?.inline.plain.trim().toLowerCase() ?? '';
}

function wordsOf(cell: TableCell | undefined): ChainStatement['level'] {
  return cell === undefined ? null : { value: cell.inline.plain.trim(), span: cell.span };
}

function roleOf(cell: TableCell | undefined): ChainStatement['role'] {
  const words = cell?.inline.plain.trim().toLowerCase() ?? '';
  if (/^(?:primary|main|root|yes|x|1|✓|✅)$/.test(words)) return 'primary';
  return /^(?:contributing|secondary|also|no|2|3)$/.test(words) ? 'contributing' : 'unsaid';
}
