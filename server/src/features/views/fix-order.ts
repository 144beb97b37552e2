import type { SortBy } from '../../protocol/arrangement.ts';
import type { OpenFix } from '../../protocol/open-fix.ts';
import { compareText } from '../../text/compare-text.ts';

/** Says which of two rows comes first; of two different ones it is always the same. */
export type FixOrder = (a: OpenFix, b: OpenFix) => number;

/** What has no rank comes last. */
export const unranked = 1e9;

/** The order that a person wants; of equals the structural fix comes first, and what that leaves open is settled by the other marks of a row. */
export function fixOrder(sortBy: SortBy): FixOrder {
  const due = (a: OpenFix, b: OpenFix): number => (a.days ?? unranked) - (b.days ?? unranked);
  const severity = (a: OpenFix, b: OpenFix): number =>
    (a.severityRank ?? unranked) - (b.severityRank ?? unranked) ||
    compareNames(a.severity ?? '~', b.severity ?? '~');
  const structural = (a: OpenFix, b: OpenFix): number =>
    Number(b.kind === 'structural') - Number(a.kind === 'structural');
  const title = (a: OpenFix, b: OpenFix): number =>
    compareNames(a.title, b.title) || compareNames(a.id, b.id) || compareText(a.id, b.id);
  if (sortBy === 'title') return title;
  if (sortBy === 'severity') return (a, b) => severity(a, b) || due(a, b) || structural(a, b) || title(a, b);
  return (a, b) => due(a, b) || structural(a, b) || severity(a, b) || title(a, b);
}

/** Digits by their value, so that INC-9 comes before INC-10. */
export function compareNames(a: string, b: string): number {
  return a === b ? 0 : collator.compare(a, b);
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
