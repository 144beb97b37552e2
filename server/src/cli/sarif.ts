import type { Severity } from '../config/config.ts';
import { groupOf } from '../engine/rule-names.ts';
import { allRules } from '../rules/registry.ts';
import type { FindingJson } from './json.ts';
import type { PathError } from './targets.ts';

/** SARIF 2.1.0, the form in which code hosts take findings. */

const levels: Readonly<Record<Severity | 'off', string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

const indexOfRule: ReadonlyMap<string, number> = new Map(allRules.map(({ id }, index) => [id, index]));

/** One finding as a result; places count from one, in UTF-16. */
export function sarifResult(finding: FindingJson, path: string): object {
  const { start, end } = finding.range;
  return {
    ruleId: finding.rule,
    ruleIndex: indexOfRule.get(finding.rule) ?? -1,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(path).replaceAll('#', '%23').replaceAll('?', '%3F') },
          region: {
            startLine: start.line + 1,
            startColumn: start.character + 1,
            endLine: end.line + 1,
            endColumn: end.character + 1,
          },
        },
      },
    ],
  };
}

/** The whole log; `results` are already JSON. */
export function sarifLog(results: readonly string[], errors: readonly PathError[], version: string): string {
  const driver = JSON.stringify({ name: 'missing-link', version, rules: allRules.map(descriptorOf) });
  const invocation = JSON.stringify({
    executionSuccessful: errors.length === 0,
    toolExecutionNotifications: errors.map(({ path, message }) => ({
      level: 'error',
      message: { text: `${path}: ${message}` },
    })),
  });
  return `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${driver}},"columnKind":"utf16CodeUnits","invocations":[${invocation}],"results":[${results.join(',')}]}]}\n`;
}

function descriptorOf(rule: (typeof allRules)[number]): object {
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    defaultConfiguration: { level: levels[rule.severity.current], enabled: rule.severity.current !== 'off' },
    properties: { tags: [groupOf(rule.id)], fixable: rule.fixable, page: `docs/rules/${rule.id}.md` },
  };
}
