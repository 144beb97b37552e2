import type { Block, Inline, ListBlock, ListItem } from '../../text/blocks.ts';
import type { Span } from '../../text/position.ts';
import type { FixContext } from './context.ts';
import { type Group, readGroup, within } from './group.ts';
import { itemText } from './item-text.ts';
import { type LabelMeaning, labelMeaning, labelsIn } from './labels.ts';
import { isMetaList, isReaderAdvice, saysFinished } from './meta-list.ts';
import { isNameGroup } from './names.ts';
import { nestOf } from './nest.ts';
import type { Candidate, Setting } from './parts.ts';
import { isPlaceholder } from './placeholder.ts';
import type { FoundField, Scan } from './scan.ts';
import { isSpent, scanHead, scanNested, titleSpan, titleWords } from './scan-text.ts';
import { VERBS } from './words.ts';

/** The first paragraph of a list item; null where it begins with something else. */
export function headOf(item: ListItem): Inline | null {
  const first = item.blocks[0];
  return first?.kind === 'paragraph' ? first.inline : null;
}

/** The items of a list that are actions, groups opened; `before` is the sentence above the list. */
export function listItems(
  context: FixContext,
  list: ListBlock,
  setting: Setting,
  about: { readonly heading: string; readonly before: string },
): readonly Candidate[] {
  const titles = list.items.map((item) => headOf(item)?.plain ?? '');
  if (isMetaList(titles) || isReaderAdvice(about.heading, titles)) return [];
  const finished: Group | null =
    setting.group.status === null && saysFinished(about.before) ? { ...setting.group, status: 'done' } : null;
  const here = finished === null ? setting : { ...setting, group: finished };
  return withFlatFields(context, list, (item) => itemsOf(context, list, item, here, about.heading));
}

/** `- Action: …`, `- Owner: …`, `- Due: …` as items of one list: the fields belong to the action above them. */
function withFlatFields(
  context: FixContext,
  list: ListBlock,
  read: (item: ListItem) => readonly Candidate[],
): readonly Candidate[] {
  if (!isFlat(context, list)) return list.items.flatMap(read);
  const found: Candidate[] = [];
  for (const item of list.items) {
    if (!isFieldItem(context, item) || opensAnswer(context, item)) {
      found.push(...read(item));
      continue;
    }
    const above = found.at(-1);
    const head = headOf(item);
    if (above === undefined || head === null) continue;
    const fields = scanNested(context, head.span, head, 'nested-bullet').fields;
    const { at } = lineEndOf(context, item);
    found[found.length - 1] = {
      ...above,
      span: { start: above.span.start, end: item.span.end },
      fields: [...above.fields, ...fields],
      inlines: [...above.inlines, { inline: head, span: head.span }],
      nest: above.nest === null ? null : { at, indent: indentOf(context, item), marker: above.nest.marker },
    };
  }
  return found;
}

/** Whether actions and their fields are items of one list: an item says "Action:", or all but the first are fields. */
function isFlat(context: FixContext, list: ListBlock): boolean {
  const [first, ...others] = list.items;
  if (first === undefined || others.length === 0 || first.task !== null) return false;
  const meanings = list.items.map((item) => firstMeaning(context, item));
  if (!meanings.some((meaning) => meaning === 'owner' || meaning === 'due')) return false;
  return (
    meanings[0] === 'title' || (meanings[0] === null && others.every((item) => isFieldItem(context, item)))
  );
}

function firstMeaning(context: FixContext, item: ListItem): LabelMeaning | null {
  const head = headOf(item);
  if (head === null) return null;
  const { masked } = itemText(context.source, head.span, head);
  const first = labelsIn(masked)[0];
  return first !== undefined && masked.slice(0, first.start).trim() === '' ? first.meaning : null;
}

/** `- Accepted: …` is an item of its own. */
function opensAnswer(context: FixContext, item: ListItem): boolean {
  return firstMeaning(context, item) === 'accepted';
}

function lineEndOf(context: FixContext, item: ListItem): { readonly at: number } {
  const { source } = context;
  return { at: source.lineSpan(source.lineAt(item.span.end)).end };
}

function indentOf(context: FixContext, item: ListItem): string {
  const { source } = context;
  return source.text.slice(source.lineStart(item.line), item.marker.start);
}

function itemsOf(
  context: FixContext,
  list: ListBlock,
  item: ListItem,
  setting: Setting,
  heading: string,
): readonly Candidate[] {
  const nested = nestedLists(item);
  const head = headOf(item);
  if (head !== null && item.task === null && nested.length > 0 && isGroup(context, head, item, nested)) {
    const text = itemText(context.source, head.span, head);
    const group = within(setting.group, readGroup(text.masked, text.span.start, true));
    const inner: Setting = { ...setting, group, kind: group.kind ?? setting.kind };
    return nested.flatMap((inside) => listItems(context, inside, inner, { heading, before: '' }));
  }
  if (head === null) {
    const first = item.blocks[0];
    if (first?.kind !== 'list') return [];
    return nested.flatMap((inside) => listItems(context, inside, setting, { heading, before: '' }));
  }
  const candidate = listItem(context, list, item, head, setting);
  return candidate === null ? [] : [candidate];
}

