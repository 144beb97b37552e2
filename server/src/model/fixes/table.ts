import type { TableBlock, TableCell, TableRow } from '../../text/markdown/blocks.ts';
import { inlineViews, trimmedViews } from '../../text/markdown/inline-views.ts';
import type { FixKind } from '../document/fix.ts';
import type { FixFieldName } from '../lexicon/meanings.ts';
import { isNoAnswer, saysNothing } from '../lexicon/no-answer.ts';
import { type FixStatus, statusAt, statusOfValue } from '../lexicon/status-words.ts';
import type { FixContext } from './context.ts';
import { titleSpan, titleWords } from './item-title.ts';
import type { FoundField } from './item-words.ts';
import { ownerWords, readItemWords } from './item-words.ts';
import { readLineWords } from './line-words.ts';
import { saysNoAction } from './no-action.ts';
import type { FixCandidate, Setting } from './parts.ts';
import { actionColumns, type Columns } from './table-columns.ts';
import { stateOfCell } from './table-state.ts';

/** The actions of a table, one a row; none where its columns are about something else. */
export function tableItems(
  context: FixContext,
  table: TableBlock,
  setting: Setting,
  asked: boolean,
): readonly FixCandidate[] {
  const columns = actionColumns(table, asked, context.people);
  if (columns === null) return [];
  return table.rows.flatMap((row) => rowItem(context, row, columns, setting) ?? []);
}

function rowItem(
  context: FixContext,
  row: TableRow,
  columns: Columns,
  setting: Setting,
): FixCandidate | null {
  const titleCell = row.cells[columns.title];
  if (titleCell === undefined) return null;
  const scan = readItemWords(context, titleCell.span, titleCell.inline);
  const title = titleWords(scan);
  if (isNoAnswer(title) || saysNoAction(title)) return null;
  // A row that is struck is done, and who did it by when is still to be read.
  const struck = scan.fields.some(({ row: id }) => id === 'status/struck') ? 'kept' : 'gone';
  const fields: FoundField[] = [];
  const cells: Partial<Record<FixFieldName | 'title', TableCell['span']>> = { title: titleCell.span };
  let kind: FixKind | null = null;
  columns.meanings.forEach((meaning, index) => {
    const cell = row.cells[index];
    if (cell === undefined || meaning === null || meaning === 'title' || isAbsent(row, index)) return;
    if (meaning === 'kind') kind = kindOf(cell.inline.plain);
    else if (meaning !== 'note') {
      const field = cellField(context, meaning, cell, struck);
      fields.push(underHeader(field, columns.headers[index] ?? ''));
      if (cells[meaning] === undefined) cells[meaning] = cell.span;
    }
  });
  const status = fields.some((field) => field.name === 'status') ? null : strayStatus(context, row, columns);
  const own = scan.fields.filter(
    (field) => !fields.some((other) => other.name === field.name && other.value !== ''),
  );
  return {
    setting: kind === null ? setting : { ...setting, kind },
    shape: 'row',
    line: row.line,
    span: row.span,
    title,
    titleSpan: titleSpan(scan),
    words: titleCell.span,
    fields: [
      ...fields,
      ...own,
      ...mixedFields(context, row, columns, fields),
      ...(fields.some(({ name }) => name === 'due') ? [] : dueBeside(context, row, columns)),
      ...(status === null ? [] : [status]),
    ],
    inlines: row.cells.map((cell) => ({ inline: cell.inline, span: cell.span })),
    box: null,
    boxed: null,
    nest: null,
    cells,
    habits: scan.habits,
  };
}

function underHeader(field: FoundField, header: string): FoundField {
  if (field.name === 'status') return stateOf(field, header);
  return field.name === 'owner' && WITH_HELPER.test(header) ? firstOf(field) : field;
}

/** Headers of two roles, of which the second only helps: "Owner / Backup", "V/M". */
const WITH_HELPER =
  /[/&+][ \t]?(?:m|mitwirkend\p{L}*|support\p{L}*|back-?up|deputy|stellvertret\p{L}*|vertretung|sponsor|accountable|a|approver|reviewer|informed|suppléant\p{L}*|apoyo|supporto)$/iu;

