import type { ListBlock, TableBlock } from '../../text/markdown/blocks.ts';
import { headOf } from './field-item.ts';

const NOTHING =
  /^(?:none|nothing|no (?:further |more |other |additional |follow-?up )*(?:actions?|changes?|measures?|steps?|work|items?|follow-?ups?)?)\b[^.]{0,60}\b(?:required|needed|necessary|planned|taken|identified|to do|at this time|agreed)\b/i;

/** Whether a title says that there is nothing to do: "None required for the export", "No further action needed". */
export function saysNoAction(title: string): boolean {
  return NOTHING.test(title);
}

/** Whether a list explains the words of the tables beside it and holds no deeds: `- Prevent: it cannot come back`. */
export function isLegend(list: ListBlock, tables: readonly TableBlock[]): boolean {
  const cells = new Set(
    tables.flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells.map(({ inline }) => inline.plain.trim().toLowerCase())),
    ),
  );
  if (cells.size === 0) return false;
  const explained = list.items.filter((item) => {
    const word = /^([^:–—-]{1,30}?)\s{0,3}(?:[:–—]|-\s)/.exec(headOf(item)?.plain ?? '')?.[1];
    return word !== undefined && cells.has(word.trim().toLowerCase());
  });
  return explained.length * 2 >= list.items.length && explained.length > 0;
}
