import type { Rule } from '../rule.ts';
import { humanErrorOffers } from '../shared/wording/offers.ts';
import { reportsOf } from '../shared/wording/report.ts';
import { quotedWords } from '../shared/wording/words.ts';

/** An error of people fills the place of the cause. */
export const blameHumanError: Rule = {
  id: 'blame/human-error',
  summary: 'Human error is given as the cause',
  severity: { draft: 'warning', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  check: (postmortem, world) =>
    reportsOf('blame/human-error', postmortem, world, (placed) => ({
      message: `${quotedWords(postmortem, placed.hit.span)} is where the analysis starts, not a cause. How was it possible?`,
      fixes: humanErrorOffers(postmortem, placed),
    })),
};
