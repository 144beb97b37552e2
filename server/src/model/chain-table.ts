import type { TableBlock, TableCell } from '../text/blocks.ts';
import type { ChainStatement } from './postmortem.ts';

/**
 * The statements of a table of levels, one a row, its columns known by their headers (level, label, role);
 * null for a table without a column of levels.
 */
export function tableStatements(table: TableBlock): readonly ChainStatement[] | null {
  const headers = table.header.cells.map(({ inline }) => inline.plain.trim().toLowerCase());
  const column = (names: RegExp): number => headers.findIndex((header) => names.test(header));
  const level = column(/^(?:missing |chain )*levels?$/);
  if (level < 0) return null;
  const label = column(/^(?:chain )?(?:label|kind|class|type)s?$/);
  const role = column(/^(?:role|primary|rank)\??$/);
  return table.rows.flatMap(({ cells, span }) => {
    const named = wordsOf(cells[level]);
    if (named === null || named.value === '') return [];
    return [{ role: roleOf(cells[role]), level: named, label: wordsOf(cells[label]), span }];
  });
}

function wordsOf(cell: TableCell | undefined): ChainStatement['level'] {
  return cell === undefined ? null : { value: cell.inline.plain.trim(), span: cell.span };
}

function roleOf(cell: TableCell | undefined): ChainStatement['role'] {
  const words = cell?.inline.plain.trim().toLowerCase() ?? '';
  if (/^(?:primary|main|root|yes|x|1|✓|✅)$/.test(words)) return 'primary';
  return /^(?:contributing|secondary|also|no|2|3)$/.test(words) ? 'contributing' : 'unsaid';
}
