import type { Fix } from '../../model/document/fix.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Report, Rule, World } from '../rule.ts';
import { emptySlot, sectionsToDo, titleOf } from '../shared/fix/asked.ts';
import { dueToChoose, fieldScaffold } from '../shared/fix/scaffold.ts';
import { lacksBoth } from './owner.ts';

/** An open fix without a date. Where a whole section has none that is one finding on its heading. */
export const fixDue: Rule = {
  id: 'fix/due',
  summary: 'An open fix has no due date',
  severity: { draft: 'hint', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    for (const { section, fixes } of sectionsToDo(postmortem, world)) {
      const dateless = fixes.filter((fix) => fix.due === null);
      if (dateless.length > 1 && dateless.length === fixes.length) {
        yield {
          message: `None of these ${dateless.length} fixes has a due date. By when is each done?`,
          span: section.headingSpan,
          clause: section.headingSpan,
        };
      } else
        for (const fix of dateless) if (!isTold(postmortem, fix, world)) yield ofFix(postmortem, fix, world);
    }
  },
};

/** The rule about owners tells it in the same breath, unless it is off. */
function isTold(postmortem: Postmortem, fix: Fix, world: World): boolean {
  const { rules } = world.config;
  return lacksBoth(postmortem, fix) && (rules.get('fix/owner') ?? rules.get('fix')) !== 'off';
}

function ofFix(postmortem: Postmortem, fix: Fix, world: World): Report {
  const slot = emptySlot(postmortem, fix, 'due');
  const which = fix.kind === 'structural' ? 'The structural fix' : 'This fix';
  const quick = fieldScaffold(postmortem, fix, 'Add a due date', [dueToChoose(world.today)]);
  return {
    message: `${which} has no due date. By when is it done?`,
    span: slot ?? titleOf(postmortem, fix),
    fixes: [{ ...quick, preferred: true }],
  };
}
