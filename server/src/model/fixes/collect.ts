import { append } from '../../text/append.ts';
import type { Block, ParagraphBlock } from '../../text/markdown/blocks.ts';
import { inlineViews } from '../../text/markdown/inline-views.ts';
import { once } from '../../text/once.ts';
import type { Section } from '../document/section.ts';
import { VERBS } from '../lexicon/words.ts';
import type { FixContext } from './context.ts';
import { isFieldItem } from './field-item.ts';
import { type Group, NO_GROUP, readGroup, within } from './group.ts';
import { headingItem, isHeadingAction } from './heading-item.ts';
import { HeadingNames } from './heading-names.ts';
import { type Holders, holderKind, isShared } from './holders.ts';
import { listItems } from './list.ts';
import { isLegend } from './no-action.ts';
import { paragraphItem } from './paragraph.ts';
import type { FixCandidate, Setting } from './parts.ts';
import { tableItems } from './table.ts';
import { type Marker, signsOf, typedList } from './typed-list.ts';

/** All items of a document in the order of their lines. */
export function collectItems(context: FixContext): readonly FixCandidate[] {
  const found: FixCandidate[] = [];
  const holders: (Holders | null)[] = [];
  const names = once(() => new HeadingNames(context));
  context.sections.forEach((section, index) => {
    const parent = section.parent === null ? null : (holders[section.parent] ?? null);
    const kind = holderKind(section, parent?.kind ?? null);
    if (kind === null) {
      holders.push(null);
      append(found, strayTables(context, section, index));
      return;
    }
    const inherited = parent !== null && section.kind === 'other' ? parent.group : NO_GROUP;
    const group =
      section.kind === 'other' || parent !== null
        ? within(
            inherited,
            readGroup(headingMask(context, section), section.headingSpan.start, names().of(section)),
          )
        : NO_GROUP;
    holders.push({ kind: group.kind ?? kind, group });
    const setting: Setting = { section: index, place: section.place, kind: group.kind ?? kind, group };
    if (parent !== null && isHeadingAction(context, section, index)) {
      found.push(headingItem(context, section, { ...setting, group: parent.group }));
      return;
    }
    const items = withHabits(context, (each) => sectionItems(each, section, setting));
    append(found, parent === null && isShared(section) ? items.filter(isDeed) : items);
  });
  return found.sort((a, b) => a.span.start - b.span.start);
}

/**
 * The places in which several of some items name somebody for sure, or most of them by the looks, where one is in doubt
 * or has no name there.
 */
export function commonHabits(items: readonly FixCandidate[]): readonly string[] {
  const places = new Set(items.flatMap(({ habits }) => habits.map(({ place }) => place)));
  return [...places].filter((place) => {
    const having = items.filter(({ habits }) => habits.some((each) => each.place === place));
    const here = having.flatMap(({ habits }) => habits.filter((each) => each.place === place));
    const doubt = here.some(({ certainty }) => certainty !== 'sure');
    const weak = here.some(({ certainty }) => certainty === 'weak');
    if (weak && !here.some(({ certainty }) => certainty === 'sure')) return false;
    const sure = here.filter(({ certainty }) => certainty === 'sure').length;
    const common =
      sure >= 2 || (sure === 1 ? having.length * 3 >= items.length : having.length * 2 > items.length);
    return having.length >= 2 && common && (doubt || having.length < items.length);
  });
}

/** Reads items once more where most of them name somebody at the same place: what is doubtful in one is a habit of all. */
function withHabits(
  context: FixContext,
  read: (context: FixContext) => readonly FixCandidate[],
): readonly FixCandidate[] {
  const items = read(context);
  const common = commonHabits(items);
  if (common.length === 0) return items;
  const habits = new Set([...context.people.habits, ...common]);
  return read({ ...context, people: { ...context.people, habits } });
}

/** Whether an item is a thing to do by its own words or fields, and not a lesson beside one. */
function isDeed(item: FixCandidate): boolean {
  const first = /^[\p{L}-]+/u.exec(item.title)?.[0] ?? '';
  return (
    item.box !== null || item.shape === 'row' || item.fields.length > 0 || VERBS.has(first.toLowerCase())
  );
}