function firstOf(field: FoundField): FoundField {
  const cut = field.masked.indexOf('/');
  if (cut <= 0) return field;
  const words = field.masked.slice(0, cut).trimEnd();
  const span = { start: field.span.start, end: field.span.start + words.length };
  return { ...field, value: field.value.slice(0, words.length), masked: words, span };
}

/** What only its header makes a state: a day under "Completed on", 100 under "%". */
function stateOf(field: FoundField, header: string): FoundField {
  if (statusOfValue(field.masked) !== null) return field;
  const state = stateOfCell(field.masked, header);
  return state === null ? field : { ...field, masked: WORDS[state] ?? field.masked };
}

/** Words that mean a state wherever they are. */
const WORDS: Readonly<Partial<Record<FixStatus, string>>> = {
  done: 'done',
  open: 'open',
  'in-progress': 'in progress',
  dropped: 'dropped',
};

/** A short row has no such cell: reading gives it the end of the one before. */
function isAbsent(row: TableRow, index: number): boolean {
  const before = row.cells[index - 1];
  return before !== undefined && row.cells[index]?.outer.start === before.outer.end;
}

function cellField(
  context: FixContext,
  name: FixFieldName,
  cell: TableCell,
  struck: 'gone' | 'kept',
): FoundField {
  const views = trimmedViews(inlineViews(context.source, cell.span, cell.inline, struck));
  const { text, span } = views;
  const masked = name === 'owner' ? ownerWords(views, 0, text.length) : views.masked;
  const empty = name !== 'status' && saysNothing(name, text);
  return { name, value: empty ? '' : text, masked, span, shape: 'cell', row: `column/${name}` };
}

/** What a cell of an unknown column says that is nothing but fields: "Zed Quux, 4 Dec" under "Who/When". */
function mixedFields(
  context: FixContext,
  row: TableRow,
  columns: Columns,
  known: readonly FoundField[],
): readonly FoundField[] {
  return row.cells.flatMap((cell, index) => {
    if (columns.meanings[index] !== null || isAbsent(row, index)) return [];
    const { fields } = readLineWords(context, cell.span, cell.inline, 'label');
    // One field alone may be about something else: who reported it, when it was written down.
    if (new Set(fields.map(({ name }) => name)).size < 2) return [];
    return fields.filter(({ name }) => !known.some((field) => field.name === name && field.value !== ''));
  });
}

/** A day in a column of states: "To do, target 2026-12-15". */
function dueBeside(context: FixContext, row: TableRow, columns: Columns): readonly FoundField[] {
  const at = columns.meanings.indexOf('status');
  const cell = row.cells[at];
  if (cell === undefined) return [];
  return readItemWords(context, cell.span, cell.inline).fields.filter(({ name }) => name === 'due');
}

/** "n/a **DONE**", "Bug 5554823 TODO": in capitals behind the reference. */
const LAST_MARK = /\s[*_`]*(DONE|TODO|FIXED|CLOSED|WIP|COMPLETED?|IN PROGRESS)[*_`.]*$/;

/** "done by the janitor job": a longer text in such a cell tells something else. */
const LONGEST_STATE = 60;

/** A mark of done in a column that is about something else: "DONE" under "Bug", "**DONE**" under "Notes". */
function strayStatus(context: FixContext, row: TableRow, columns: Columns): FoundField | null {
  for (const [index, cell] of row.cells.entries()) {
    const meaning = columns.meanings[index];
    if (meaning !== 'tracker' && meaning !== 'note' && meaning !== null && meaning !== 'evidence') continue;
    const text = inlineViews(context.source, cell.span, cell.inline);
    const words = text.masked.trim();
    const alone = words.split(/\s+/).length <= 2 && /^[A-Z✅✔☑🚧❌]/u.test(words);
    const begun = words.length <= LONGEST_STATE ? statusAt(words, 0, 'anywhere') : null;
    const last = LAST_MARK.exec(words)?.[1] ?? (begun?.status === 'done' ? words.slice(0, begun.end) : words);
    if (!(alone || last !== words) || statusOfValue(last) === null) continue;
    return { name: 'status', value: last, masked: last, span: cell.span, shape: 'cell', row: 'column/other' };
  }
  return null;
}

function kindOf(words: string): FixKind | null {
  if (/\bstructural\b/i.test(words)) return 'structural';
  if (/\bimmediate\b/i.test(words)) return 'immediate';
  return /\bparked\b/i.test(words) ? 'parked' : null;
}
