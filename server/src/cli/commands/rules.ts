import { groupOf } from '../../engine/rule-names.ts';
import { allRules } from '../../rules/registry.ts';
import type { RuleInfo } from '../../rules/rule.ts';
import { type ExitCode, exitCode } from '../exit-codes.ts';
import type { Format } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { asItIs } from '../text/shown.ts';

/** Lists every rule with its severities. */
export function runRules(format: Format, terminal: Terminal): ExitCode {
  terminal.out(asItIs(format === 'json' ? `${JSON.stringify(rulesJson(allRules))}\n` : rulesText(allRules)));
  return exitCode.clean;
}

/** The contract of `rules --format json`. */
export function rulesJson(listed: readonly RuleInfo[]): object {
  return {
    version: 1,
    rules: listed.map((rule) => ({
      id: rule.id,
      group: groupOf(rule.id),
      summary: rule.summary,
      severity: {
        draft: rule.severity.draft,
        current: rule.severity.current,
        archived: rule.severity.archived,
      },
      fixable: rule.fixable,
      since: rule.since,
      docs: `docs/rules/${rule.id}.md`,
    })),
  };
}

function rulesText(listed: readonly RuleInfo[]): string {
  const width = Math.max(...listed.map((rule) => rule.id.length), 0);
  const lines = listed.map((rule) => {
    const mark = rule.fixable ? ' (fixable)' : '';
    return `${rule.id.padEnd(width)}  ${rule.severity.current.padEnd(11)}  ${rule.summary}${mark}\n`;
  });
  return lines.join('');
}
