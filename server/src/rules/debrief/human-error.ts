import type { Postmortem } from '../../model/postmortem.ts';
import { findHits } from '../../prose/find-hits.ts';
import type { Roster } from '../../prose/roster.ts';
import type { Span } from '../../text/position.ts';
import type { Rule } from '../rule.ts';
import { hole } from '../snippet.ts';
import { addField } from './add-field.ts';
import { reviewSaid, reviewSlot } from './review.ts';

/** Human error is named as a cause and nobody planned to look behind it. */
export const humanError: Rule = {
  id: 'debrief/human-error',
  summary: 'Human error is named as a cause and no review is planned',
  severity: { draft: 'hint', current: 'information', archived: 'off' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem) {
    if (reviewSaid(postmortem)) return;
    const named = humanErrorNamed(postmortem);
    if (named === null) return;
    const slot = reviewSlot(postmortem);
    yield {
      message:
        'Human error is where an investigation starts, and no review is planned. A date under "review" would set one.',
      span: named,
      fixes: [
        {
          kind: 'scaffold',
          title: 'Plan the review',
          edits: [addField(postmortem, slot, 'review', hole(1, 'YYYY-MM-DD'))],
        },
      ],
    };
  },
};

/** Names play no part in it: only the words for the error do. */
const nobody: Roster = { people: [], teams: [], systems: [] };
const mentions = /\b(?:error|mistake|oversight|human|pebkac)\b/i;

function humanErrorNamed(postmortem: Postmortem): Span | null {
  for (const passage of postmortem.passages) {
    if (!mentions.test(passage.text)) continue;
    const hit = findHits(passage, nobody).find(({ rule }) => rule === 'blame/human-error');
    if (hit !== undefined) return hit.span;
  }
  return null;
}
