import type { Vocabulary } from '../../model/document/vocabulary.ts';
import type { Rule } from '../rule.ts';
import { chooseLevel } from '../shared/chain/choose-level.ts';
import { isPerson, personInSection } from '../shared/chain/people.ts';
import { eitherTerm, termNamed } from '../shared/chain/terms.ts';

/** A person is where the level belongs: there the trace stops. */
export const chainPerson: Rule = {
  id: 'chain/person',
  summary: 'A person or a role is named instead of a chain level',
  severity: { draft: 'error', current: 'error', archived: 'error' },
  fixable: false,
  since: '0.1.0',
  chainOnly: true,
  *check(postmortem, { config }) {
    for (const { level } of postmortem.chain.statements) {
      if (level === null || level.value === '') continue;
      if (termNamed(level.value, config.vocabulary.levels) !== null) continue;
      if (!isPerson(level.value, postmortem, config.people)) continue;
      yield {
        message: messageFor(level.value, config.vocabulary),
        span: level.span,
        fixes: chooseLevel(postmortem, level.span, config.vocabulary),
      };
    }
    const told = personInSection(postmortem, config.people);
    if (told === null) return;
    yield { message: messageFor(told.words, config.vocabulary), span: told.span, atMost: 'warning' };
  },
};

function messageFor(words: string, vocabulary: Vocabulary): string {
  return `'${words}' is a person or a role. Which chain level was missing: ${eitherTerm(vocabulary.levels)}?`;
}
