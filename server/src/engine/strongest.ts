import type { Finding } from '../rules/rule.ts';
import { contains, overlaps, type Span } from '../text/position.ts';
import { compareSeverity } from './severity.ts';

/**
 * One finding per clause and per fact: of findings on the same words the strongest stays, of equally
 * strong ones the first in the registry's order. `findings` come in that order.
 */
export function keepStrongest(findings: readonly Finding[]): readonly Finding[] {
  const inClauses = findings.filter(({ clause }) => clause !== undefined);
  if (inClauses.length < 2) return findings;
  const kept = new ClauseIndex();
  const silent = new Set<Finding>();
  // Sorting is stable: of equally strong ones the first stays first.
  for (const finding of inClauses.sort((a, b) => compareSeverity(b.severity, a.severity))) {
    if (finding.clause === undefined) continue;
    if (kept.holds(finding.clause)) silent.add(finding);
    else kept.add(finding.clause);
  }
  return silent.size === 0 ? findings : findings.filter((finding) => !silent.has(finding));
}

const bucketSize = 512;

/** The clauses that have spoken, by stretches of the text, so that long documents stay linear. */
class ClauseIndex {
  readonly #buckets = new Map<number, Span[]>();

  holds(clause: Span): boolean {
    for (const bucket of bucketsOf(clause)) {
      if (this.#buckets.get(bucket)?.some((other) => sameWords(other, clause)) === true) return true;
    }
    return false;
  }

  add(clause: Span): void {
    for (const bucket of bucketsOf(clause)) {
      const spans = this.#buckets.get(bucket);
      if (spans === undefined) this.#buckets.set(bucket, [clause]);
      else spans.push(clause);
    }
  }
}

function* bucketsOf(span: Span): Iterable<number> {
  const last = Math.floor(Math.max(span.start, span.end - 1) / bucketSize);
  for (let bucket = Math.floor(span.start / bucketSize); bucket <= last; bucket++) yield bucket;
}

function sameWords(a: Span, b: Span): boolean {
  return overlaps(a, b) || contains(a, b) || contains(b, a);
}
