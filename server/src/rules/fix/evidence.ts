import type { Fix } from '../../model/document/fix.ts';
import type { Rule } from '../rule.ts';
import { titleOf } from '../shared/fix/asked.ts';
import { isBareClaim } from '../shared/fix/empty-claims.ts';
import { fieldScaffold } from '../shared/fix/scaffold.ts';

/** The structural fix is ticked and nothing shows it; any link in the item counts as evidence. */
export const fixEvidence: Rule = {
  id: 'fix/evidence',
  summary: 'The structural fix is marked done without evidence',
  severity: { draft: 'warning', current: 'warning', archived: 'warning' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem) {
    for (const fix of postmortem.fixes) {
      if (fix.kind !== 'structural' || fix.status !== 'done') continue;
      if (shown(fix) || fix.trackers.length > 0) continue;
      const quick = fieldScaffold(postmortem, fix, 'Add evidence', [{ name: 'evidence', hole: 'evidence' }]);
      yield {
        message: 'Marked done without evidence. Link a pull request, a commit or a test run.',
        span: titleOf(postmortem, fix),
        fixes: [{ ...quick, preferred: true }],
      };
    }
  },
};

/** "Trust me" is a claim, and shows nothing. */
function shown({ evidence }: Fix): boolean {
  return evidence.some(({ id, url }) => url !== null || !isBareClaim(id));
}
