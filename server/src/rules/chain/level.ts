import { slot } from '../../model/document/fields.ts';
import type { MetadataField, Postmortem } from '../../model/document/postmortem.ts';
import type { Vocabulary } from '../../model/document/vocabulary.ts';
import { hole } from '../../model/lexicon/holes.ts';
import type { Span } from '../../text/position.ts';
import type { QuickFix, Report, Rule, World } from '../rule.ts';
import { bestCauseSection } from '../shared/cause-sections.ts';
import { chainAsked } from '../shared/chain/asked.ts';
import { chainChoice } from '../shared/chain/choice.ts';
import { personInSection } from '../shared/chain/people.ts';
import { chainScaffold } from '../shared/chain/scaffold.ts';
import { chainSectionOf, namesLevel, saysNoLevel } from '../shared/chain/statements.ts';
import { eitherTerm } from '../shared/chain/terms.ts';
import { documentHead } from '../shared/head.ts';
import { isToldInPassing } from '../shared/told-in-passing.ts';

/**
 * No level of the chain is named. Where the chain's words are in use this is what the review is about;
 * elsewhere the question is put once, as information on the heading of the cause.
 */
export const chainLevel: Rule = {
  id: 'chain/level',
  summary: 'No chain level is named',
  severity: { draft: 'hint', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    if (namesLevel(postmortem) || personInSection(postmortem, world.config.people) !== null) return;
    if (deniedInSection(postmortem)) return;
    if (chainAsked(postmortem, world)) yield missing(postmortem, world);
    else if (world.config.preset === 'auto' && !postmortem.language.halfKnown)
      yield* asked(postmortem, world);
  },
};

function missing(postmortem: Postmortem, world: World): Report {
  const names = eitherTerm(world.config.vocabulary.levels);
  const waiting = emptySlot(postmortem);
  const section = chainSectionOf(postmortem);
  if (waiting !== null) {
    return {
      message: isNone(postmortem, waiting)
        ? `'none' needs a reason. Why could no level of the chain have caught this?`
        : `The level is empty. Which one was missing: ${names}?`,
      span: waiting.labelSpan,
      clause: waiting.span,
      fixes: [fillSlot(postmortem, waiting, world)],
    };
  }
  return {
    message:
      section === null || section.empty
        ? `No chain level is named. Which one was missing: ${names}?`
        : `This section names no chain level. Which one was missing: ${names}?`,
    span: section?.headingSpan ?? causeOrTitle(postmortem),
    fixes: scaffolds(postmortem, world.config.vocabulary),
  };
}

/** A slot for the level, or a label that is named alone, asks for it there: a new section would ask for both again. */
function scaffolds(postmortem: Postmortem, vocabulary: Vocabulary): readonly QuickFix[] {
  const begun = postmortem.chain.statements.some(
    ({ level: slot, label }) => slot?.value === '' || (label !== null && label.value !== ''),
  );
  const beside = begun ? chainChoice(postmortem, 'level', vocabulary.levels, 'Name the level') : [];
  return beside.length > 0 ? beside : [chainScaffold(postmortem, vocabulary)];
}

function* asked(postmortem: Postmortem, world: World): Iterable<Report> {
  const span = causeOrTitle(postmortem);
  // Where no cause is written `cause/missing` asks first.
  const isOpen =
    postmortem.causes.length === 0 && (bestCauseSection(postmortem) !== null || !isToldInPassing(postmortem));
  if (span.start === span.end || isOpen) return;
  yield {
    message: `Where could this have been caught earlier: ${eitherTerm(world.config.vocabulary.levels)}?`,
    span,
    atMost: 'information',
    fixes: [chainScaffold(postmortem, world.config.vocabulary)],
  };
}

function causeOrTitle(postmortem: Postmortem): Span {
  return bestCauseSection(postmortem)?.headingSpan ?? documentHead(postmortem);
}

function isNone({ source }: Postmortem, { span }: MetadataField): boolean {
  return /^\W*none\W*$/i.test(source.slice(span));
}

/** "None: the provider's outage was covered by the fallback" in the section about the level. */
function deniedInSection(postmortem: Postmortem): boolean {
  const section = chainSectionOf(postmortem);
  return section !== null && saysNoLevel(postmortem.source.slice(section.own).trim());
}

/** The field for the level: it holds nothing or a placeholder, since no level is named. `## Level: Internal` is a severity. */
function emptySlot(postmortem: Postmortem): MetadataField | null {
  return slot({ metadata: postmortem.metadata.filter(({ shape }) => shape !== 'heading') }, 'level');
}

function fillSlot(postmortem: Postmortem, { span }: MetadataField, world: World): QuickFix {
  const before = postmortem.source.text[span.start - 1];
  const blank = before === ' ' || before === '\t' || before === '|' ? '' : ' ';
  const names = world.config.vocabulary.levels.map(({ name }) => name);
  return {
    kind: 'scaffold',
    title: 'Name the level',
    edits: [{ span, newText: `${blank}${hole(1, 'level', names)}` }],
    preferred: true,
  };
}
