import { hasContent } from '../../model/document/block-content.ts';
import { isUnanswered } from '../../model/document/chain/causes.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Section } from '../../model/document/section.ts';
import type { Block } from '../../text/markdown/blocks.ts';
import { contains } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';
import type { QuickFix, Report, Rule } from '../rule.ts';
import { causeSections, partSlots } from '../shared/cause-sections.ts';
import { documentHead } from '../shared/head.ts';
import { onOurTemplate } from '../shared/required.ts';
import { continueSection, insertInOrder } from '../shared/section-scaffold.ts';
import { isToldInPassing } from '../shared/told-in-passing.ts';

/** Nothing says how the incident was possible: no cause, no whys, no failure chain, no contributing factors. */
export const causeMissing: Rule = {
  id: 'cause/missing',
  summary: 'No cause is given',
  severity: { draft: 'hint', current: 'information', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem) {
    if (postmortem.causes.length > 0) return;
    const sections = causeSections(postmortem);
    const [first] = sections;
    if (first !== undefined) {
      const open = sections.every((section) => isOpen(postmortem, section));
      if (open && !isUmbrella(postmortem, first)) yield ofSection(postmortem, first);
      return;
    }
    if (postmortem.language.halfKnown || isToldInPassing(postmortem)) return;
    yield {
      message: 'No cause is given. Add contributing factors, five whys, or a failure chain.',
      span: documentHead(postmortem),
      fixes: [addSection(postmortem)],
    };
  },
};

/** An empty heading of another house, where the text says the cause elsewhere. */
function isUmbrella(postmortem: Postmortem, section: Section): boolean {
  return section.empty && !onOurTemplate(postmortem) && isToldInPassing(postmortem);
}

/** Nothing is in the section, or only slots and questions that nobody has answered. */
function isOpen({ sections, source }: Postmortem, section: Section): boolean {
  const inside = sections.filter(({ headingSpan }) => contains(section.body, headingSpan));
  return [section, ...inside].every(({ blocks }) => blocks.every((block) => asks(block, source)));
}

function asks(block: Block, source: Source): boolean {
  if (block.kind === 'paragraph') return isUnanswered(source.slice(block.inline.span));
  if (block.kind !== 'list') return !hasContent(block, source);
  return block.items.every((item) => item.blocks.every((inner) => asks(inner, source)));
}

function ofSection(postmortem: Postmortem, section: Section): Report {
  return {
    message: `'${section.heading}' gives no cause yet. What triggered it, what made it worse, what slowed recovery?`,
    span: section.headingSpan,
    fixes: section.empty ? [addParts(postmortem, section)] : [],
  };
}

function addParts(postmortem: Postmortem, section: Section): QuickFix {
  const edits = [continueSection(postmortem, section, partSlots)];
  return { kind: 'scaffold', title: 'Add trigger, amplifier and recovery friction', edits };
}

function addSection(postmortem: Postmortem): QuickFix {
  const part = { heading: 'Why it was possible', lines: partSlots };
  const edit = insertInOrder(postmortem, 'root-cause', [part]);
  return { kind: 'scaffold', title: "Add 'Why it was possible'", edits: [edit] };
}
