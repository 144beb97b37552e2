import { isOpen } from '../../model/document/fix-state.ts';
import { clipped } from '../../text/clipped.ts';
import type { Rule } from '../rule.ts';
import { classSpan, earlierOf, fixesOf, nameOf, relatedTo } from '../shared/earlier-postmortems.ts';

/** The same class of incident again while the fix of the earlier one is still open. */
export const recurrenceOpen: Rule = {
  id: 'recurrence/open',
  summary: 'The same class of incident happened before, and its fix is still open',
  severity: { draft: 'warning', current: 'warning', archived: 'warning' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    for (const earlier of earlierOf(postmortem, world)) {
      const waiting = fixesOf(earlier).find(({ status }) => isOpen(status) || status === 'tracked');
      if (waiting === undefined) continue;
      const span = classSpan(postmortem);
      yield {
        message: `${nameOf(earlier)} had the same class, and its fix is still open: '${clipped(waiting.title, 80)}'.`,
        span,
        clause: span,
        related: relatedTo(earlier, waiting.title),
      };
      return;
    }
  },
};
