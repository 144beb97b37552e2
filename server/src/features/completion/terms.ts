import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Label, Term, Vocabulary } from '../../model/vocabulary.ts';
import type { Proposal } from './proposal.ts';

/** The team's chain levels, in their order, with what they mean. */
export function levelProposals({ levels }: Vocabulary): readonly Proposal[] {
  return levels.map((level) => ({ ...termProposal(level), documentation: level.gloss }));
}

/** The chain labels; those that usually sit at the level that is written come first. */
export function labelProposals({ labels }: Vocabulary, level: string | null): readonly Proposal[] {
  const fits = (label: Label): boolean => level !== null && label.usualLevel === level.toLowerCase();
  return [...labels.filter(fits), ...labels.filter((label) => !fits(label))].map((label) => ({
    ...termProposal(label),
    ...(label.usualLevel === null ? {} : { detail: `usually at ${label.usualLevel}` }),
    documentation: label.gloss,
  }));
}

/** The team's severities, the gravest first, in the names that the scale uses first. */
export function severityProposals(
  { severities }: Vocabulary,
  written: readonly string[],
): readonly Proposal[] {
  const style = styleOf(severities, written);
  return [...severities]
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ names, rank }) => {
      const name = names[Math.min(style, names.length - 1)];
      if (name === undefined) return [];
      const others = names.filter((other) => other !== name);
      return [
        {
          label: name,
          kind: CompletionItemKind.EnumMember,
          ...(others.length === 0 ? {} : { detail: `also ${others.join(', ')}` }),
          ...(rank === 9 ? { documentation: 'Nothing broke, and it could have.' } : {}),
        },
      ];
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

function termProposal({ name, aliases }: Term): Proposal {
  return {
    label: name,
    kind: CompletionItemKind.EnumMember,
    filter: [name, ...aliases].join(' '),
  };
}
