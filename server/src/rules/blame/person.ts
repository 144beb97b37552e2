import type { Rule } from '../rule.ts';
import { blameOffers } from '../shared/wording/offers.ts';
import { questionFor } from '../shared/wording/question.ts';
import { reportsOf } from '../shared/wording/report.ts';
import { quotedWords } from '../shared/wording/words.ts';

/** A person, known by name or handle, is put at fault. */
export const blamePerson: Rule = {
  id: 'blame/person',
  summary: 'A sentence puts a named person at fault',
  severity: { draft: 'warning', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  check: (postmortem, world) =>
    reportsOf('blame/person', postmortem, world, (placed) => ({
      message: `${quotedWords(postmortem, placed.hit.span)} puts a person at fault. ${questionFor(placed.hit.form)}`,
      fixes: blameOffers(postmortem, placed),
    })),
};
