import type { TableBlock } from '../../text/markdown/blocks.ts';
import { headingWords } from './heading-text.ts';

const actionColumns =
  /^(?:action items?|actions?|actions items|follow ups?|tasks?|todo|to do|corrective actions?|measures?)$/;
const fieldColumns =
  /^(?:owners?|assignees?|who|responsible|due|due date|deadline|status|type|bug|ticket|issue|tracker|tracking|priority|reference|expected date|eta)$/;

/** A table that says by its columns that it holds action items. */
export function isActionTable(table: TableBlock): boolean {
  const words = table.header.cells.map((cell) => headingWords(cell.inline.plain).key);
  return words.some((word) => actionColumns.test(word)) && words.some((word) => fieldColumns.test(word));
}
