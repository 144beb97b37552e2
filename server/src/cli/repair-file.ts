import { check } from '../engine/check.ts';
import { applyEdits, repairEdits } from '../engine/repair.ts';
import type { TellFailure } from '../engine/rule-failure.ts';
import { rules } from '../rules/registry.ts';
import type { Finding, World } from '../rules/rule.ts';
import { type Document, withText } from './documents.ts';

/** Repairs that wait for another's words to settle get their turn in the next round. */
const mostRounds = 5;

export interface Repaired {
  readonly document: Document;
  readonly findings: readonly Finding[];
  readonly repaired: number;
}

/** Makes all repairs of a document, round by round, until nothing is left that can be repaired. */
export function repair(
  document: Document,
  findings: readonly Finding[],
  world: World,
  failed: TellFailure,
): Repaired {
  let now = document;
  let left = findings;
  let repaired = 0;
  for (let round = 0; round < mostRounds; round++) {
    const edits = repairEdits(left);
    if (edits.length === 0) break;
    const before = left.filter((finding) => finding.fixable).length;
    now = withText(now, applyEdits(now.postmortem.source.text, edits));
    left = check(now.postmortem, world, rules, 'hint', failed);
    repaired += Math.max(0, before - left.filter((finding) => finding.fixable).length);
  }
  return { document: now, findings: left, repaired };
}
