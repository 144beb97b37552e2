import type { Severity } from '../config/config.ts';
import { checking } from '../engine/check.ts';
import { rethrow, type TellFailure } from '../engine/rule-failure.ts';
import { rules } from '../rules/registry.ts';
import type { Facts, Finding, World } from '../rules/rule.ts';
import type { Steps } from '../text/steps.ts';
import type { Clock } from './clock.ts';
import { type ReadDocument, settledDocument } from './read-document.ts';
import { type RecordedFacts, recordFacts } from './recorded-facts.ts';

/** What a review asks beside the document. */
export interface ReviewContext {
  readonly facts: Facts;
  readonly clock: Clock;
  /** Hears of rules that threw; absent, they throw here. */
  readonly failed?: TellFailure;
}

/** A document with its findings, and what these rest on beside its text and its configuration. */
export interface Reviewed {
  /** As its siblings let it be read. */
  readonly document: ReadDocument;
  readonly findings: readonly Finding[];
  /** No rule threw: nothing that would be found is missing. */
  readonly complete: boolean;
  /** What was asked of other files. */
  readonly asked: RecordedFacts;
}

/**
 * Reviews a document: reads its dates as its siblings write theirs, and asks every rule; a step is a rule. Rules that
 * could only say less than `atLeast` are not asked.
 */
export function* reviewing(
  document: ReadDocument,
  { facts, clock, failed = rethrow }: ReviewContext,
  atLeast: Severity = 'hint',
): Steps<Reviewed> {
  const asked = recordFacts(facts);
  const settled = settledDocument(document, asked.facts);
  const world = worldOf(settled, asked.facts, clock);
  let complete = true;
  const findings = yield* checking(settled.postmortem, world, rules, atLeast, (failure) => {
    complete = false;
    failed(failure);
  });
  return { document: settled, findings, complete, asked };
}

/** What rules may know; now and zone are asked of the clock only where a rule asks. */
function worldOf({ inForce }: ReadDocument, facts: Facts, clock: Clock): World {
  return {
    today: clock.today(),
    get now() {
      return clock.now();
    },
    get zone() {
      return clock.zone;
    },
    config: inForce.config,
    facts,
  };
}
