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

const TAKEN =
  /\b(?:actions?|measures?|steps) (?:were |was )?taken\b|\bimmediate actions?\b|\b(?:actions?|tasks?|work|steps) during\b/i;
const LASTING = /\bto be taken\b|\b(?:corrective|prevent\w*|follow[- ]?up)\b/i;

/** Whether a heading says what was done while it burnt, so that nothing under it is still to be done. */
export function tellsActionsTaken(heading: string): boolean {
  return TAKEN.test(heading) && !LASTING.test(heading);
}
