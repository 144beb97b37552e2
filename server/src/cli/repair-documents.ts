import { fixingAll } from '../review/fix-all.ts';
import { type Reviewed, reviewing } from '../review/review-document.ts';
import { atOnce } from '../text/steps.ts';
import type { Checked, Outcome } from './check-documents.ts';
import { clockOf } from './clock.ts';
import { type Document, visitDocuments } from './documents.ts';
import { FailedRules } from './failed-rules.ts';
import { Knowledge } from './knowledge.ts';
import type { CheckOptions } from './options.ts';
import { type Released, release } from './released.ts';
import type { SettingsByFolder } from './settings.ts';
import type { Terminal } from './terminal.ts';
import { tellOf } from './told.ts';

/** A file after its repair, which nobody has written yet. */
export interface RepairOutcome extends Outcome {
  /** As the file was read. */
  readonly before: Document;
  /** Its text now. */
  readonly text: string;
  /** Repairs that were made. */
  readonly repaired: number;
  /** What is found in the text as it was read: that stays true where the repaired one cannot be written. */
  readonly unrepaired: Outcome;
}

/** Repairs every document, in order: first everything is read, so that they rest on what is true in the end. */
export function repairDocuments<T>(
  options: CheckOptions,
  settings: SettingsByFolder,
  terminal: Terminal,
  conclude: (outcome: RepairOutcome) => T,
): Checked<T> {
  const clock = clockOf(options.today, terminal);
  const knowledge = new Knowledge(settings, clock.today(), terminal.cwd);
  const failed = new FailedRules();
  const released: Released[] = [];
  const walked = visitDocuments(options, settings, terminal, (document) => {
    knowledge.take(document);
    released.push(release(document, options, settings, terminal));
  });
  const results = released.flatMap(({ place, again }) => {
    const before = again();
    if (before === null) return [];
    const facts = knowledge.complete(place);
    const { path } = before;
    const context = { facts, clock, failed: failed.in(path) };
    const reviewed = atOnce(reviewing(before, context));
    const unrepaired = outcomeOfReview(path, reviewed);
    const fixed = atOnce(fixingAll(reviewed, context));
    const { text } = fixed.document.postmortem.source;
    return [
      conclude({ ...outcomeOfReview(path, fixed), before, text, repaired: fixed.repaired, unrepaired }),
    ];
  });
  return { ...walked, results, errors: [...walked.errors, ...failed.errors()] };
}

function outcomeOfReview(
  path: string,
  { document, findings }: Pick<Reviewed, 'document' | 'findings'>,
): Outcome {
  const { recognised, source, uri } = document.postmortem;
  return { path, recognised, told: tellOf(findings, source, uri) };
}
