import type { Config, Severity } from '../config/config.ts';
import type { DocumentState, Rule } from '../rules/rule.ts';

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

/**
 * The severity of a rule in a document of this state. A configured severity stands for current documents;
 * where the rule itself is milder with drafts or old documents it stays so.
 */
export function severityOf(rule: Rule, state: DocumentState, config: Config): Severity | 'off' {
  const usual = rule.severity[state];
  const configured = config.rules.get(rule.id);
  if (configured === undefined) return usual;
  return usual === rule.severity.current ? configured : weaker(usual, configured);
}
