import type { Fix } from '../../model/document/fix.ts';
import { isOpen, statusOf } from '../../model/document/fix-state.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import type { Report, Rule } from '../rule.ts';
import { stateOf } from '../shared/fix/asked.ts';
import { isSlip } from '../shared/fix/due-slip.ts';

/** A fix that is due before what it follows from: the incident, or for its check the fix itself. */
export const fixDueOrder: Rule = {
  id: 'fix/due-order',
  summary: 'A fix is due before the incident, or checked before it is due',
  severity: { draft: 'warning', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    const state = stateOf(postmortem, world);
    for (const fix of postmortem.fixes) {
      if (!isOpen(statusOf(fix, state))) continue;
      const before = beforeIncident(fix, postmortem.date) ?? checkedTooEarly(fix);
      if (before !== null) yield before;
    }
  },
};

function beforeIncident(fix: Fix, incident: IsoDate | null): Report | null {
  const { due } = fix;
  if (due === null || due.date === null || !isSlip(due.date, incident)) return null;
  return {
    message: `Due ${due.date}, before the incident of ${incident}. One of the two dates is wrong.`,
    span: due.span,
  };
}

function checkedTooEarly(fix: Fix): Report | null {
  const { due, checkBy } = fix;
  if (due === null || due.date === null || checkBy === null || checkBy.date === null) return null;
  if (checkBy.date >= due.date) return null;
  return {
    message: `Checked by ${checkBy.date}, before the fix is due (${due.date}). Check after the fix.`,
    span: checkBy.span,
  };
}
