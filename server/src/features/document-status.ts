import { documentState } from '../model/document/time/document-state.ts';
import type { IsoDate } from '../model/lexicon/time/moment.ts';
import type { DocumentStatus, FindingCounts } from '../protocol/postmortem-row.ts';
import type { Finding } from '../rules/rule.ts';
import type { Review } from './document-model.ts';

/** How an open document is seen, for the status item. */
export function documentStatus(review: Review, today: IsoDate): DocumentStatus {
  const { postmortem, inForce } = review.model;
  return {
    recognised: postmortem.recognised,
    state: documentState(postmortem, today, inForce.config.archiveAfter),
    because: postmortem.because,
    counts: countFindings(review.findings),
    config: inForce.config.uri,
  };
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  const of = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { errors: of('error'), warnings: of('warning'), infos: of('information'), hints: of('hint') };
}
