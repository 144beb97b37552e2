import { documentState } from '../model/age.ts';
import type { Postmortem } from '../model/postmortem.ts';
import { chainAsked } from '../rules/chain-asked.ts';
import { rules as registered } from '../rules/registry.ts';
import type { DocumentState, Finding, Report, Rule, World } from '../rules/rule.ts';

import { severityOf, weaker } from './severity.ts';
import { keepStrongest } from './strongest.ts';
import { Suppressions } from './suppression.ts';

/**
 * All findings of a document, in the order of the text; findings at the same place in the order of the registry.
 * A document that is no post-mortem has none; one with conflict markers has only those.
 */
export function check(
  postmortem: Postmortem,
  world: World,
  rules: readonly Rule[] = registered,
): readonly Finding[] {
  if (!postmortem.recognised) return [];
  const state = documentState(postmortem, world.today, world.config.archiveAfter);
  const suppressions = new Suppressions(postmortem);
  const findings: Finding[] = [];
  for (const rule of inForce(rules, postmortem, world)) {
    collect(findings, rule, state, postmortem, world, suppressions);
  }
  return keepStrongest(findings)
    .map((finding, order) => ({ finding, order }))
    .sort((a, b) => a.finding.span.start - b.finding.span.start || a.order - b.order)
    .map(({ finding }) => finding);
}

function inForce(rules: readonly Rule[], postmortem: Postmortem, world: World): readonly Rule[] {
  if (postmortem.problems.some((problem) => problem.kind === 'conflict-marker')) {
    return rules.filter((rule) => rule.id === 'structure/conflict');
  }
  if (chainAsked(postmortem, world)) return rules;
  return rules.filter((rule) => rule.chainOnly !== true);
}

function collect(
  findings: Finding[],
  rule: Rule,
  state: DocumentState,
  postmortem: Postmortem,
  world: World,
  suppressions: Suppressions,
): void {
  const severity = severityOf(rule, state, world.config);
  if (severity === 'off') return;
  for (const report of rule.check(postmortem, world)) {
    if (suppressions.silences(rule.id, postmortem.source.lineAt(report.span.start))) continue;
    findings.push(findingOf(report, rule, severity));
  }
}

function findingOf(report: Report, rule: Rule, severity: Finding['severity']): Finding {
  return {
    ...report,
    rule: rule.id,
    severity: report.atMost === undefined ? severity : weaker(severity, report.atMost),
    fixable: report.fixes?.some((fix) => fix.kind === 'repair') ?? false,
  };
}
