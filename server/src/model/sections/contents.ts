import type { Block, ListItem, TableBlock } from '../../text/markdown/blocks.ts';
import type { Source } from '../../text/source.ts';
import { isMetaList } from '../lexicon/about-report.ts';
import { labelMeaning } from '../lexicon/field-labels.ts';
import type { LabelMeaning } from '../lexicon/meanings.ts';
import { tellsThePast } from '../lexicon/past.ts';
import { statusOfValue } from '../lexicon/status-words.ts';
import { dayInWords, distanceFirst, momentAt, type WrittenMoment } from '../lexicon/time/written-moment.ts';
import { VERBS } from '../lexicon/words.ts';

/** How much of an entry is looked at for its time. */
const head = 48;
const figure = /\d|noon|midday|midnight/i;
/** Numbers of paragraphs and bullets that markdown does not know. */
const bullet = /^[\s*_`[(~>•–—-]*(?:(?:[a-z]|[ivx]{1,5}|\d{1,2})[.)]\s)?/i;

/** Whether a line or heading begins with a time or a date. */
export function beginsWithTime(words: string): boolean {
  const start = words.slice(0, head);
  if (!figure.test(start)) return false;
  if (saysMoment(momentAt(start, 0)) || distanceFirst(start)?.separator === ':') return true;
  const number = bullet.exec(start)?.[0].length ?? 0;
  return number > 0 && saysMoment(momentAt(start.slice(number), 0));
}

/** Whether a heading begins with a day, in figures or in words: `Monday, August 30`, `Next morning`. */
export function beginsWithDay(words: string): boolean {
  const start = words.slice(0, head);
  return (momentAt(start, 0)?.date ?? null) !== null || dayInWords(start) !== null;
}

/** Figures such as `8.48` and `1625` are times only where their surroundings say so: before a word for them, or a mark. */
function saysMoment(written: WrittenMoment | null): boolean {
  if (written === null) return false;
  const { clock, date, separator, marked, zone } = written;
  if (clock === null) return date !== null && (date.year !== null || separator !== '' || marked);
  return !clock.weak || date !== null || zone !== null || separator === ':' || separator === '–';
}

/** Whether entries mostly begin with a time or a date: what makes a list, a table or lines a timeline. */
export function hasTimes(blocks: readonly Block[], source: Source, least = 2): boolean {
  const entries = blocks.flatMap((block) => entryHeads(block, source));
  const found = entries.filter(beginsWithTime).length;
  return found >= least && found * 2 >= entries.length;
}

/** The beginning of each entry: an item, a row's first cell, a paragraph or each of its lines that has a time. */
function entryHeads(block: Block, source: Source): readonly string[] {
  const headOf = (start: number, end: number): string =>
    source.text.slice(start, Math.min(end, start + head));
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => {
        const start = item.blocks[0]?.span.start ?? item.span.start;
        return headOf(start, item.span.end);
      });
    case 'table':
      return block.rows.map((row) => {
        const cell = row.cells.find(({ span }) => span.end > span.start);
        return cell === undefined ? '' : headOf(cell.span.start, cell.span.end);
      });
    case 'paragraph': {
      const lines = block.inline.lines.map((line) => headOf(line.start, line.end));
      const withTime = lines.filter(beginsWithTime);
      return withTime.length > 0 ? withTime : lines.slice(0, 1);
    }
    case 'code':
      return source
        .slice(block.span)
        .split('\n')
        .filter((line) => /[\p{L}\d]/u.test(line));
    default:
      return [];
  }
}

/** The items of the lists in blocks, without those nested in others. */
export function topItems(blocks: readonly Block[]): readonly ListItem[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
}

/** The words of an item's first paragraph. */
export function itemTitle(item: ListItem): string {
  const first = item.blocks[0];
  return first?.kind === 'paragraph' ? first.inline.plain : '';
}

const assigned = /@[a-z\d][\w-]+|\b20\d\d-\d\d-\d\d\b|\b(?:owner|due|eta|assignee)\b/i;
/** `[done]`, `(in progress)` at the end of an item. */
const lastBracket = /[[(]([^()[\]]{2,40})[)\]][\s.*_~]{0,4}$/;
/** By when it is to be done, a language a line. */
const deadline = new RegExp(
  `(?<!\\p{L})(?:${[
    'due|deadline|by',
    'bis|fällig',
    'échéance|avant le|d.ici',
    'plazo|antes del?',
    'prazo|até',
    'entro|scadenza',
    'uiterlijk|voor',
    'senast',
    'termin|do',
  ].join(
    '|',
  )})[ :*_]{1,4}(?:the |el |il |o |le |end of |fine |ende |fin )?(?:\\d{1,4}[ ./-]|\\d{1,2}\\p{L}|q[1-4]\\b|[\\p{L}]{3,9}\\.? \\d{1,2}\\b)`,
  'iu',
);
/** Letters and Roman figures number paragraphs, which markdown leaves as they are. */
const lettered = /^\(?(?:[a-z]|[ivxIVX]{1,5}|[A-Z]{1,3}-?\d{1,3})[.):]\s/;

/** Whether items mostly have boxes, a state or a day by which they are due, or say as orders with an owner what is to be done. */
export function hasActions(blocks: readonly Block[]): boolean {
  const items = [
    ...topItems(blocks).map((item) => ({ task: item.task !== null, title: itemTitle(item) })),
    ...blocks.flatMap((block) =>
      block.kind === 'paragraph' && lettered.test(block.inline.plain)
        ? [{ task: false, title: block.inline.plain }]
        : [],
    ),
  ];
  const acts = items.filter(({ task, title }) => task || isOrder(title) || isTracked(title)).length;
  return acts >= 2 && acts * 5 >= items.length * 3 && !isMetaList(items.map(({ title }) => title));
}

/** The end of an item says its state, or anything in it by when it is due. */
function isTracked(title: string): boolean {
  const state = lastBracket.exec(title.slice(-60))?.[1];
  return (state !== undefined && statusOfValue(state) !== null) || deadline.test(title.slice(0, 300));
}

/** Whether columns say who does what by when, or how far it is, without times of day, which a log has. */
export function isWorkTable(table: TableBlock): boolean {
  if (table.rows.length < 2) return false;
  const meanings = table.header.cells.map(({ inline }) => labelMeaning(inline.plain));
  const asks = new Set(meanings.filter((meaning) => meaning !== null && workColumns.has(meaning)));
  if (asks.size < 2 || meanings.every((meaning) => meaning !== null && workColumns.has(meaning)))
    return false;
  return !table.rows.some(({ cells }) => cells.some(({ inline }) => clock.test(inline.plain.slice(0, 8))));
}

const workColumns: ReadonlySet<LabelMeaning> = new Set(['owner', 'due', 'status']);
const clock = /^\d{1,2}[:.]\d\d\b/;

function isOrder(title: string): boolean {
  const first = /^[\s*_`]*(?:\[[ x]\]\s*)?([\p{L}-]+)/u.exec(title)?.[1] ?? '';
  return VERBS.has(first.toLowerCase()) && assigned.test(title.slice(0, 300));
}

/** Whether the items tell in the past tense what was done, none of them with a box. */
export function tellsWhatWasDone(blocks: readonly Block[]): boolean {
  const items = topItems(blocks);
  const past = items.filter((item) => item.task === null && tellsThePast(itemTitle(item))).length;
  return past > 0 && past * 3 >= items.length * 2;
}

/** Whether items are sentences about things, and not names of people. */
export function areSentences(blocks: readonly Block[]): boolean {
  const titles = topItems(blocks).map(itemTitle);
  const sentences = titles.filter((title) => {
    const words = title.split(/\s+/);
    return words.filter((word) => /^\p{Ll}/u.test(word)).length >= 3 && !/^@/.test(title);
  });
  return sentences.length > 0 && sentences.length * 2 > titles.length;
}
