import type { Vocabulary } from '../../model/document/vocabulary.ts';
import { termNamed } from '../../rules/shared/chain/terms.ts';
import { escaped } from './markdown.ts';

/** What a level of the chain means, and its place among the others; null where the team has none of that name. */
export function levelText(value: string, { levels }: Vocabulary): string | null {
  const level = termNamed(value, levels);
  if (level === null) return null;
  const chain = levels.map(({ name }) => (name === level.name ? `**${escaped(name)}**` : escaped(name)));
  return [`**${escaped(level.name)}**: chain level`, escaped(level.gloss), chain.join(' → ')].join('\n\n');
}

/** What a label means and at which level such gaps usually sit; null where the team has none of that name. */
export function labelText(value: string, { labels }: Vocabulary): string | null {
  const label = termNamed(value, labels);
  if (label === null) return null;
  const usual =
    label.usualLevel === null
      ? []
      : [`Usually a gap at the level **${escaped(label.usualLevel)}**; another level can be right.`];
  return [`**${escaped(label.name)}**: chain label`, escaped(label.gloss), ...usual].join('\n\n');
}
