import type { Severity } from '../../config/config.ts';
import type { Rule } from '../rule.ts';
import type { PlacedHit } from '../shared/wording/hits.ts';
import { hindsightOffers } from '../shared/wording/offers.ts';
import { reportsOf } from '../shared/wording/report.ts';
import { quotedWords } from '../shared/wording/words.ts';

const question = 'What was visible at the time?';
const wish = `${question} Put the wish in an action.`;
/** Forms that wish something had been done. */
const wishes: ReadonlySet<string> = new Set(['should-have', 'if-had']);

/** A judgement of what people did, made with the outcome known. */
export const blameHindsight: Rule = {
  id: 'blame/hindsight',
  summary: 'What people did is judged with the outcome known: should have, in hindsight',
  severity: { draft: 'warning', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  check: (postmortem, world) =>
    reportsOf('blame/hindsight', postmortem, world, (placed) => {
      const lowered = atMost(placed);
      return {
        message: `${quotedWords(postmortem, placed.hit.span)} judges with hindsight. ${wishes.has(placed.hit.form) ? wish : question}`,
        fixes: hindsightOffers(postmortem, placed),
        ...(lowered === null ? {} : { atMost: lowered }),
      };
    }),
};

/** Full strength where the account itself is judged; a mere marker of hindsight is a hint. */
function atMost({ hit, passage }: PlacedHit): Severity | null {
  if (hit.form === 'marker') return 'hint';
  return passage.place === 'other' || passage.place === 'went-wrong' ? 'information' : null;
}
