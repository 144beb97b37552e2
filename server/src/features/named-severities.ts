import type { Config } from '../config/config.ts';
import { policyOf } from '../config/severity-policy.ts';
import type { SeverityRank, Vocabulary } from '../model/document/vocabulary.ts';
import type { SeverityChoice } from '../protocol/written-texts.ts';
import { templateSizeOf } from '../template/template-size.ts';

/** A severity and the one of its names that the team writes. */
export interface NamedSeverity extends SeverityRank {
  readonly name: string;
}

/** The team's severities, the gravest first, each by the name that its documents use (`written`), else by its first. */
export function namedSeverities(
  { severities }: Vocabulary,
  written: readonly string[],
): readonly NamedSeverity[] {
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

/** Near misses are beside every scale. */
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
