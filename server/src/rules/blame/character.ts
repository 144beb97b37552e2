import type { Rule } from '../rule.ts';
import { judgementOffers } from '../shared/wording/offers.ts';
import { reportsOf } from '../shared/wording/report.ts';
import { quotedWords } from '../shared/wording/words.ts';

/** A word about somebody's character. */
export const blameCharacter: Rule = {
  id: 'blame/character',
  summary: 'A word judges the character of people: careless, negligent, sloppy',
  severity: { draft: 'warning', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  check: (postmortem, world) =>
    reportsOf('blame/character', postmortem, world, (placed) => ({
      message: `${quotedWords(postmortem, placed.hit.span)} judges character. What did they know, and what else was going on?`,
      fixes: judgementOffers(postmortem, placed),
    })),
};
