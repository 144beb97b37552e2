import { isOpen, statusOf } from '../../model/document/fix-state.ts';
import type { Rule } from '../rule.ts';
import { emptySlot, stateOf, titleOf } from '../shared/fix/asked.ts';
import { isBareHope } from '../shared/fix/empty-claims.ts';
import { fieldScaffold } from '../shared/fix/scaffold.ts';

/** Nothing says how it will be seen that the structural fix works. */
export const fixCheck: Rule = {
  id: 'fix/check',
  summary: 'The structural fix has no check',
  severity: { draft: 'hint', current: 'information', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    const state = stateOf(postmortem, world);
    for (const fix of postmortem.fixes) {
      if (fix.kind !== 'structural' || fix.title === '') continue;
      if (fix.check !== '' && !isBareHope(fix.check)) continue;
      const status = statusOf(fix, state);
      if (!isOpen(status) && status !== 'tracked') continue;
      if (fix.check !== '') {
        yield {
          message: `'${fix.check}' names nothing to observe. What will be seen, where, and by when?`,
          span: fix.fields.find(({ name }) => name === 'check')?.span ?? titleOf(postmortem, fix),
        };
        continue;
      }
      const quick = fieldScaffold(postmortem, fix, 'Add a check', [{ name: 'check', hole: 'check' }]);
      const slot = emptySlot(postmortem, fix, 'check');
      yield {
        message: 'How will we know it worked? Say what to observe, and where.',
        span: slot ?? titleOf(postmortem, fix),
        ...(slot === null ? {} : { clause: slot }),
        fixes: [quick],
      };
    }
  },
};
