import type { FixFacts, PostmortemFacts } from './facts.ts';

/** An open fix without a date; every value that a test is about is named by the test. */
export function fixFacts(values: Partial<FixFacts>): FixFacts {
  return {
    line: 10,
    title: 'Compare the numbers in the gate',
    kind: 'follow-up',
    status: 'open',
    owners: ['@li'],
    due: null,
    checkBy: null,
    acceptedUntil: null,
    snoozedUntil: null,
    trackers: [],
    trackerUrls: [],
    evidence: [],
    hash: 'h',
    key: 'actions/compare/0',
    ...values,
  };
}

/** A post-mortem in review, of which everything is known, with fixes like these. */
export function postmortemFacts(
  values: Partial<PostmortemFacts>,
  fixes: readonly Partial<FixFacts>[] = [],
): PostmortemFacts {
  return {
    uri: 'file:///shop/postmortems/a.md',
    id: 'INC-1',
    title: 'Slow checkout',
    date: '2026-11-03',
    severity: 'P1',
    status: 'review',
    level: 'operation',
    label: 'configuration',
    class: null,
    recurs: [],
    services: ['checkout', 'payments'],
    archived: false,
    lateReview: null,
    dateOrder: null,
    sections: [],
    usesChain: true,
    fixes: fixes.map((changes, at) => fixFacts({ line: 10 + at, key: `actions/${at}/0`, ...changes })),
    ...values,
  };
}
