import { learnedForm } from '../../prose/hit.ts';
import type { Rule } from '../rule.ts';
import type { PlacedHit } from '../shared/wording/hits.ts';
import { notMeant } from '../shared/wording/not-meant.ts';
import { blameOffers } from '../shared/wording/offers.ts';
import { questionFor } from '../shared/wording/question.ts';
import { reportsOf } from '../shared/wording/report.ts';
import { quotedWords } from '../shared/wording/words.ts';

/** A role, team, vendor or "they" is put at fault. */
export const blameRole: Rule = {
  id: 'blame/role',
  summary: 'A sentence puts a role, a team or "they" at fault',
  severity: { draft: 'warning', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  check: (postmortem, world) =>
    reportsOf('blame/role', postmortem, world, (placed) => ({
      message: `${quotedWords(postmortem, placed.hit.span)} ${verdictOf(placed)}. ${questionFor(placed.hit.form)}`,
      fixes: blameOffers(postmortem, placed),
      ...notMeant(placed),
    })),
};

/** The second reader cannot always say who is meant. */
function verdictOf({ hit }: PlacedHit): string {
  return hit.form === learnedForm ? 'reads as blame' : 'judges the people in that role';
}
