import type { TableBlock, TableCell } from '../../text/blocks.ts';
import { labelMeaning } from '../lexicon/field-labels.ts';
import type { LabelMeaning } from '../lexicon/meanings.ts';

/** What the columns of a table of actions mean; null for a table of something else. */
export interface Columns {
  readonly title: number;
  readonly meanings: readonly (LabelMeaning | null)[];
}

const SAYS_ACTION =
  /\b(?:actions?|action items?|follow-?ups?|tasks?|to-?dos?|remediations?|measures?|improvements?|next steps?|mitigation)\b|アクション|対策|対応|작업|行动项|措施|maßnahme/i;
const TIMED = /^(?:time|date|when|date and time|datetime|timestamp|clock|utc)\b/i;

/**
 * Columns by the meaning of their header. `asked`: the table stands in a section of actions;
 * elsewhere its header must say "action" itself.
 */
export function actionColumns(table: TableBlock, asked: boolean): Columns | null {
  const headers = table.header.cells.map((cell) => plain(cell));
  const meanings = headers.map((header) => labelMeaning(header));
  const title = titleColumn(headers, meanings);
  if (title === null) return null;
  const fields = meanings.filter((meaning) => meaning !== null && FIELDS.has(meaning)).length;
  const says = SAYS_ACTION.test(headers[title] ?? '');
  const timed = TIMED.test(headers[0] ?? '') && title > 0 && !says;
  if (timed) return null;
  const enough = asked ? fields > 0 || says || isDescription(meanings[title]) : says && fields > 0;
  if (!enough) return null;
  return {
    title,
    meanings: meanings.map((meaning, index) => (index === title ? 'title' : once(meanings, meaning, index))),
  };
}

const FIELDS: ReadonlySet<LabelMeaning> = new Set(['owner', 'due', 'status', 'tracker', 'check', 'evidence']);

function isDescription(meaning: LabelMeaning | null | undefined): boolean {
  return meaning === 'title';
}

/** A second column of one meaning only says more about the first. */
function once(
  meanings: readonly (LabelMeaning | null)[],
  meaning: LabelMeaning | null,
  index: number,
): LabelMeaning | null {
  if (meaning === 'title') return 'note';
  const first = meanings.indexOf(meaning);
  return meaning !== null && meaning !== 'tracker' && first !== index ? 'note' : meaning;
}

function titleColumn(headers: readonly string[], meanings: readonly (LabelMeaning | null)[]): number | null {
  const named = headers.findIndex((header, index) => meanings[index] === 'title' && SAYS_ACTION.test(header));
  if (named >= 0) return named;
  const any = meanings.indexOf('title');
  if (any >= 0) return any;
  const unknown = headers.findIndex((header, index) => meanings[index] === null && header !== '');
  return unknown >= 0 &&
    meanings.some((meaning) => meaning === 'owner' || meaning === 'due' || meaning === 'status')
    ? unknown
    : null;
}

function plain(cell: TableCell): string {
  return cell.inline.plain.trim();
}
