import type { Rule } from '../rule.ts';
import { vagueOffers } from '../shared/wording/offers.ts';
import { reportsOf } from '../shared/wording/report.ts';
import { quotedWords } from '../shared/wording/words.ts';

const reasons: Readonly<Record<string, string>> = {
  feeling: 'is a feeling, not a change. Which checklist, test, alert or step changes?',
  generic: 'has no end state. Which signal, which threshold, which step, and how will it be seen to be done?',
  'person-directed':
    'aims at what people do, and that wears off. Which tool, check or step could do it for them?',
};

/** An action that is a feeling, names no end state, or is aimed at a person's behaviour. */
export const fixVague: Rule = {
  id: 'fix/vague',
  summary: "An action is a feeling, has no end state, or aims at a person's behaviour",
  severity: { draft: 'warning', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  check: (postmortem, world) =>
    reportsOf('fix/vague', postmortem, world, (placed) => ({
      message: `${quotedWords(postmortem, placed.hit.span)} ${reasons[placed.hit.form] ?? reasons.generic}`,
      fixes: vagueOffers(postmortem, placed),
    })),
};
