import type { ListRange } from '../../../server/src/protocol/list-range.ts';

/** What Enter writes in a list: the next item in place of what is behind the cursor, or another line in place of an empty item. */
export type Continuation =
  | { readonly kind: 'next'; readonly snippet: string }
  | { readonly kind: 'end'; readonly line: string };

/** Quote marks and indentation, the mark of the item, and its box. */
const ITEM = /^([\s>]*)([-*+]|(\d{1,9})([.)]))([ \t]+|$)(\[[ xX]\](?:[ \t]+|$))?/;
/** What is left in a new entry until somebody writes the time. */
export const timeSlot = 'HH:MM';
/** The time at the beginning of an entry: marks, a date, the time or a range, a zone, marks, and what divides it from the words. */
const TIME =
  /^([*_`[(]{0,3})(\d{4}-\d{2}-\d{2}[ T])?(?:\d{1,2}:\d{2}(?::\d{2})?|HH:MM)(?:\s?[-\u2013\u2014]\s?\d{1,2}:\d{2}(?::\d{2})?)?( ?(?:Z|[A-Z]{2,5}|[+-]\d{2}:?\d{2}))?([*_`\])]{0,3})(\s?[:|\u2013\u2014-]?(?=\s|$))/;

/**
 * How the list at a line goes on when Enter is pressed at `column`; null where Enter is only Enter: outside of lists and
 * before the words of an item. `above` gives the lines before it, the nearest first.
 */
export function continuedLine(
  line: string,
  column: number,
  kind: ListRange['kind'],
  above: Iterable<string>,
): Continuation | null {
  if (isRow(line)) return continuedRow(line, column, kind);
  const item = ITEM.exec(line);
  if (item === null) return null;
  const [lead, indent = '', mark = '', number, closing = '', blank = '', box] = item;
  if (column < lead.length) return null;
  const words = line.slice(lead.length);
  if (isBlank(words, kind)) return { kind: 'end', line: outdented(indent, above) };
  const next = number === undefined ? mark : `${Number(number) + 1}${closing}`;
  const time = kind === 'timeline' ? TIME.exec(words) : null;
  if (time !== null && column < lead.length + time[0].length) return null;
  const tail = line.slice(column).trimStart();
  const start = `\n${indent}${next}${blank === '' ? ' ' : blank}${box === undefined ? '' : '[ ] '}`;
  return { kind: 'next', snippet: `${literal(start)}${slotOf(time)}$0${literal(tail)}` };
}

function isRow(line: string): boolean {
  const start = /^[\s>]*/.exec(line)?.[0].length ?? 0;
  const words = line.trimEnd();
  return words.length > start + 1 && words[start] === '|' && words.endsWith('|');
}

/** An item in which nobody has written yet. */
function isBlank(words: string, kind: ListRange['kind']): boolean {
  if (words.trim() === '') return true;
  const time = kind === 'timeline' ? TIME.exec(words) : null;
  return time?.[0].includes(timeSlot) === true && words.slice(time[0].length).trim() === '';
}

/** The time of the entry before, with its day, its zone and its marks, and a slot where the time is. */
function slotOf(time: RegExpExecArray | null): string {
  if (time === null) return '';
  const [, open = '', date = '', zone = '', close = '', between = ''] = time;
  return `${literal(open + date)}\${1:${timeSlot}}${literal(`${zone}${close}${between} `)}`;
}

/** The mark of the item in which the empty one is; nothing where it is in none. */
function outdented(indent: string, above: Iterable<string>): string {
  const quote = /^[\s>]*>\s?/.exec(indent)?.[0] ?? '';
  if (indent.length === quote.length) return quote.trimEnd();
  for (const line of above) {
    const item = ITEM.exec(line);
    if (item === null) {
      if (line.trim() === '') break;
      continue;
    }
    const [, outer = '', mark = '', number, closing = '', blank = ' ', box] = item;
    if (outer.length >= indent.length) continue;
    const next = number === undefined ? mark : `${Number(number) + 1}${closing}`;
    return `${outer}${next}${blank}${box === undefined ? '' : '[ ] '}`;
  }
  return quote.trimEnd();
}

/** A row with as many cells, behind the end of one; an empty row ends the table. */
function continuedRow(line: string, column: number, kind: ListRange['kind']): Continuation | null {
  if (/^[\s:|>-]+$/.test(line) && line.includes('-')) return null;
  if (column < line.trimEnd().length) return null;
  const cells = cellsOf(line);
  if (cells.every((cell) => cell.trim() === '' || cell.trim() === timeSlot)) return { kind: 'end', line: '' };
  const lead = /^[\s>]*/.exec(line)?.[0] ?? '';
  const timed = kind === 'timeline' && TIME.test((cells[0] ?? '').trim());
  const holes = cells.map((_, at) => (at === 0 && timed ? `\${1:${timeSlot}}` : `\${${at + 1}}`));
  return { kind: 'next', snippet: `${literal(`\n${lead}`)}| ${holes.join(' | ')} |` };
}

function cellsOf(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^[\s>]*\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/);
}

function literal(text: string): string {
  return text.replaceAll(/[\\$}]/g, (mark) => `\\${mark}`);
}
