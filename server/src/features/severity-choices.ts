import type { Config } from '../config/config.ts';
import { policyOf } from '../config/severity-policy.ts';
import type { SeverityChoice } from '../protocol/protocol.ts';
import { templateSizeOf } from '../template/template-size.ts';
import { namedSeverities } from './named-severities.ts';

/** Near misses stand beside every scale. */
const nearMiss = 9;

/**
 * The severities that a new post-mortem can have: those of which the team's scale asks something, in the names that its
 * documents use (`written`), and a near miss; the gravest first.
 */
export function severityChoices(config: Config, written: readonly string[]): readonly SeverityChoice[] {
  return namedSeverities(config.vocabulary, written)
    .filter(({ rank, names }) => rank === nearMiss || names.some((name) => policyOf(config, name) !== null))
    .map(({ name }) => ({ severity: name, size: templateSizeOf(name, config) }));
}
