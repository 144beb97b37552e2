import type { Fix } from '../../model/document/fix.ts';
import { isOverdue } from '../../model/document/fix-state.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { FixFieldName } from '../../model/lexicon/meanings.ts';
import { daysBetween } from '../../model/lexicon/time/civil.ts';
import type { QuickFix, Rule, World } from '../rule.ts';
import { fridayIn } from '../shared/days.ts';
import { stateOf } from '../shared/fix/asked.ts';
import { isSlip } from '../shared/fix/due-slip.ts';
import { fieldScaffold } from '../shared/fix/scaffold.ts';

/** An open fix whose day has passed. It stays a warning at any age, until it is done, moved or dropped. */
export const fixOverdue: Rule = {
  id: 'fix/overdue',
  summary: 'A fix is overdue',
  severity: { draft: 'warning', current: 'warning', archived: 'warning' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    const state = stateOf(postmortem, world);
    for (const fix of postmortem.fixes) {
      if (fix.due === null || fix.due.date === null || !isOverdue(fix, state, world.today)) continue;
      if (isSlip(fix.due.date, postmortem.date)) continue;
      const days = daysBetween(fix.due.date, world.today);
      const since = days === 1 ? 'yesterday' : `${days} days ago`;
      const day = fix.due.reading === 'relative' ? `'${fix.due.raw}' is ${fix.due.date}` : fix.due.date;
      yield {
        message: `Due ${since} (${day}). Mark it done, change the date, or drop it with a reason.`,
        span: fix.due.span,
        fixes: waysOut(postmortem, fix, fix.due.date, world),
      };
    }
  },
};

function waysOut(postmortem: Postmortem, fix: Fix, old: string, world: World): readonly QuickFix[] {
  const later = fridayIn(2, world.today);
  const said = (name: FixFieldName): string => fix.fields.find((field) => field.name === name)?.value ?? '';
  const moves = [said('moved'), `${old} → ${later}`].filter((move) => move !== '').join('; ');
  const done = { name: 'status', value: 'done' } as const;
  return [
    said('evidence') === ''
      ? fieldScaffold(postmortem, fix, 'Mark it done, with evidence', [
          done,
          { name: 'evidence', hole: 'evidence' },
        ])
      : fieldScaffold(postmortem, fix, 'Mark it done', [done]),
    fieldScaffold(postmortem, fix, `Move it to ${later}, with a reason`, [
      { name: 'due', value: later },
      { name: 'moved', value: moves, hole: 'reason' },
    ]),
    fieldScaffold(postmortem, fix, 'Drop it, with a reason', [{ name: 'dropped', hole: 'reason' }]),
  ];
}
