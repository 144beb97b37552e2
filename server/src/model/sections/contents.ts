import type { Block, ListItem } from '../../text/markdown/blocks.ts';
import type { Source } from '../../text/source.ts';
import { isMetaList } from '../lexicon/about-report.ts';
import { tellsThePast } from '../lexicon/past.ts';
import { VERBS } from '../lexicon/words.ts';

const timed =
  /^[\s*_`[(~]*(?:\d{4}-\d\d-\d\d|\d{1,2}[:.]\d\d\b|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2} ?[ap]m\b|[012]\d[0-5]\d (?:utc|gmt|[ch]es?t|hrs?)\b|\d{1,2}h\d\d\b|\d{1,2}[時点时]\d{0,2})/i;
/** How much of an entry is looked at for its time. */
const head = 40;

/** Whether a line or heading begins with a time or a date. */
export function beginsWithTime(words: string): boolean {
  return timed.test(words.slice(0, head));
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

/** Whether items mostly have boxes, or say as orders with an owner or a day what is to be done. */
export function hasActions(blocks: readonly Block[]): boolean {
  const items = topItems(blocks);
  const acts = items.filter((item) => item.task !== null || isOrder(itemTitle(item))).length;
  return acts >= 2 && acts * 5 >= items.length * 3 && !isMetaList(items.map(itemTitle));
}

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
