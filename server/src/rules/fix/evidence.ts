import type { Rule } from '../rule.ts';
import { titleOf } from '../shared/fix/asked.ts';
import { fieldScaffold } from '../shared/fix/scaffold.ts';

/** The structural fix is ticked and nothing shows it; any link in the item counts as evidence. */
export const fixEvidence: Rule = {
  id: 'fix/evidence',
  summary: 'The structural fix is marked done and nothing shows it',
  severity: { draft: 'warning', current: 'warning', archived: 'warning' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem) {
    for (const fix of postmortem.fixes) {
      if (fix.kind !== 'structural' || fix.status !== 'done') continue;
      if (fix.evidence.length > 0 || fix.trackers.length > 0) continue;
      const quick = fieldScaffold(postmortem, fix, 'Add what shows it', [
        { name: 'evidence', hole: 'evidence' },
      ]);
      yield {
        message: 'Done, and nothing shows it. A pull request, a commit or a test run would.',
        span: titleOf(postmortem, fix),
        fixes: [{ ...quick, preferred: true }],
      };
    }
  },
};
