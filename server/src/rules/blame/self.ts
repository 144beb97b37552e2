import type { Rule } from '../rule.ts';
import { candourOffers } from '../shared/wording/offers.ts';
import { reportsOf } from '../shared/wording/report.ts';
import { quotedWords } from '../shared/wording/words.ts';

/** The writers blame themselves: candour that is welcome and half of the story. */
export const blameSelf: Rule = {
  id: 'blame/self',
  summary: 'The writers put themselves at fault and do not say what made it possible',
  severity: { draft: 'hint', current: 'hint', archived: 'off' },
  fixable: false,
  since: '0.1.0',
  check: (postmortem, world) =>
    reportsOf('blame/self', postmortem, world, (placed) => ({
      message: `${quotedWords(postmortem, placed.hit.span)} stops at the writers. What made this possible for anyone?`,
      fixes: candourOffers(postmortem, placed),
    })),
};
