import assert from 'node:assert/strict';
import { type Config, defaultConfig } from '../config/config.ts';
import { holeWords } from '../model/lexicon/holes.ts';
import { readPostmortem } from '../model/read.ts';
import { oneSet } from '../text/edit.ts';
import { readSnippet } from '../text/snippet.ts';
import { Source } from '../text/source.ts';
import type { Facts, QuickFix, Report, Rule } from './rule.ts';

/** Facts of a document that is alone: nothing is known of other files. */
export const emptyFacts: Facts = {
  byId: () => [],
  byUri: () => [],
  byClass: () => [],
  exists: () => 'unknown',
  houseSections: () => null,
  hasTemplate: () => false,
  usesChain: () => false,
  dateOrder: () => null,
  severities: () => [],
};

/** What surrounds the document of a test; all of it has a default. */
export interface Around {
  readonly config?: Partial<Config>;
  readonly facts?: Partial<Facts>;
  readonly today?: string;
  readonly uri?: string;
}

/** A report with the words it marks. */
export interface ToldReport extends Report {
  readonly words: string;
}

/** What one rule says of a text, before severities, silencing and the other rules. */
export function tell(rule: Rule, text: string, around: Around = {}): readonly ToldReport[] {
  const config = { ...defaultConfig, ...around.config };
  const source = new Source(text);
  const postmortem = readPostmortem(source, {
    uri: around.uri ?? 'file:///shop/postmortems/2026-11-03-example.md',
    vocabulary: config.vocabulary,
    path: 'included',
  });
  const today = around.today ?? '2026-11-21';
  const world = {
    today,
    now: Date.parse(`${today}T12:00:00Z`),
    zone: 'UTC',
    config,
    facts: { ...emptyFacts, ...around.facts },
  };
  return [...rule.check(postmortem, world)].map((report) => ({
    ...report,
    words: source.slice(report.span),
  }));
}

/** What a person writes into the holes. */
const answers: ReadonlyMap<string, string> = new Map([
  [holeWords.change, 'Alert on the age of orders'],
  [holeWords.investigation, 'Find out what the cache keeps'],
  [holeWords.owner, '@ana'],
  [holeWords.day, '2026-12-04'],
  [holeWords.clock, '09:31'],
  [holeWords.moment, '2026-11-03 09:31'],
  [holeWords.artefact, 'docs/release-gate.md'],
  [holeWords.check, 'the alert pages on staging'],
  [holeWords.evidence, '#477'],
  [holeWords.seen, 'no order was older than an hour'],
  [holeWords.reason, 'the ledger comes first'],
  [holeWords.affected, '312 customers'],
  [holeWords.length, '40 minutes'],
  [holeWords.approval, 'Ana'],
  [holeWords.possible, 'The gate asked for no measurement'],
]);

/** The text after a quick fix whose holes a person has filled: with the first answer that is offered, else with words. */
export function apply(text: string, fix: QuickFix | undefined): string {
  if (fix === undefined) return text;
  const filled = (snippet: string): string =>
    readSnippet(snippet)
      .map((piece) =>
        piece.kind === 'text' ? piece.text : (piece.options[0] ?? answers.get(piece.words) ?? ''),
      )
      .join('');
  const edits = oneSet(fix.edits);
  assert.ok(edits !== null, `the edits of '${fix.title}' overlap`);
  return edits.reduceRight((now, { span, newText }) => {
    const words = fix.kind === 'scaffold' ? filled(newText) : newText;
    return now.slice(0, span.start) + words + now.slice(span.end);
  }, text);
}
