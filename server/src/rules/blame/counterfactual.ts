import type { Rule } from '../rule.ts';
import { hindsightOffers } from '../shared/wording/offers.ts';
import { reportsOf } from '../shared/wording/report.ts';
import { quotedWords } from '../shared/wording/words.ts';

/** What a system would have done, told inside the account of what it did. */
export const blameCounterfactual: Rule = {
  id: 'blame/counterfactual',
  summary: 'The account says what a system should or would have done',
  severity: { draft: 'hint', current: 'hint', archived: 'off' },
  fixable: false,
  since: '0.1.0',
  check: (postmortem, world) =>
    reportsOf('blame/counterfactual', postmortem, world, (placed) => ({
      message: `${quotedWords(postmortem, placed.hit.span)} says what did not happen. Is it a lesson or an action?`,
      fixes: hindsightOffers(postmortem, placed),
    })),
};
