import type { Rule } from '../rule.ts';
import { judgementOffers } from '../shared/wording/offers.ts';
import { reportsOf } from '../shared/wording/report.ts';
import { quotedWords } from '../shared/wording/words.ts';

/** Strong feeling where a figure would say more. */
export const blameAnimated: Rule = {
  id: 'blame/animated',
  summary: 'Strong feeling in the account: ridiculous, unbelievable, !!',
  severity: { draft: 'hint', current: 'hint', archived: 'off' },
  fixable: false,
  since: '0.1.0',
  check: (postmortem, world) =>
    reportsOf('blame/animated', postmortem, world, (placed) => ({
      message: `${quotedWords(postmortem, placed.hit.span)} expresses a feeling. Which figure or fact says the same?`,
      fixes: judgementOffers(postmortem, placed),
    })),
};
