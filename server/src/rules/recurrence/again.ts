import { isOpen } from '../../model/document/fix-state.ts';
import { clipped } from '../../text/clipped.ts';
import type { Rule } from '../rule.ts';
import { classSpan, earlierOf, fixesOf, nameOf, relatedTo } from '../shared/earlier-postmortems.ts';

/** The same class of incident again after the fix of the earlier one was done: it did not hold. */
export const recurrenceAgain: Rule = {
  id: 'recurrence/again',
  summary: 'The same class of incident happened again after its fix was done',
  severity: { draft: 'warning', current: 'warning', archived: 'warning' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    const earlier = earlierOf(postmortem, world)[0];
    if (earlier === undefined) return;
    const fixes = fixesOf(earlier);
    const done = fixes.find(({ status }) => status === 'done' || status === 'verified');
    if (done === undefined || fixes.some(({ status }) => isOpen(status))) return;
    const span = classSpan(postmortem);
    yield {
      message: `${nameOf(earlier)} had the same class, and its fix is done: '${clipped(done.title, 80)}'. What did it leave open?`,
      span,
      clause: span,
      related: relatedTo(earlier, done.title),
    };
  },
};
