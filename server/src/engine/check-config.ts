import type { ConfigProblem } from '../config/config.ts';
import type { RuleKey } from '../config/extends.ts';
import type { ReadConfig } from '../config/read-config.ts';
import {
  configShadowed,
  configUnknownKey,
  configUnknownRule,
  configUnreadable,
  configValue,
} from '../rules/config/configuration.ts';
import { allRules } from '../rules/registry.ts';
import type { Finding, RuleInfo } from '../rules/rule.ts';
import { nearest } from '../text/nearest.ts';
import { suppressible } from './rule-names.ts';

/** The findings of a configuration file, in the order of its text. */
export function checkConfig(read: ReadConfig): readonly Finding[] {
  const findings = [...read.problems.map(problemFinding), ...read.rules.flatMap(ruleFindings)];
  return findings.sort((a, b) => a.span.start - b.span.start);
}

function problemFinding(problem: ConfigProblem): Finding {
  return findingOf(ruleFor(problem.kind), problem.message, problem.span);
}

function ruleFor(kind: ConfigProblem['kind']): RuleInfo {
  switch (kind) {
    case 'unreadable':
      return configUnreadable;
    case 'shadowed':
      return configShadowed;
    case 'unknown-key':
      return configUnknownKey;
    case 'unknown-rule':
      return configUnknownRule;
    default:
      return configValue;
  }
}

function ruleFindings({ id, span, options }: RuleKey): readonly Finding[] {
  const names = suppressible();
  if (!names.includes(id)) return [findingOf(configUnknownRule, unknownText('rule', id, names), span)];
  const known = allRules.find((rule) => rule.id === id)?.options?.map(({ name }) => name) ?? [];
  return options
    .filter(({ name }) => !known.includes(name))
    .map((option) => {
      const message =
        known.length === 0
          ? `'${id}' has no options besides severity.`
          : unknownText(`option of ${id}`, option.name, known);
      return findingOf(configUnknownRule, message, option.span);
    });
}

function unknownText(what: string, name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  if (near !== null) return `Unknown ${what} '${name}'. Did this mean '${near}'?`;
  return `Unknown ${what} '${name}'. 'missing-link rules' lists them.`;
}

function findingOf(rule: RuleInfo, message: string, span: Finding['span']): Finding {
  const severity = rule.severity.current === 'off' ? 'warning' : rule.severity.current;
  return { rule: rule.id, severity, message, span, fixable: false };
}
