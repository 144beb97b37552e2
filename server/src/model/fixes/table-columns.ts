import type { TableBlock, TableCell } from '../../text/markdown/blocks.ts';
import { labelMeaning } from '../lexicon/field-labels.ts';
import type { LabelMeaning } from '../lexicon/meanings.ts';
import { isNoAnswer } from '../lexicon/no-answer.ts';
import { meaningOfCells } from './column-content.ts';
import type { PeopleEvidence } from './people-evidence.ts';

/** What the columns of a table of actions mean; null for a table of something else. */
export interface Columns {
  readonly title: number;
  readonly meanings: readonly (LabelMeaning | null)[];
  readonly headers: readonly string[];
}

const SAYS_ACTION =
  /\b(?:actions?|action items?|follow-?ups?|tasks?|to-?dos?|remediations?|measures?|improvements?|next steps?|mitigation|azion[ei]|acci[oó]n(?:es)?|a[cç][aã]o|ações|mesures?|tarefas?|tareas?|attività)\b|アクション|対策|対応|作業|작업|行动|措施|任务|maßnahmen?|aufgaben?/i;
const TIMED = /^(?:time|date|when|date and time|datetime|timestamp|clock|utc)\b/i;
const CLOCK = /^\W*(?:\d{4}-\d\d-\d\d[ T,]{1,2})?\d{1,2}:\d\d/;
/**
 * What the columns are: by their headers, else by what is in them. `asked`: the table is in a section of
 * actions; elsewhere its header must say "action" itself.
 */
export function actionColumns(table: TableBlock, asked: boolean, people: PeopleEvidence): Columns | null {
  const headers = table.header.cells.map((cell) => plain(cell));
  const named = headers.map((header) => labelMeaning(header));
  const meanings = named.map(
    (meaning, index) => meaning ?? meaningOfCells(headers[index] ?? '', cellsOf(table, index), people),
  );
  const title = titleColumn(table, headers, meanings);
  if (title === null || headers.some((_, index) => index !== title && isClock(table, index))) return null;
  const fields = meanings.filter((meaning) => meaning !== null && FIELDS.has(meaning)).length;
  const says = SAYS_ACTION.test(headers[title] ?? '');
  const timed = TIMED.test(headers[0] ?? '') && title > 0 && !says;
  if (timed) return null;
  const tracked = ['owner', 'due', 'status'].every((each) => named.some((meaning) => meaning === each));
  const enough = asked ? fields > 0 || says || meanings[title] === 'title' : (says && fields > 0) || tracked;
  if (!enough) return null;
  return {
    title,
    headers,
    meanings: meanings.map((meaning, index) =>
      index === title ? 'title' : once(meanings, meaning, index, headers),
    ),
  };
}

const FIELDS: ReadonlySet<LabelMeaning> = new Set(['owner', 'due', 'status', 'tracker', 'check', 'evidence']);

function cellsOf(table: TableBlock, column: number): readonly string[] {
  return table.rows.flatMap((row) => {
    const cell = row.cells[column];
    const words = cell === undefined ? '' : plain(cell);
    return words === '' || isNoAnswer(words) ? [] : [words.slice(0, 80)];
  });
}

/** A log of what was done when: its rows are events. */
function isClock(table: TableBlock, column: number): boolean {
  const filled = cellsOf(table, column);
  return filled.length > 0 && filled.filter((words) => CLOCK.test(words)).length > filled.length / 2;
}

/** Who answers for it beside who does it; the day that was set first beside the one that counts. */
const ANSWERABLE =
  /^(?:accountable|approve[rd]|sponsor|requested|raised|reported|verantwortet|original|initial|first|old|previous|baseline|ursprünglich|initiale?|original)(?![\p{L}])/iu;

/** A second column of one meaning only says more about the first; of "Accountable" and "Responsible" the second is who does it. */
function once(
  meanings: readonly (LabelMeaning | null)[],
  meaning: LabelMeaning | null,
  index: number,
  headers: readonly string[],
): LabelMeaning | null {
  if (meaning === 'title') return 'note';
  const doing = meanings.findIndex((each, at) => each === meaning && !ANSWERABLE.test(headers[at] ?? ''));
  const first = doing < 0 ? meanings.indexOf(meaning) : doing;
  return meaning !== null && meaning !== 'tracker' && first !== index ? 'note' : meaning;
}

/** The column of the deeds: the one that says so, else of those that are nothing else the one with the most words. */
function titleColumn(
  table: TableBlock,
  headers: readonly string[],
  meanings: readonly (LabelMeaning | null)[],
): number | null {
  const named = headers.findIndex((header, index) => meanings[index] === 'title' && SAYS_ACTION.test(header));
  if (named >= 0) return named;
  const any = meanings.indexOf('title');
  if (any >= 0) return any;
  if (!meanings.some((meaning) => meaning === 'owner' || meaning === 'due' || meaning === 'status'))
    return null;
  const length = (column: number): number =>
    cellsOf(table, column).reduce((sum, words) => sum + words.length, 0);
  const unknown = headers.flatMap((header, index) =>
    meanings[index] === null && header !== '' ? [index] : [],
  );
  return unknown.reduce<number | null>(
    (best, index) => (best === null || length(index) > length(best) ? index : best),
    null,
  );
}

function plain(cell: TableCell): string {
  return cell.inline.plain.trim();
}
