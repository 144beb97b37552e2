import type { Inline, ListBlock, ListItem } from '../../text/markdown/blocks.ts';
import { inlineViews } from '../../text/markdown/inline-views.ts';
import type { Span } from '../../text/position.ts';
import { isMetaList, isReaderAdvice, saysFinished } from '../lexicon/about-report.ts';
import { isNoAnswer } from '../lexicon/no-answer.ts';
import { statusOfBox } from '../lexicon/status-words.ts';
import { VERBS } from '../lexicon/words.ts';
import type { FixContext } from './context.ts';
import { headOf } from './field-item.ts';
import { withFlatFields } from './flat-list.ts';
import { type Group, readGroup, within } from './group.ts';
import { isGroup } from './group-item.ts';
import { titleSpan, titleWords } from './item-title.ts';
import { readItemWords } from './item-words.ts';
import { nestOf } from './nest.ts';
import { saysNoAction } from './no-action.ts';
import type { FixCandidate, Setting } from './parts.ts';
import { underItem } from './under-item.ts';

/** The items of a list that are actions, groups opened; `before` is the sentence above the list. */
export function listItems(
  context: FixContext,
  list: ListBlock,
  setting: Setting,
  about: { readonly heading: string; readonly before: string },
): readonly FixCandidate[] {
  const titles = list.items.map((item) => headOf(item)?.plain ?? '');
  if (isMetaList(titles) || isReaderAdvice(about.heading, titles)) return [];
  const finished: Group | null =
    setting.group.status === null && saysFinished(about.before) ? { ...setting.group, status: 'done' } : null;
  const here = finished === null ? setting : { ...setting, group: finished };
  return withFlatFields(context, list, (item) => itemsOf(context, list, item, here, about.heading));
}

function itemsOf(
  context: FixContext,
  list: ListBlock,
  item: ListItem,
  setting: Setting,
  heading: string,
): readonly FixCandidate[] {
  const nested = nestedLists(item);
  const head = headOf(item);
  if (head !== null && item.task === null && nested.length > 0 && isGroup(context, head, item, nested)) {
    const text = inlineViews(context.source, head.span, head);
    const group = within(setting.group, readGroup(text.masked, text.span.start, 'shaped'));
    const inner: Setting = { ...setting, group, kind: group.kind ?? setting.kind };
    return nested.flatMap((inside) => listItems(context, inside, inner, { heading, before: '' }));
  }
  if (head === null) {
    const first = item.blocks[0];
    if (first?.kind !== 'list') return [];
    return nested.flatMap((inside) => listItems(context, inside, setting, { heading, before: '' }));
  }
  const candidate = listItem(context, list, item, head, setting);
  const children = boxedChildren(context, item, setting, heading);
  if (children.length === 0) return candidate === null ? [] : [candidate];
  if (candidate === null || !hasFieldsOfItsOwn(candidate)) return children;
  return [candidate, ...children.filter(hasFieldsOfItsOwn)];
}

/** Boxes under a box: deeds of their own where they say who or when, or where the box above says neither. */
function boxedChildren(
  context: FixContext,
  item: ListItem,
  setting: Setting,
  heading: string,
): readonly FixCandidate[] {
  if (item.task === null) return [];
  return nestedLists(item)
    .filter((list) => list.items.every(({ task }) => task !== null))
    .flatMap((list) => listItems(context, list, setting, { heading, before: '' }));
}

function hasFieldsOfItsOwn({ fields, boxed }: FixCandidate): boolean {
  return (
    boxed === 'done' || fields.some(({ name, value }) => (name === 'owner' || name === 'due') && value !== '')
  );
}

function nestedLists(item: ListItem): readonly ListBlock[] {
  return item.blocks.filter((block): block is ListBlock => block.kind === 'list');
}

function listItem(
  context: FixContext,
  list: ListBlock,
  item: ListItem,
  head: Inline,
  setting: Setting,
): FixCandidate | null {
  const loose = item.task === null ? looseBox(context, item, head) : null;
  // Behind an empty box the blanks are no part of the words.
  const start = Math.min(Math.max(loose?.end ?? item.contentStart, head.span.start), head.span.end);
  const scan = readItemWords(context, { start, end: head.span.end }, head);
  const under = underItem(context, item.blocks.slice(1));
  const title = titleWords(scan);
  const fields = [...scan.fields, ...under.fields];
  if (saysNoAction(title)) return null;
  const empty = title === '' || isNoAnswer(title) || isTemplateTitle(title);
  const stated = fields.some((field) => field.value !== '' && field.name !== 'status');
  const waits =
    item.task !== null || under.fields.length > 0 || fields.some(({ name }) => name === 'accepted');
  if (empty && !(stated && waits)) return null;
  const bare = item.task === null && loose === null && fields.length === 0 && head.pieces.length === 0;
  if (bare && isOneName(title)) return null;
  const box = item.task?.span ?? loose ?? null;
  return {
    setting,
    shape: box !== null ? 'task' : list.ordered ? 'numbered' : 'bullet',
    line: item.line,
    span: item.span,
    title,
    titleSpan: titleSpan(scan),
    words: { start, end: head.span.end },
    fields,
    inlines: [{ inline: head, span: { start, end: head.span.end } }, ...under.inlines],
    box,
    boxed: item.task === null ? (loose === null ? null : 'open') : statusOfBox(item.task.mark),
    nest: nestOf(context.source, item, head, under.lastField),
    cells: {},
    habits: scan.habits,
  };
}

/** One word that is no deed and no ticket: the name of a thing in a list of things. */
function isOneName(title: string): boolean {
  if (!/^[\p{L}\p{N}_.-]+$/u.test(title) || /^[A-Z]+-\d/.test(title)) return false;
  return !VERBS.has(title.toLowerCase().replace(/\.$/, ''));
}

/** `[]`, which markdown takes for text and its writer for a box. */
function looseBox(context: FixContext, item: ListItem, head: Inline): Span | null {
  const start = Math.max(item.contentStart, head.span.start);
  return context.source.text.startsWith('[] ', start) ? { start, end: start + 2 } : null;
}

function isTemplateTitle(title: string): boolean {
  return /^(?:(?:\{\{\s*\w+\s*\}\}|<[^<>]+>|(?:action|action item|item|task)(?:\s*\d+)?|summary|todo|\.{3}|…)\s*(?:\[?link to .*)?|description of .*)$/i.test(
    title,
  );
}
