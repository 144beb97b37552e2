import { isOpen, statusOf } from '../../model/document/fix-state.ts';
import type { Rule } from '../rule.ts';
import { emptySlot, stateOf, titleOf } from '../shared/fix/asked.ts';
import { fieldScaffold } from '../shared/fix/scaffold.ts';

/** Nothing says how it will be seen that the structural fix works. */
export const fixCheck: Rule = {
  id: 'fix/check',
  summary: 'Nothing says how it will be seen that the structural fix works',
  severity: { draft: 'hint', current: 'information', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    const state = stateOf(postmortem, world);
    for (const fix of postmortem.fixes) {
      if (fix.kind !== 'structural' || fix.title === '' || fix.check !== '') continue;
      const status = statusOf(fix, state);
      if (!isOpen(status) && status !== 'tracked') continue;
      const quick = fieldScaffold(postmortem, fix, 'Add a check', [{ name: 'check', hole: 'check' }]);
      const slot = emptySlot(postmortem, fix, 'check');
      yield {
        message: 'How will it be seen that this works? A check says what is observed, and where.',
        span: slot ?? titleOf(postmortem, fix),
        ...(slot === null ? {} : { clause: slot }),
        fixes: [quick],
      };
    }
  },
};
