import type { PostmortemFacts } from '../../model/document/facts.ts';
import { statusWords } from '../../protocol/words.ts';
import { escaped } from './markdown.ts';

/** Another post-mortem in a few lines. */
export function incidentText(facts: PostmortemFacts): string {
  const head = [facts.id, facts.title].filter((part) => part !== null).map(escaped);
  const told = [facts.date, facts.severity, facts.status].filter((part) => part !== null).map(escaped);
  const chain = [facts.level, facts.label].filter((part) => part !== null).map(escaped);
  const structural = facts.fixes.find(({ kind }) => kind === 'structural');
  const due = structural?.due === null || structural === undefined ? '' : `, due ${structural.due}`;
  return [
    `**${head.join(': ')}**`,
    told.join(' · '),
    chain.length === 0 ? '' : `Missing: ${chain.join(', ')}`,
    structural === undefined
      ? ''
      : `Structural fix (${statusWords(structural.status)}${due}): ${escaped(structural.title)}`,
  ]
    .filter((line) => line !== '')
    .join('\n\n');
}
