import { factsOf } from '../model/document/extract-facts.ts';
import type { PostmortemFacts } from '../model/document/facts.ts';
import { fieldValue } from '../model/document/fields.ts';
import type { Postmortem } from '../model/document/postmortem.ts';
import { type DocumentState, documentState } from '../model/document/time/document-state.ts';
import type { Vocabulary } from '../model/document/vocabulary.ts';
import type { IsoDate } from '../model/lexicon/time/moment.ts';
import { inMarkdown } from '../protocol/markdown-text.ts';
import type { Span } from '../text/position.ts';
import { type OwnWords, WordReader } from './own-words.ts';
import { chainText } from './summary-chain.ts';
import { lookAgainText, otherFixesText, structuralText, toldFixes } from './summary-fixes.ts';
import { timesText } from './summary-times.ts';

export interface SummaryInput {
  readonly postmortem: Postmortem;
  readonly vocabulary: Vocabulary;
  readonly today: IsoDate;
  /** Days after which a document is archived. */
  readonly archiveAfter: number;
  /** Where the post-mortem is read in full; null where it has no place yet. */
  readonly path: string | null;
  /** Words that are not passed on: `withheldSpans`. */
  readonly withheld: readonly Span[];
}

export interface StakeholderSummary {
  readonly text: string;
  /** How many sentences of the document were not passed on. */
  readonly leftOut: number;
}

/**
 * What a stakeholder outside of the team reads of an incident in a minute: markdown that reads well as plain text too.
 * Everything in it is in the document; what is absent is left out or said to be open.
 */
export function summaryOf(input: SummaryInput): StakeholderSummary {
  const { postmortem, vocabulary, today, archiveAfter, path } = input;
  const facts = factsOf(postmortem, today, archiveAfter);
  const reader = new WordReader(postmortem, input.withheld);
  const fixes = toldFixes(facts, postmortem.fixes, ({ titleSpan }) => reader.isWithheld(titleSpan));
  const times = timesText(postmortem);
  const lookAgain = lookAgainText(fixes, today);
  const state = documentState(postmortem, today, archiveAfter);
  const parts = [
    `**${inMarkdown(titleOf(facts, reader.isWithheld(postmortem.titleSpan)))}**`,
    inMarkdown([severityWords(facts, state), stateWords(facts, state), ...facts.services].join(', ')),
    labelled('What happened', reader.first(['summary']) ?? fieldWords(postmortem, 'summary')),
    times === null ? '' : `When: ${inMarkdown(times)}`,
    labelled('Impact', reader.first(['impact']) ?? fieldWords(postmortem, 'impact')),
    `Why it was possible: ${inMarkdown(chainText(facts, postmortem, vocabulary, reader))}`,
    structuralText(fixes, today),
    otherFixesText(fixes, today),
    lookAgain === null ? '' : `Look again: ${lookAgain}`,
    `As of ${today}${path === null ? '' : `, from ${inMarkdown(path)}`}`,
  ];
  return { text: `${parts.filter((part) => part !== '').join('\n\n')}\n`, leftOut: reader.leftOut };
}

function titleOf({ id, title, date }: PostmortemFacts, withheld: boolean): string {
  const said = [id, withheld ? null : title].filter((part) => part !== null && part !== '');
  return said.length === 0 ? `Incident${date === null ? '' : ` of ${date}`}` : said.join(': ');
}

/** What nobody will add to an archived document is not told as missing yet. */
function severityWords({ severity }: PostmortemFacts, state: DocumentState): string {
  return severity ?? (state === 'archived' ? 'no severity' : 'no severity yet');
}

/** The state as the document says it, else as its age tells. */
function stateWords({ status }: PostmortemFacts, state: DocumentState): string {
  if (state === 'draft') return 'draft, facts may still change';
  if (status !== null) return /^review$/i.test(status) ? 'in review' : status.toLowerCase();
  return state === 'archived' ? 'archived' : 'in review';
}

function labelled(label: string, words: OwnWords | null): string {
  if (words === null || (words.text === '' && words.items.length === 0)) return '';
  const items = words.items.map((item) => `\n- ${inMarkdown(item)}`).join('');
  return words.text === ''
    ? `${label}:${items}`
    : `${label}: ${inMarkdown(words.text)}${items === '' ? '' : `\n${items}`}`;
}

function fieldWords(postmortem: Postmortem, key: string): OwnWords | null {
  const value = fieldValue(postmortem, key);
  return value === '' ? null : { text: value, items: [] };
}
