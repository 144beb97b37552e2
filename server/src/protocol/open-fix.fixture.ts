import type { OpenFix } from './open-fix.ts';

/** A row of Open Fixes for tests; every value that a test is about is named by the test. */
export function openFix(values: Partial<OpenFix>): OpenFix {
  return {
    id: 'id',
    uri: 'file:///shop/postmortems/2026-11-03-checkout.md',
    root: 'file:///shop',
    place: null,
    line: 41,
    title: 'Validate configuration in the release gate',
    incident: 'INC-7',
    incidentTitle: 'Checkout timeouts',
    kind: 'structural',
    owners: ['@ines'],
    due: null,
    group: 'no-date',
    day: null,
    days: null,
    severity: 'P1',
    severityRank: 1,
    level: 'operation',
    levelRank: 4,
    label: 'configuration',
    services: ['checkout'],
    status: 'open',
    trackers: [],
    evidence: [],
    checkBy: null,
    mine: false,
    hash: 'h',
    ...values,
  };
}
