import type { DueDate, Fix } from '../../model/document/fix.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import { hole } from '../../model/lexicon/holes.ts';
import { clipped } from '../../text/clipped.ts';
import type { Report, Rule, World } from '../rule.ts';
import { daysPast, daysToLookAgain } from '../shared/days.ts';
import { fieldScaffold } from '../shared/fix/scaffold.ts';

/** The day has passed on which somebody was to look whether a fix works, or whether a risk is still worth it. */
export const fixVerify: Rule = {
  id: 'fix/verify',
  summary: 'A check of a fix or of an accepted risk is overdue',
  severity: { draft: 'warning', current: 'warning', archived: 'warning' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    for (const fix of postmortem.fixes) {
      const report = fix.status === 'accepted' ? ofRisk(fix, world) : ofFix(postmortem, fix, world);
      if (report !== null) yield report;
    }
  },
};

function passed(day: DueDate | null, world: World): day is DueDate & { readonly date: string } {
  return day !== null && day.date !== null && day.date < world.today;
}

function ofFix(postmortem: Postmortem, fix: Fix, world: World): Report | null {
  if (fix.status !== 'done' || !passed(fix.checkBy, world)) return null;
  const how = fix.check === '' ? '' : ` (${clipped(fix.check, 60)})`;
  return {
    message: `Check due ${fix.checkBy.date}${how}. Did the fix work?`,
    span: fix.checkBy.span,
    fixes: [
      fieldScaffold(postmortem, fix, 'Say what was observed', [
        { name: 'verified', hole: 'seen', days: daysPast(world.today) },
      ]),
    ],
  };
}

function ofRisk(fix: Fix, world: World): Report | null {
  if (!passed(fix.acceptedUntil, world)) return null;
  return {
    message: `This risk was accepted until ${fix.acceptedUntil.date}. Is it still acceptable?`,
    span: fix.acceptedUntil.span,
    fixes: [
      {
        kind: 'scaffold',
        title: 'Accept it until another day',
        edits: [{ span: fix.acceptedUntil.span, newText: hole(1, 'day', daysToLookAgain(world.today)) }],
      },
    ],
  };
}
