import type { Inline } from '../../text/markdown/blocks.ts';
import { readInline } from '../../text/markdown/inline.ts';
import type { Section } from '../document/section.ts';
import { labelMeaning } from '../lexicon/field-labels.ts';
import { handlesIn } from '../lexicon/handles.ts';
import { isNoAnswer } from '../lexicon/no-answer.ts';
import { statusOfBox } from '../lexicon/status-words.ts';
import { TOPICS, VERBS } from '../lexicon/words.ts';
import type { FixContext } from './context.ts';
import { isFieldItem } from './field-item.ts';
import { isFieldTable } from './field-table.ts';
import { titleSpan, titleWords } from './item-title.ts';
import { readItemWords } from './item-words.ts';
import type { FixCandidate, Setting } from './parts.ts';
import { underItem } from './under-item.ts';

const NUMBERED = /^\s*(?:(?:action|ai|item|task|fix|improvement)[\s#-]*)?#?\d{1,3}\s*[).:–—-]\s*/i;

/**
 * Whether a heading inside a section of actions is an action itself: it is numbered or has an owner, its
 * content are fields, or it opens with a verb and holds no items of its own.
 */
export function isHeadingAction(context: FixContext, section: Section, index: number): boolean {
  if (section.style !== 'heading' || section.kind !== 'other') return false;
  const words = headingWords(context, section);
  const bare = words.replace(NUMBERED, '').trim();
  const first = (/^[\p{L}-]+/u.exec(bare.replace(/^[*_`\s[\]x]+/, ''))?.[0] ?? '').toLowerCase();
  const hasParts = context.sections[index + 1]?.parent === index;
  if (hasParts || isNoAnswer(bare)) return false;
  const lists = section.blocks.filter((block) => block.kind === 'list');
  const fields =
    lists.length > 0 &&
    lists[0]?.kind === 'list' &&
    lists[0].items.every((item) => isFieldItem(context, item));
  if (fields || section.blocks.some((block) => block.kind === 'table' && isFieldTable(block))) return true;
  if (/^\[[ x]?\]/i.test(bare) || opensWithField(context, section) || opensWithOwner(context, section))
    return true;
  const handles = handlesIn(words.replaceAll('`', ' '));
  const wordCount = bare.split(/\s+/).length;
  if (handles.length > 0 && wordCount > handles.length + 1) return true;
  const holdsItems = lists.length > 0 || section.blocks.some((block) => block.kind === 'table');
  if (NUMBERED.test(words) && !TOPICS.has(first) && !(holdsItems && !VERBS.has(first))) return wordCount > 1;
  const deed = VERBS.has(first) && wordCount > (TOPICS.has(first) ? 3 : 2);
  return deed && !holdsItems && section.blocks.length > 0;
}

/** `Owner: …` or `Due: …` right under the heading. */
function opensWithField({ source }: FixContext, section: Section): boolean {
  const first = section.blocks[0];
  const line = first?.kind === 'paragraph' ? first.inline.lines[0] : undefined;
  if (line === undefined) return false;
  const label = /^[\s*_]*(\p{L}[\p{L} -]{1,24}?)[\s*_]*:/u.exec(source.slice(line))?.[1] ?? '';
  const meaning = labelMeaning(label);
  return meaning === 'owner' || meaning === 'due';
}

/** "Owned by Storage, target 2027-01-15." and nothing else in a paragraph right under the heading. */
function opensWithOwner(context: FixContext, section: Section): boolean {
  const [first] = section.blocks;
  if (first?.kind !== 'paragraph' || first.inline.span.end - first.inline.span.start > LONGEST_FIELDS)
    return false;
  return underItem(context, [first]).fields.some(({ name, value }) => name === 'owner' && value !== '');
}

const LONGEST_FIELDS = 160;

/** The heading as written behind its marks, its number with it. */
function headingWords(context: FixContext, section: Section): string {
  const { source } = context;
  const start = Math.min(source.lineStart(section.line), section.headingSpan.start);
  return source.slice({ start, end: section.headingSpan.end }).replace(/^[\s>]*#{0,6}\s*/, '');
}

/** The action that a heading is, with the fields of its section. */
export function headingItem(context: FixContext, section: Section, setting: Setting): FixCandidate {
  const { source } = context;
  const inline: Inline = readInline(source.text, [section.headingSpan], new Map());
  const raw = source.slice(section.headingSpan);
  const skip = NUMBERED.exec(raw)?.[0].length ?? 0;
  const boxed = /^\[([ x]?)\]\s*/i.exec(raw.slice(skip));
  const start = section.headingSpan.start + skip + (boxed?.[0].length ?? 0);
  const scan = readItemWords(context, { start, end: section.headingSpan.end }, inline);
  const under = underItem(context, section.blocks);
  const boxStart = section.headingSpan.start + skip;
  const end = section.blocks.at(-1)?.span.end ?? source.lineSpan(section.line).end;
  return {
    setting,
    shape: 'heading',
    line: section.line,
    span: { start: source.lineStart(section.line), end },
    title: titleWords(scan),
    titleSpan: titleSpan(scan),
    words: { start, end: section.headingSpan.end },
    fields: [...scan.fields, ...under.fields],
    inlines: [{ inline, span: { start, end: section.headingSpan.end } }, ...under.inlines],
    box: boxed === null ? null : { start: boxStart, end: boxStart + boxed[0].trimEnd().length },
    boxed: boxed === null ? null : statusOfBox(boxed[1] ?? ''),
    nest: { at: under.lastField?.end ?? end, indent: '', marker: '-' },
    cells: {},
    habits: scan.habits,
  };
}
