import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Config } from '../../config/config.ts';
import { severityScale } from '../../config/severity-scale.ts';
import type { Label, Term, Vocabulary } from '../../model/document/vocabulary.ts';
import type { Proposal } from './proposal.ts';

/** The team's chain levels, in their order, with what they mean. */
export function levelProposals({ levels }: Vocabulary): readonly Proposal[] {
  return levels.map((level) => ({ ...termProposal(level), documentation: level.gloss }));
}

/** The levels as a section about the missing one begins: `Operation: `; the one that a field names comes first. */
export function levelLineProposals({ levels }: Vocabulary, said: string | null): readonly Proposal[] {
  const isSaid = (level: Term): boolean => level.name === said?.toLowerCase();
  return [...levels.filter(isSaid), ...levels.filter((level) => !isSaid(level))].map((level) => {
    const label = `${level.name.slice(0, 1).toUpperCase()}${level.name.slice(1)}:`;
    return { ...termProposal(level), label, text: `${label} `, documentation: level.gloss };
  });
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

/** The team's severities, the gravest first, in the names that its documents use (`written`). */
export function severityProposals(config: Config, written: readonly string[]): readonly Proposal[] {
  return severityScale(config, written).map(({ name, names, rank }) => {
    const others = names.filter((other) => other !== name);
    return {
      label: name,
      kind: CompletionItemKind.EnumMember,
      ...(others.length === 0 ? {} : { detail: `also ${others.join(', ')}` }),
      ...(rank === 9 ? { documentation: 'Nothing broke, but it could have.' } : {}),
    };
  });
}

function termProposal({ name, aliases }: Term): Proposal {
  return {
    label: name,
    kind: CompletionItemKind.EnumMember,
    filter: [name, ...aliases].join(' '),
  };
}
