import { allRules } from '../../rules/registry.ts';
import type { Finding } from '../../rules/rule.ts';
import { rulePage } from '../rule-page.ts';
import reasons from './rule-reasons.json' with { type: 'json' };

/** By rule, the reason that its page gives. */
const ruleReasons: Readonly<Record<string, string>> = reasons;

/** Why a finding's rule exists, who says so, and where to read on. */
export function ruleText(finding: Finding, pages: string | null): string {
  const info = allRules.find(({ id }) => id === finding.rule);
  const page = rulePage(pages, finding.rule);
  const reason = ruleReasons[finding.rule];
  return [
    `**${finding.rule}** · ${info?.summary ?? ''}`,
    ...(reason === undefined ? [] : [reason]),
    ...(page === null ? [] : [`[Read more about ${finding.rule}](${page})`]),
  ].join('\n\n');
}
