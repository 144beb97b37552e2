import { hasContent } from '../../model/document/block-content.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Section } from '../../model/document/section.ts';
import { isMetaList, isReaderAdvice } from '../../model/lexicon/about-report.ts';
import { isNoAnswer } from '../../model/lexicon/no-answer.ts';
import { firstFrom } from '../../text/bisect.ts';
import type { Block, ListItem } from '../../text/markdown/blocks.ts';
import type { Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';
import type { Report, Rule } from '../rule.ts';

/** A section means actions or a timeline, and nothing in it, or less than half, is read: silence would look like "all well". */
export const structureUnread: Rule = {
  id: 'structure/unread',
  summary: 'Most of a section with actions or a timeline cannot be read',
  severity: { draft: 'hint', current: 'information', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem) {
    const actions = startsOf(postmortem.fixes);
    const entries = startsOf(postmortem.timelines.flatMap((timeline) => timeline.entries));
    for (const [index, section] of postmortem.sections.entries()) {
      if (section.empty || section.style === 'table' || isInside(postmortem, section)) continue;
      const place: SectionPlace = { section, parts: partsOf(postmortem, index) };
      if (section.kind === 'actions') yield* actionsUnread(postmortem, place, actions);
      if (section.kind === 'timeline' && entries.length > 0)
        yield* timelineUnread(postmortem, place, entries);
    }
  },
};

/** A section with those inside it. */
interface SectionPlace {
  readonly section: Section;
  readonly parts: readonly Section[];
}

function partsOf({ sections }: Postmortem, index: number): readonly Section[] {
  const section = sections[index];
  if (section === undefined || (section.kind !== 'actions' && section.kind !== 'timeline')) return [];
  let end = index + 1;
  while (end < sections.length && (sections[end]?.headingSpan.start ?? 0) < section.body.end) end++;
  return sections.slice(index, end);
}

/** Where entries begin, in ascending order. */
function startsOf(entries: readonly { readonly span: Span }[]): readonly number[] {
  return entries.map(({ span }) => span.start).sort((a, b) => a - b);
}

function countIn(starts: readonly number[], { start, end }: Span): number {
  return firstFrom(starts, end) - firstFrom(starts, start);
}

/** A group of a section that means the same speaks through that section. */
function isInside({ sections }: Postmortem, { kind, parent }: Section): boolean {
  const above = parent === null ? undefined : sections[parent];
  return above?.kind === kind;
}

function* actionsUnread(
  postmortem: Postmortem,
  { section, parts }: SectionPlace,
  starts: readonly number[],
): Iterable<Report> {
  const read = countIn(starts, section.body);
  const groups = parts.filter(
    (part) => part === section || (part.kind === 'other' && !isEntry(postmortem, part, starts)),
  );
  const blocks = groups
    .flatMap((part) => part.blocks)
    .filter((block) => hasContent(block, postmortem.source));
  if (read === 0 && !promises(postmortem, section, blocks)) return;
  const written = blocks.reduce((sum, block) => sum + entriesOf(block), 0);
  if (read > 0 && read * 2 >= written) return;
  const { heading, headingSpan: span } = section;
  const message =
    read === 0
      ? `No action found in '${heading}'. Write each one as a list item or a table row.`
      : `${written - read} of ${written} entries in '${heading}' cannot be read as actions. Write each as a list item or a table row.`;
  yield { message, span };
}

/** Where no entry at all is read `timeline/missing` speaks. */
function* timelineUnread(
  postmortem: Postmortem,
  { section, parts }: SectionPlace,
  starts: readonly number[],
): Iterable<Report> {
  const read = countIn(starts, section.body);
  let written = 0;
  for (const part of parts) {
    if (part !== section && isEntry(postmortem, part, starts)) continue;
    const told = part.blocks.findIndex(
      (block) => block.kind === 'paragraph' && countIn(starts, block.span) > 0,
    );
    // What is below an entry in a paragraph of its own is its detail.
    const own = told < 0 ? part.blocks : part.blocks.slice(0, told);
    written += own.reduce((sum, block) => sum + (isList(block) ? entriesOf(block) : 0), 0);
  }
  if (written < 2 || read * 2 >= written) return;
  const { heading, headingSpan: span } = section;
  yield {
    message: `${written - read} of ${written} entries in '${heading}' have no readable time. Begin each one with its time, such as 09:31.`,
    span,
  };
}

/** Whether the heading of a section is an entry itself, so that its blocks are details. */
function isEntry({ source }: Postmortem, { line, headingSpan }: Section, starts: readonly number[]): boolean {
  return countIn(starts, { start: source.lineStart(line), end: headingSpan.end }) > 0;
}

function isList(block: Block): boolean {
  return block.kind === 'list' || block.kind === 'table';
}

/** How many entries a block is to a reader: items, rows, those of an admonition or of HTML. */
function entriesOf(block: Block): number {
  switch (block.kind) {
    case 'list':
      return block.items.length;
    case 'table':
      return block.rows.filter(({ cells }) => cells.some(({ span }) => span.end > span.start)).length;
    case 'quote':
      return block.blocks.reduce((sum, inner) => sum + entriesOf(inner), 0);
    default:
      return 0;
  }
}

const promised =
  /\b(?:we|i|they|team)(?:['’]ll| will| plan to| should| must| need to| are going to| want to)\b|\b(?:will|should|must|needs? to|has to|have to) be \p{L}+/iu;
const nothing =
  /^\W*(?:none|n\/?a|nothing|nil|no\b.{0,60}(?:actions?|items?|follow[- ]?ups?|steps|tasks|changes|required|needed|planned)|not applicable|keine|aucune?|ninguna?|nenhuma?|nessuna?|なし|无|無|없음)/iu;
const keptElsewhere =
  /https?:|\]\(|<a\s|\b(?:tracked|kept|recorded|listed|collected|live|see|filed|board|backlog|jira|linear|trello|asana|github|gitlab|tickets?|issues?)\b/i;

/** Whether the section holds entries, or prose that says what will be done, and not that there is none or where it is kept. */
function promises({ source }: Postmortem, section: Section, blocks: readonly Block[]): boolean {
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const titles = items.map(titleOf);
  if (isMetaList(titles) || isReaderAdvice(section.heading, titles)) return false;
  if (
    titles.length > 0 &&
    titles.every((title) => nothing.test(title) || isNoAnswer(title) || keptElsewhere.test(title))
  )
    return false;
  if (tellsWhatWasDone(source, blocks)) return false;
  return blocks.some((block) => {
    if (isList(block)) return entriesOf(block) > 0;
    if (block.kind === 'quote') return entriesOf(block) > 0;
    const text = source.slice(block.span).slice(0, 2000);
    if (block.kind === 'html') return /<(?:tr|li)\b/i.test(text);
    if (block.kind !== 'paragraph' || nothing.test(text) || keptElsewhere.test(text)) return false;
    return promised.test(text);
  });
}

/** "Immediate action was taken to remove three records:" and what was removed. */
function tellsWhatWasDone(source: Source, blocks: readonly Block[]): boolean {
  const [first] = blocks;
  if (first?.kind !== 'paragraph') return false;
  const text = source.slice(first.span).slice(0, 2000);
  return (
    /\b(?:was|were|has been|have been) (?:\w+ly )?(?:taken|removed|deleted|added|changed|fixed|applied|made|done|implemented|deployed|updated|replaced|disabled|enabled)\b/i.test(
      text,
    ) && !promised.test(text)
  );
}

function titleOf(item: ListItem): string {
  const first = item.blocks[0];
  return first?.kind === 'paragraph' ? first.inline.plain : '';
}
