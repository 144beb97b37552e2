import type { Config } from '../config/config.ts';
import type { LateReview } from '../model/document/facts.ts';
import type { Postmortem } from '../model/document/postmortem.ts';
import { lateSpan, metaLate } from '../rules/meta/late.ts';
import { severityOf } from './severity.ts';
import { Suppressions } from './suppression.ts';

/**
 * When `meta/late` would report the document, without asking the other rules: null where it never would, is off or
 * is silenced. `zone` is the IANA zone for times that state none.
 */
export function lateReviewOf(postmortem: Postmortem, config: Config, zone: string): LateReview | null {
  if (severityOf(metaLate, 'current', config) === 'off') return null;
  const found = lateSpan(postmortem, config, zone);
  if (found === null) return null;
  const { start } = found.slot?.labelSpan ?? found.deadline.field.span;
  const line = postmortem.source.lineAt(start);
  return new Suppressions(postmortem).silences(metaLate.id, line) ? null : found.late;
}
