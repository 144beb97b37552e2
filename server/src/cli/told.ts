import type { Severity } from '../config/config.ts';
import type { Finding } from '../rules/rule.ts';
import type { Source } from '../text/source.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { type FindingJson, findingJson } from './json.ts';

/** How many findings there are of each severity, and how many can be repaired. */
export type SeverityCounts = Readonly<Record<Severity | 'fixable', number>>;

/** The findings of one file, as data and as JSON: whichever the output wants is made. */
export interface ToldFindings {
  readonly counts: SeverityCounts;
  readonly findings: () => readonly FindingJson[];
  readonly json: () => string;
  /** By finding, a name that stays when lines move. */
  readonly fingerprints: () => readonly string[];
}

/** What a check found in the document of a URI. */
export function tellOf(findings: readonly Finding[], source: Source, uri: string): ToldFindings {
  const told = findings.map((finding) => findingJson(finding, source, uri));
  return {
    counts: countsOf(findings),
    findings: () => told,
    json: () => JSON.stringify(told),
    fingerprints: () => fingerprintsOf(findings, source),
  };
}

/** What an earlier check found, as it was kept. */
export function toldAgain(
  counts: SeverityCounts,
  json: string,
  fingerprints: readonly string[],
): ToldFindings {
  return {
    counts,
    findings: () => JSON.parse(json) as readonly FindingJson[],
    json: () => json,
    fingerprints: () => fingerprints,
  };
}

function countsOf(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, information: 0, hint: 0, fixable: 0 };
  for (const { severity, fixable } of findings) {
    counts[severity]++;
    if (fixable) counts.fixable++;
  }
  return counts;
}