function headingMask(context: FixContext, section: Section): string {
  return context.source.slice(section.headingSpan).replaceAll(/[*_`]/g, ' ');
}

function strayTables(context: FixContext, section: Section, index: number): readonly FixCandidate[] {
  if (section.kind === 'timeline') return [];
  const setting: Setting = { section: index, place: section.place, kind: 'follow-up', group: NO_GROUP };
  return section.blocks.flatMap((block) =>
    block.kind === 'table' ? tableItems(context, block, setting, false) : [],
  );
}

function sectionItems(context: FixContext, section: Section, base: Setting): readonly FixCandidate[] {
  const found: FixCandidate[] = [];
  let group: Group = base.group;
  let before = '';
  const blocks = section.blocks;
  const tables = blocks.filter((block) => block.kind === 'table');
  const signs = signsOf(context, blocks);
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined) continue;
    const setting: Setting = { ...base, group, kind: group.kind ?? base.kind };
    if (block.kind === 'paragraph') {
      const line = groupLine(context, block, blocks[index + 1]);
      if (line !== null) {
        group = within(base.group, line);
        before = block.inline.plain;
        continue;
      }
      const { items, used } = paragraphItems(context, blocks, index, signs, setting);
      append(found, items);
      index += used;
      before = block.inline.plain;
    } else if (block.kind === 'list') {
      if (isLegend(block, tables)) continue;
      append(found, listItems(context, block, setting, { heading: section.heading, before }));
      before = '';
    } else if (block.kind === 'table') {
      append(found, tableItems(context, block, setting, true));
    } else if (block.kind === 'quote') {
      for (const inner of block.blocks) {
        if (inner.kind !== 'list') continue;
        const quoted = listItems(context, inner, setting, { heading: section.heading, before });
        // What somebody said is no list of deeds; boxes, owners and orders are.
        const deeds = quoted.filter(isDeed).length;
        if (deeds * 2 > quoted.length) append(found, quoted);
      }
    }
  }
  return found;
}

/** A paragraph that is an action, with the blocks after it that hold its fields. */
function paragraphItems(
  context: FixContext,
  blocks: readonly Block[],
  index: number,
  signs: readonly Marker[],
  setting: Setting,
): { readonly items: readonly FixCandidate[]; readonly used: number } {
  const block = blocks[index];
  if (block?.kind !== 'paragraph') return { items: [], used: 0 };
  const typed = typedList(context, block, signs, setting);
  if (typed.length > 0) return { items: typed, used: 0 };
  const under: Block[] = [];
  for (let at = index + 1; at < blocks.length; at++) {
    const next = blocks[at];
    if (next?.kind !== 'list' || !next.items.every((item) => isFieldItem(context, item))) break;
    under.push(next);
  }
  const after = blocks[index + 1 + under.length];
  const item = paragraphItem(context, block, under, after?.kind === 'list' ? after : null, setting);
  return item === null ? { items: [], used: 0 } : { items: [item], used: under.length };
}

/** What may be behind the bold words of such a line: "**Within a week** (done)". */
const BRACKET_ONLY = /^ ?\([^()\n]{1,40}\):?$/;

/** A line of its own above items: bold, or short with a colon. */
function groupLine(context: FixContext, block: ParagraphBlock, next: Block | undefined): Group | null {
  const { inline } = block;
  const words = inline.plain.trim();
  if (inline.lines.length > 1 || words.length > 80 || words === '') return null;
  const first = inline.pieces[0];
  const bold =
    (first?.kind === 'strong' || first?.kind === 'emphasis') &&
    first.span.start === inline.span.start &&
    (inline.span.end - first.span.end <= 1 ||
      BRACKET_ONLY.test(context.source.slice({ start: first.span.end, end: inline.span.end })));
  const short = words.endsWith(':') && words.split(/\s+/).length <= 6;
  const heads = next?.kind === 'list' || next?.kind === 'table' || (bold && next?.kind === 'paragraph');
  const owner = /^owners?\s*:\s*\S/i.test(words) && words.split(/\s+/).length <= 8;
  if (!(bold || short || owner) || !heads) return null;
  const text = inlineViews(context.source, inline.span, inline);
  const named = bold || context.people.known.has(words.replace(/:$/, '').toLowerCase());
  return readGroup(text.masked, inline.span.start, named ? 'shaped' : 'none');
}
