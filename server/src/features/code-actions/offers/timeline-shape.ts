import { cellText } from '../../../edits/replace-field.ts';
import type { Postmortem, Timeline } from '../../../model/document/postmortem.ts';
import { lineEndingAt } from '../../../text/line-ending.ts';
import type { ListBlock, TableBlock } from '../../../text/markdown/blocks.ts';
import {
  keptChange,
  type Made,
  type Offer,
  type OfferPlace,
  type OfferWorld,
  refused,
  rewrite,
} from '../offer.ts';

/** The timeline at the cursor as a table where it is a list, as a list where it is a table. */
export function timelineShape({ model, span }: OfferPlace, world: OfferWorld): readonly Offer[] {
  const { postmortem } = model;
  return postmortem.timelines.flatMap((timeline): readonly Offer[] => {
    const section = postmortem.sections[timeline.section];
    if (section === undefined || span.end < section.headingSpan.start || section.own.end < span.start)
      return [];
    const block = onlyBlock(postmortem, timeline);
    if (block === null) return [];
    const title = block.kind === 'list' ? 'Write this timeline as a table' : 'Write this timeline as a list';
    return [rewrite(title, () => reshaped(postmortem, timeline, block, world))];
  });
}

/** The one list or table that holds every entry and nothing else; null where there is none. */
function onlyBlock({ blocks }: Postmortem, { entries }: Timeline): ListBlock | TableBlock | null {
  const lines = new Set(entries.map(({ line }) => line));
  for (const block of blocks) {
    if (block.kind !== 'list' && block.kind !== 'table') continue;
    const items = block.kind === 'list' ? block.items : block.rows;
    if (!items.some(({ line }) => lines.has(line))) continue;
    return items.length === entries.length && items.every(({ line }) => lines.has(line)) ? block : null;
  }
  return null;
}

function reshaped(
  postmortem: Postmortem,
  timeline: Timeline,
  block: ListBlock | TableBlock,
  world: OfferWorld,
): Made {
  const { source } = postmortem;
  const lines = block.kind === 'list' ? asTable(postmortem, timeline, block) : asList(postmortem, block);
  if (lines === null)
    return refused('An entry has more than a time and one line of words. Write it by hand.');
  const newText = lines.join(lineEndingAt(source, block.span.start));
  return keptChange(postmortem, [{ span: block.span, newText }], 'same-order', world);
}

const SEPARATOR = /^[*_`]{0,3}\s{0,3}(?:[:|–—-]{1,2}\s)?\s{0,3}/;

function asTable({ source }: Postmortem, { entries }: Timeline, list: ListBlock): readonly string[] | null {
  const byLine = new Map(entries.map((entry) => [entry.line, entry]));
  const rows: string[] = [];
  for (const item of list.items) {
    const entry = byLine.get(item.line);
    const [paragraph, more] = item.blocks;
    const { start, end } = source.lineSpan(item.line);
    const alone = paragraph?.kind === 'paragraph' && more === undefined && item.span.end <= end;
    if (entry === undefined || !alone || item.marker.start !== start || item.task !== null) return null;
    const opening = source.slice({ start: item.contentStart, end: entry.timeSpan.start });
    if (!/^[*_`]{0,3}$/.test(opening)) return null;
    const rest = source.slice({ start: entry.timeSpan.end, end: item.span.end });
    const words = rest.slice(SEPARATOR.exec(rest)?.[0].length ?? 0).trim();
    rows.push(`| ${cellText(source.slice(entry.timeSpan))} | ${cellText(words)} |`);
  }
  return ['| Time | Event |', '| --- | --- |', ...rows];
}

function asList({ source }: Postmortem, table: TableBlock): readonly string[] | null {
  if (table.header.cells.length !== 2 || source.lineStart(table.line) !== table.span.start) return null;
  const lines: string[] = [];
  for (const { cells, surplus } of table.rows) {
    const [time = '', words = ''] = cells.map(({ span }) => source.slice(span).replaceAll('\\|', '|'));
    if (surplus !== null || time === '' || /<br/i.test(time + words)) return null;
    lines.push(`- ${time} ${words}`.trimEnd());
  }
  const zone = /\(([^()]{1,40})\)/.exec(table.header.cells[0]?.inline.plain ?? '')?.[1];
  return zone === undefined ? lines : [`Time zone: ${zone}`, '', ...lines];
}
