import type { Finding } from '../rules/rule.ts';
import { contains, overlaps, type Span } from '../text/position.ts';
import { SpanBuckets } from '../text/span-buckets.ts';
import { compareSeverity } from './severity.ts';

/**
 * One finding per clause and per fact: of findings on the same words the strongest stays, of equally
 * strong ones a sure one, then the first in the registry's order. `findings` come in that order.
 */
export function keepStrongest(findings: readonly Finding[]): readonly Finding[] {
  const inClauses = findings.filter(({ clause }) => clause !== undefined);
  if (inClauses.length < 2) return findings;
  const kept = new SpanBuckets<Span>();
  const silent = new Set<Finding>();
  // Sorting is stable: of equally strong ones the first stays first.
  for (const finding of inClauses.sort(
    (a, b) =>
      compareSeverity(b.severity, a.severity) || Number(a.unsure ?? false) - Number(b.unsure ?? false),
  )) {
    const { clause } = finding;
    if (clause === undefined) continue;
    if (kept.some(clause, (other) => sameWords(other, clause))) silent.add(finding);
    else kept.add(clause, clause);
  }
  return silent.size === 0 ? findings : findings.filter((finding) => !silent.has(finding));
}

function sameWords(a: Span, b: Span): boolean {
  return overlaps(a, b) || contains(a, b) || contains(b, a);
}
