import type { Fix } from '../../model/document/fix.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Report, Rule, World } from '../rule.ts';
import { emptySlot, type SectionToDo, sectionsToDo, titleOf } from '../shared/fix/asked.ts';
import { dueToChoose, type FieldToWrite, fieldScaffold } from '../shared/fix/scaffold.ts';

/** An open fix that nobody owns. Where a whole section names nobody that is one finding on its heading. */
export const fixOwner: Rule = {
  id: 'fix/owner',
  summary: 'An open fix has no owner',
  severity: { draft: 'hint', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    for (const part of sectionsToDo(postmortem, world)) {
      const ownerless = part.fixes.filter((fix) => fix.owners.length === 0);
      if (ownerless.length > 1 && ownerless.length === part.fixes.length) yield ofSection(part, ownerless);
      else for (const fix of ownerless) yield ofFix(postmortem, fix, world);
    }
  },
};

function ofSection({ section, fixes }: SectionToDo, ownerless: readonly Fix[]): Report {
  const dateless = fixes.every((fix) => fix.due === null);
  const what = dateless ? 'an owner or a due date. Who does each, by when?' : 'an owner. Who does each?';
  return {
    message: `None of these ${ownerless.length} fixes has ${what}`,
    span: section.headingSpan,
    clause: section.headingSpan,
  };
}

function ofFix(postmortem: Postmortem, fix: Fix, world: World): Report {
  const slot = emptySlot(postmortem, fix, 'owner');
  const which = fix.kind === 'structural' ? 'The structural fix' : 'This fix';
  const owner: FieldToWrite = { name: 'owner', hole: 'owner' };
  const span = slot ?? titleOf(postmortem, fix);
  if (lacksBoth(postmortem, fix)) {
    const due = dueToChoose(world.today);
    const quick = fieldScaffold(postmortem, fix, 'Add an owner and a due date', [owner, due]);
    return {
      message: `${which} has neither an owner nor a due date. Who sees to it, by when?`,
      span,
      fixes: [{ ...quick, preferred: true }],
    };
  }
  const quick = fieldScaffold(postmortem, fix, 'Add an owner', [owner]);
  return {
    message: `${which} has no owner. Who sees to it: a person or a team?`,
    span,
    fixes: [{ ...quick, preferred: true }],
  };
}

/** Whether neither owner nor date is said and no slot waits for them: one finding on the fix tells both. */
export function lacksBoth(postmortem: Postmortem, fix: Fix): boolean {
  if (fix.owners.length > 0 || fix.due !== null) return false;
  return emptySlot(postmortem, fix, 'owner') === null && emptySlot(postmortem, fix, 'due') === null;
}
