import { type Config, defaultConfig } from '../config/config.ts';
import { emptyFacts } from '../engine/empty-facts.ts';
import { readPostmortem } from '../model/read.ts';
import { Source } from '../text/source.ts';
import type { Facts, QuickFix, Report, Rule } from './rule.ts';

/** What surrounds the document of a test; all of it has a default. */
export interface Around {
  readonly config?: Partial<Config>;
  readonly facts?: Partial<Facts>;
  readonly today?: string;
  readonly uri?: string;
}

/** A report with the words it marks. */
export interface Told extends Report {
  readonly words: string;
}

/** What one rule says of a text, before severities, silencing and the other rules. */
export function tell(rule: Rule, text: string, around: Around = {}): readonly Told[] {
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

/** The text after a quick fix, with each hole filled by its first offer. */
export function apply(text: string, fix: QuickFix | undefined): string {
  if (fix === undefined) return text;
  const edits = [...fix.edits].sort((a, b) => b.span.start - a.span.start);
  return edits.reduce((now, { span, newText }) => {
    const words = fix.kind === 'scaffold' ? firstOffer(newText) : newText;
    return now.slice(0, span.start) + words + now.slice(span.end);
  }, text);
}

function firstOffer(snippet: string): string {
  return snippet
    .replaceAll(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
    .replaceAll(/\$\{\d+:?((?:\\.|[^}\\])*)\}/g, '$1')
    .replaceAll(/\\([\\$}])/g, '$1');
}
