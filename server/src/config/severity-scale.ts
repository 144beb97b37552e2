import type { SeverityRank, Vocabulary } from '../model/document/vocabulary.ts';
import type { Config } from './config.ts';
import { policyOf } from './severity-policy.ts';

/** A severity and the one of its names that the team writes. */
export interface NamedSeverity extends SeverityRank {
  readonly name: string;
}

/** Near misses are beside every scale. */
const nearMiss = 9;

/**
 * The team's scale, the gravest first, each severity by the name that its documents use (`written`, names as they are in
 * them), else by its first: those of which the team asks something, those that it writes, and a near miss. The one scale
 * of new post-mortems, completion and quick fixes.
 */
export function severityScale(config: Config, written: readonly string[]): readonly NamedSeverity[] {
  const used = new Set(written.map((name) => name.toLowerCase()));
  return namedSeverities(config.vocabulary, written).filter(
    ({ rank, names }) =>
      rank === nearMiss ||
      config.policies.length === 0 ||
      names.some((name) => used.has(name.toLowerCase()) || policyOf(config, name) !== null),
  );
}

/** The severity of a new post-mortem where nobody has said one: the second of the scale. */
export function usualSeverity(config: Config, written: readonly string[]): string {
  const scale = severityScale(config, written).filter(({ rank }) => rank !== nearMiss);
  return scale[1]?.name ?? scale[0]?.name ?? 'P1';
}

function namedSeverities({ severities }: Vocabulary, written: readonly string[]): readonly NamedSeverity[] {
  const style = styleOf(severities, written);
  return [...severities]
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ rank, names }) => {
      const name = names.length > 2 ? (names[style] ?? names.at(-1)) : names[0];
      return name === undefined ? [] : [{ rank, names, name }];
    });
}

/** Teams write P1 or SEV1 or S1: the column of names that other documents here use most. */
function styleOf(severities: Vocabulary['severities'], written: readonly string[]): number {
  const columns = new Map<number, number>();
  for (const value of written) {
    for (const { names } of severities) {
      const column = names.findIndex((name) => name.toLowerCase() === value.toLowerCase());
      if (column >= 0 && names.length > 2) columns.set(column, (columns.get(column) ?? 0) + 1);
    }
  }
  return [...columns].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}
