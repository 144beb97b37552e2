import type { Config, Severity } from '../config/config.ts';
import type { DocumentState } from '../model/document/time/document-state.ts';
import type { RuleInfo } from '../rules/rule.ts';

const strength: Readonly<Record<Severity | 'off', number>> = {
  off: 0,
  hint: 1,
  information: 2,
  warning: 3,
  error: 4,
};

/** Positive where `a` is the stronger. */
export function compareSeverity(a: Severity | 'off', b: Severity | 'off'): number {
  return strength[a] - strength[b];
}

/** The weaker of the two. */
export function weaker<S extends Severity | 'off'>(a: S, b: S): S {
  return strength[a] <= strength[b] ? a : b;
}

/** The next weaker severity; a hint stays one. */
export function stepBelow(severity: Severity): Severity {
  if (severity === 'error') return 'warning';
  return severity === 'warning' ? 'information' : 'hint';
}

/**
 * The severity of a rule in a document of this state. A configured severity (of the rule, else of its group) is meant
 * for current documents; where the rule itself is milder with drafts or old documents it stays so. The preset
 * `minimal` leaves out what is below a warning and not configured.
 */
export function severityOf(rule: RuleInfo, state: DocumentState, config: Config): Severity | 'off' {
  const usual = rule.severity[state];
  const configured = configuredSeverity(rule.id, config);
  if (configured === undefined) {
    return config.preset === 'minimal' && compareSeverity(rule.severity.current, 'warning') < 0
      ? 'off'
      : usual;
  }
  return usual === rule.severity.current ? configured : weaker(usual, configured);
}

function configuredSeverity(id: string, config: Config): Severity | 'off' | undefined {
  if (config.rules.size === 0) return undefined;
  const group = id.slice(0, id.indexOf('/'));
  return config.rules.get(id) ?? config.rules.get(group) ?? config.rules.get(`${group}/*`);
}
