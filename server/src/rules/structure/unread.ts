import { hasContent } from '../../model/document/block-content.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Section } from '../../model/document/section.ts';
import { isMetaList, isReaderAdvice } from '../../model/lexicon/about-report.ts';
import { isNoAnswer } from '../../model/lexicon/no-answer.ts';
import type { Block, ListItem } from '../../text/blocks.ts';
import { contains, type Span } from '../../text/position.ts';
import type { Report, Rule } from '../rule.ts';

/** A section means actions or a timeline, and nothing in it, or less than half, is read: silence would look like "all well". */
export const structureUnread: Rule = {
  id: 'structure/unread',
  summary: 'Most of a section of actions or of a timeline is not read',
  severity: { draft: 'hint', current: 'information', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem) {
    for (const section of postmortem.sections) {
      if (section.empty || section.style === 'table' || isInside(postmortem, section)) continue;
      if (section.kind === 'actions') yield* actionsUnread(postmortem, section);
      if (section.kind === 'timeline') yield* timelineUnread(postmortem, section);
    }
  },
};

/** A group of a section that means the same speaks through that section. */
function isInside({ sections }: Postmortem, { kind, parent }: Section): boolean {
  const above = parent === null ? undefined : sections[parent];
  return above?.kind === kind;
}

function* actionsUnread(postmortem: Postmortem, section: Section): Iterable<Report> {
  const actions = postmortem.fixes.map(({ span }) => span);
  const read = within(section, actions);
  const parts = postmortem.sections.filter(
    (part) =>
      part === section ||
      (part.kind === 'other' && contains(section.body, part.headingSpan) && !actions.some(headedBy(part))),
  );
  const blocks = parts.flatMap((part) => part.blocks).filter((block) => hasContent(block, postmortem.source));
  if (read === 0 && !promises(postmortem, section, blocks)) return;
  const written = blocks.reduce((sum, block) => sum + entriesOf(block), 0);
  if (read > 0 && read * 2 >= written) return;
  const { heading, headingSpan: span } = section;
  const message =
    read === 0
      ? `Nothing in '${heading}' is read as an action. Write each one as a list item or a table row.`
      : `Only ${read} of ${written} entries in '${heading}' ${read === 1 ? 'is' : 'are'} read as actions. Write each one as a list item or a table row.`;
  yield { message, span };
}

/** Where no entry at all is read `timeline/missing` speaks. */
function* timelineUnread(postmortem: Postmortem, section: Section): Iterable<Report> {
  const entries = postmortem.timelines.flatMap((timeline) => timeline.entries);
  const spans = entries.map(({ span }) => span);
  const read = within(section, spans);
  if (entries.length === 0) return;
  let written = 0;
  for (const part of postmortem.sections) {
    if (part !== section && !contains(section.body, part.headingSpan)) continue;
    if (spans.some(headedBy(part))) continue;
    const told = part.blocks.findIndex(
      (block) => block.kind === 'paragraph' && spans.some((span) => contains(block.span, span)),
    );
    // What stands below an entry in a paragraph of its own is its detail.
    const own = told < 0 ? part.blocks : part.blocks.slice(0, told);
    written += own.reduce((sum, block) => sum + (isList(block) ? entriesOf(block) : 0), 0);
  }
  if (written < 2 || read * 2 >= written) return;
  const { heading, headingSpan: span } = section;
  yield {
    message: `${read === 0 ? 'None' : `Only ${read}`} of ${written} entries in '${heading}' ${read > 1 ? 'are' : 'is'} read. Begin each one with its time, such as 09:31.`,
    span,
  };
}

/** Whether an entry is the heading of a section, whose blocks are its details. */
function headedBy({ headingSpan }: Section): (span: Span) => boolean {
  return (span) => contains(span, headingSpan) || contains(headingSpan, span);
}

function within({ body }: Section, spans: readonly Span[]): number {
  return spans.filter((span) => contains(body, { start: span.start, end: span.start })).length;
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
  return blocks.some((block) => {
    if (isList(block)) return entriesOf(block) > 0;
    if (block.kind === 'quote') return entriesOf(block) > 0;
    const text = source.slice(block.span).slice(0, 2000);
    if (block.kind === 'html') return /<(?:tr|li)\b/i.test(text);
    if (block.kind !== 'paragraph' || nothing.test(text) || keptElsewhere.test(text)) return false;
    return promised.test(text);
  });
}

function titleOf(item: ListItem): string {
  const first = item.blocks[0];
  return first?.kind === 'paragraph' ? first.inline.plain : '';
}
