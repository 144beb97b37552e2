import type { Severity } from '../config/config.ts';
import { groupOf } from '../engine/rule-names.ts';
import { allRules } from '../rules/registry.ts';
import type { RuleInfo } from '../rules/rule.ts';
import { helpOf, type RulePages } from './rule-pages.ts';

export const levels: Readonly<Record<Severity | 'off', string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

/** How code hosts sort rules that have no score. */
const problems: Readonly<Record<Severity | 'off', string>> = {
  error: 'error',
  warning: 'warning',
  information: 'recommendation',
  hint: 'recommendation',
  off: 'recommendation',
};

/** A descriptor for each rule, in the order of the registry. */
export function sarifRules(pages: RulePages): readonly object[] {
  return allRules.map((rule) => descriptorOf(rule, pages));
}

/** Without its page a rule is explained by its summary. */
function descriptorOf(rule: RuleInfo, pages: RulePages): object {
  const page = pages.text(rule.id);
  const help = page === null ? null : helpOf(page);
  const address = pages.address(rule.id);
  const { current } = rule.severity;
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: help?.about ?? rule.summary },
    help: help === null ? { text: rule.summary } : { text: help.text, markdown: help.markdown },
    ...(address === null ? {} : { helpUri: address }),
    defaultConfiguration: { level: levels[current], enabled: current !== 'off' },
    properties: {
      tags: [groupOf(rule.id)],
      fixable: rule.fixable,
      page: `docs/rules/${rule.id}.md`,
      'problem.severity': problems[current],
    },
  };
}