function nestedLists(item: ListItem): readonly ListBlock[] {
  return item.blocks.filter((block): block is ListBlock => block.kind === 'list');
}

/** Whether an item only names what its nested items have in common. */
function isGroup(context: FixContext, head: Inline, item: ListItem, nested: readonly ListBlock[]): boolean {
  const inner = nested.flatMap((list) => list.items);
  if (inner.every((each) => isFieldItem(context, each))) return false;
  const words = head.plain.trim();
  const bare = words.replace(/[\s:]+$/, '');
  const parts = bare.split(/\s+/);
  const first = (parts[0] ?? '').toLowerCase();
  if (readGroup(bare, 0, true).status !== null) return true;
  const opensWithVerb = VERBS.has(first) && parts.length > 1;
  if (isNameGroup(bare) && (isAllBold(head) || words.endsWith(':')) && !opensWithVerb) return true;
  if (inner.every((each) => each.task !== null)) return !/@[\w-]/.test(words);
  if (opensWithVerb) return false;
  if (
    /\b(?:improvements?|actions|measures|changes|tasks|fixes|items|(?:short|medium|long|near)[- ]term)$/i.test(
      bare,
    )
  ) {
    return parts.length <= 6;
  }
  const apart = isAllBold(head) || words.endsWith(':');
  return apart ? parts.length <= 4 : parts.length <= 2 && item.blocks.length > 1;
}

function isAllBold(head: Inline): boolean {
  const first = head.pieces[0];
  if (first?.kind !== 'strong' || first.span.start !== head.span.start) return false;
  return head.span.end - first.span.end <= 1;
}

/** Whether an item is a field of the one above it: `- Owner: …`. */
export function isFieldItem(context: FixContext, item: ListItem): boolean {
  const head = headOf(item);
  if (head === null || item.task !== null) return false;
  const text = itemText(context.source, head.span, head);
  const first = labelsIn(text.masked)[0];
  if (first !== undefined && first.meaning !== 'title' && text.masked.slice(0, first.start).trim() === '') {
    return first.meaning !== 'note' && first.meaning !== 'kind';
  }
  return labelMeaning(text.masked) !== null && text.masked.trim().endsWith(':');
}

function listItem(
  context: FixContext,
  list: ListBlock,
  item: ListItem,
  head: Inline,
  setting: Setting,
): Candidate | null {
  const loose = item.task === null ? looseBox(context, item, head) : null;
  const start = Math.max(loose?.end ?? item.contentStart, head.span.start);
  const scan = scanHead(context, { start, end: head.span.end }, head);
  const under = underItem(context, item.blocks.slice(1));
  const title = titleWords(scan);
  const fields = [...scan.fields, ...under.fields];
  const empty = title === '' || isPlaceholder(title) || isTemplateTitle(title);
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
    checked: item.task?.done ?? (loose === null ? null : false),
    nest: nestOf(context.source, item, head, under.lastField),
    cells: {},
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
  return /^(?:\{\{\s*\w+\s*\}\}|<[^<>]+>|(?:action|action item|item|task)\s*\d*|summary|todo|\.{3}|…|description of .*)(?:\s*\[?link to .*)?$/i.test(
    title,
  );
}

interface Under {
  readonly fields: readonly FoundField[];
  readonly inlines: Candidate['inlines'];
  /** The last nested bullet that is a field. */
  readonly lastField: Span | null;
}

/** The fields and links of what stands under an item's own words. */
export function underItem(context: FixContext, blocks: readonly Block[]): Under {
  const fields: FoundField[] = [];
  const inlines: { readonly inline: Inline; readonly span: Span }[] = [];
  let lastField: Span | null = null;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      inlines.push({ inline: block.inline, span: block.inline.span });
      fields.push(...scanNested(context, block.inline.span, block.inline, 'label').fields);
    } else if (block.kind === 'list') {
      for (const item of block.items) {
        const head = headOf(item);
        if (head === null) continue;
        inlines.push({ inline: head, span: head.span });
        const found = nestedFields(context, item, head);
        if (found.length > 0) lastField = item.span;
        fields.push(...found);
        const deeper = underItem(context, item.blocks.slice(1));
        inlines.push(...deeper.inlines);
      }
    }
  }
  return { fields, inlines, lastField };
}

function nestedFields(context: FixContext, item: ListItem, head: Inline): readonly FoundField[] {
  if (isFieldItem(context, item)) return scanNested(context, head.span, head, 'nested-bullet').fields;
  if (item.task !== null) return [];
  const scan: Scan = scanHead(context, head.span, head);
  return isSpent(scan) ? scan.fields.map((field) => ({ ...field, shape: 'nested-bullet' })) : [];
}
