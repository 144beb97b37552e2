import { learnedForm } from '../../prose/hit.ts';
import type { Rule } from '../rule.ts';
import { planReview, reviewSaid } from '../shared/debrief-review.ts';
import { humanErrorField } from '../shared/human-error-field.ts';
import { wordingHits } from '../shared/wording/hits.ts';

/** Human error is named as a cause and nobody planned to look behind it. */
export const debriefHumanError: Rule = {
  id: 'debrief/human-error',
  summary: 'Human error is named as a cause and no review is planned',
  severity: { draft: 'hint', current: 'information', archived: 'off' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    if (reviewSaid(postmortem)) return;
    const named = wordingHits(postmortem, world, 'blame/human-error').find(
      ({ hit }) => hit.form !== learnedForm,
    );
    const span = humanErrorField(postmortem) ?? named?.hit.span;
    if (span === undefined) return;
    yield {
      message: 'Human error is where an investigation starts. Set a date for a review.',
      span,
      // `blame/human-error` says more of the same words.
      clause: span,
      fixes: [planReview(postmortem, world.today)],
    };
  },
};
