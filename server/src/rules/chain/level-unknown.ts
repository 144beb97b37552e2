import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Vocabulary } from '../../model/document/vocabulary.ts';
import type { Span } from '../../text/position.ts';
import type { QuickFix, Rule } from '../rule.ts';
import { chooseLevel } from '../shared/chain/choose-level.ts';
import { isPerson } from '../shared/chain/people.ts';
import { saysNoLevel } from '../shared/chain/statements.ts';
import { eitherTerm, meantTerm, termNamed } from '../shared/chain/terms.ts';

/** A level that the team's chain does not have: nothing can be counted by it. */
export const chainLevelUnknown: Rule = {
  id: 'chain/level-unknown',
  summary: 'The level is not one of the chain',
  severity: { draft: 'error', current: 'error', archived: 'error' },
  fixable: true,
  since: '0.1.0',
  *check(postmortem, { config }) {
    const fields = new Set(
      postmortem.metadata.filter(({ key }) => key === 'level').map(({ span }) => span.start),
    );
    for (const { level } of postmortem.chain.statements) {
      if (level === null || level.value === '' || saysNoLevel(level.value)) continue;
      if (termNamed(level.value, config.vocabulary.levels) !== null) continue;
      if (isPerson(level.value, postmortem, config.people)) continue;
      yield {
        message: messageFor(level.value, config.vocabulary),
        span: level.span,
        // A field holds one word of a closed list; a line of prose may only have begun elsewhere.
        ...(fields.has(level.span.start) ? {} : { atMost: 'warning' as const }),
        fixes: fixesFor(postmortem, level, config.vocabulary),
      };
    }
  },
};

function messageFor(value: string, vocabulary: Vocabulary): string {
  const meant = meantTerm(value, vocabulary.levels);
  if (meant !== null) return `'${value}' is not a chain level. Did this mean '${meant}'?`;
  const label = termNamed(value, vocabulary.labels);
  if (label === null) return `'${value}' is not a chain level: ${eitherTerm(vocabulary.levels)}.`;
  return `'${label.name}' is a label. The level says where the gap was: ${eitherTerm(vocabulary.levels)}.`;
}

function fixesFor(
  postmortem: Postmortem,
  { value, span }: { readonly value: string; readonly span: Span },
  vocabulary: Vocabulary,
): readonly QuickFix[] {
  const meant = meantTerm(value, vocabulary.levels);
  if (meant === null) return chooseLevel(postmortem, span, vocabulary);
  const edits = [{ span, newText: meant }];
  return [{ kind: 'repair', title: `Change to '${meant}'`, edits, preferred: true }];
}
