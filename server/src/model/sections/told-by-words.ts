import type { Block, TableBlock } from '../../text/markdown/blocks.ts';
import { VERBS } from '../lexicon/words.ts';
import { beginsWithTime, itemTitle, topItems } from './contents.ts';

const shortestProse = 80;

/** A count of people, things, money or a share: `18,377 withdrawals`, `€214k`, `61 %`. Times and days do not count. */
const count =
  /[€£$¥]\s?\d|(?<![\p{L}\d.,:/-])\d[\d.,' \u00a0]{0,12}(?:%|[kKmM]\b|\s?(?:percent|per cent|Prozent|million|thousand|Mio|Tsd)|[€£$¥]|\s(?!(?:utc|gmt|cet|cest|am|pm|uhr|a\.m|p\.m|ms|s|sec|seconds?|min|minutes?|minuten|hours?|stunden?|h|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[\p{L}]{0,7}(?!\p{L}))\p{L}{3,})|(?<!\p{L})(?:no|none|nobody|nothing) (?:\p{L}+ ){0,3}(?:lost|harmed|affected|data|harm|loss|impact)/iu;
/** Words that give a reason, a language a line. */
const reason = new RegExp(
  `(?<!\\p{L})(?:${[
    'because|due to|caused|the cause|as a result|resulted|therefore|the reason|so that|which meant|led to|allowed|was never|had never|had not|did not|were not|was not',
    'weil|wegen|ursache|dadurch|deshalb|daher|aufgrund|führte',
    'parce que|car|en raison|à cause|la cause|donc|provoqué',
    'porque|debido|la causa|por eso|ya que|provocó',
    'por causa|devido|a causa|portanto|já que|causou',
    'perché|a causa|poiché|dovuto|la causa|quindi|ha causato',
    'omdat|doordat|daardoor|oorzaak|vanwege',
    'eftersom|därför|orsaken|på grund',
    'ponieważ|dlatego|przyczyną|z powodu',
  ].join('|')})(?!\\p{L})|ため|ので|原因|因为|由于|导致|때문`,
  'iu',
);

function paragraphs(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.inline.plain] : []));
}

function tables(blocks: readonly Block[]): readonly TableBlock[] {
  return blocks.filter((block) => block.kind === 'table');
}

/** Whether sentences begin a section and no table is in it. */
export function isProse(blocks: readonly Block[]): boolean {
  if (blocks.find(({ kind }) => kind !== 'html' && kind !== 'mark')?.kind !== 'paragraph') return false;
  const texts = paragraphs(blocks);
  return (
    tables(blocks).length === 0 &&
    !texts.some(beginsWithTime) &&
    texts.reduce((sum, text) => sum + text.length, 0) >= shortestProse
  );
}

/** Whether at least half of what is listed, or most figures of a table, count people, things or money. */
export function countsHarm(blocks: readonly Block[]): boolean {
  const told = [
    ...topItems(blocks).map(itemTitle),
    ...paragraphs(blocks).flatMap((text) => text.split(/(?<=[.!?;])\s+/)),
  ];
  if (told.some(beginsWithTime)) return false;
  const counting = told.filter((text) => count.test(text.slice(0, 300))).length;
  if (counting >= 2 && counting * 2 >= told.length) return true;
  return tables(blocks).some(({ rows }) => {
    const cells = rows.flatMap((row) => row.cells.slice(1).map(({ inline }) => inline.plain));
    const figures = cells.filter((cell) => /^[^\p{L}\d]{0,3}\d[\d.,' \u00a0]*(?:%|[kKmM])?$/u.test(cell));
    return cells.length >= 2 && figures.length * 3 >= cells.length * 2;
  });
}

/** Whether a sentence gives a reason. */
export function givesReasons(blocks: readonly Block[]): boolean {
  return [...paragraphs(blocks), ...topItems(blocks).map(itemTitle)].some((text) =>
    reason.test(text.slice(0, 600)),
  );
}

/** Whether a list is made of orders: "Add an alert", "Move the queue". */
export function ordersOnly(blocks: readonly Block[]): boolean {
  const titles = topItems(blocks).map(itemTitle);
  const orders = titles.filter((title) =>
    VERBS.has((/^[\s*_`]*([\p{L}-]+)/u.exec(title)?.[1] ?? '').toLowerCase()),
  );
  return titles.length >= 2 && orders.length * 4 >= titles.length * 3;
}
