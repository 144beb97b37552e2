import type { FixFacts, PostmortemFacts } from '../model/document/facts.ts';
import { isPastDue } from '../model/document/fix-state.ts';
import type { IsoDate } from '../model/lexicon/time/moment.ts';

/** A fix as the JSON contract tells it; key order and names as other programs rely on them. */
export function fixJson(facts: PostmortemFacts, fix: FixFacts, path: string, today: IsoDate): object {
  return {
    path,
    line: fix.line,
    incident: facts.id,
    title: fix.title,
    kind: fix.kind,
    owners: fix.owners,
    due: fix.due,
    status: fix.status,
    trackers: fix.trackers,
    evidence: fix.evidence,
    checkBy: fix.checkBy,
    level: facts.level,
    label: facts.label,
    severity: facts.severity,
    services: facts.services,
    overdue: isPastDue(fix, today),
  };
}

/** The whole answer: one line of JSON. `fixes` and `errors` are in their final form. */
export function fixesJson(fixes: readonly string[], errors: readonly object[]): string {
  const told = errors.length === 0 ? '' : `,"errors":${JSON.stringify(errors)}`;
  return `{"version":1,"fixes":[${fixes.join(',')}]${told}}\n`;
}
