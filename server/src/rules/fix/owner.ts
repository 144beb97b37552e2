import type { Fix } from '../../model/document/fix.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Report, Rule, World } from '../rule.ts';
import { emptySlot, titleOf } from '../shared/fix/asked.ts';
import { countedLack, type Lacking, lackingFixes, lacksBoth, reportOnce } from '../shared/fix/lacking.ts';
import { dueToChoose, type FieldToWrite, fieldScaffold } from '../shared/fix/scaffold.ts';
import { slotsForAll } from '../shared/fix/slots-for-all.ts';

/** An open fix that nobody owns. More than a few are one finding, which also says how many have no due date. */
export const fixOwner: Rule = {
  id: 'fix/owner',
  summary: 'An open fix has no owner',
  severity: { draft: 'hint', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    for (const lacking of lackingFixes(postmortem, world)) {
      const ownerless = lacking.fixes.filter((fix) => fix.owners.length === 0);
      if (lacking.told === 'each') for (const fix of ownerless) yield ofFix(postmortem, fix, world);
      else if (ownerless.length > 0) yield ofAll(postmortem, lacking, ownerless, world);
    }
  },
};

function ofAll(
  postmortem: Postmortem,
  { fixes, of, place }: Lacking & { readonly told: 'once' },
  ownerless: readonly Fix[],
  { today }: World,
): Report {
  const dateless = fixes.filter((fix) => fix.due === null);
  const slots = slotsForAll(postmortem, fixes, today);
  const same = dateless.length === ownerless.length && ownerless.every((fix) => dateless.includes(fix));
  if (same)
    return reportOnce(
      postmortem,
      place,
      `${countedLack(ownerless.length, of, 'an owner or a due date')}. Who will do each, and by when?`,
      ownerless,
      slots,
    );
  const owners = countedLack(ownerless.length, of, 'an owner');
  if (dateless.length === 0)
    return reportOnce(postmortem, place, `${owners}. Who will do each?`, ownerless, slots);
  const dates = `${dateless.length} ${dateless.length === 1 ? 'has' : 'have'} no due date`;
  return reportOnce(
    postmortem,
    place,
    `${owners}, and ${dates}. Who will do each, and by when?`,
    fixes,
    slots,
  );
}

function ofFix(postmortem: Postmortem, fix: Fix, world: World): Report {
  const slot = emptySlot(postmortem, fix, 'owner');
  const which = fix.kind === 'structural' ? 'The structural fix has no owner' : 'No owner';
  const owner: FieldToWrite = { name: 'owner', hole: 'owner' };
  const span = slot ?? titleOf(postmortem, fix);
  if (lacksBoth(postmortem, fix)) {
    const due = dueToChoose(world.today);
    const quick = fieldScaffold(postmortem, fix, 'Add an owner and a due date', [owner, due]);
    return {
      message: `${which} and no due date. Who will do this, and by when?`,
      span,
      fixes: [{ ...quick, preferred: true }],
    };
  }
  const quick = fieldScaffold(postmortem, fix, 'Add an owner', [owner]);
  return {
    message: `${which}. Which person or team will do this?`,
    span,
    fixes: [{ ...quick, preferred: true }],
  };
}
