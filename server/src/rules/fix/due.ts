import type { Fix } from '../../model/document/fix.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Report, Rule, World } from '../rule.ts';
import { emptySlot, titleOf } from '../shared/fix/asked.ts';
import { countedLack, type Lacking, lackingFixes, lacksBoth, reportOnce } from '../shared/fix/lacking.ts';
import { dueToChoose, fieldScaffold } from '../shared/fix/scaffold.ts';
import { slotsForAll } from '../shared/fix/slots-for-all.ts';

/** An open fix without a date. More than a few are one finding, unless that about owners says it already. */
export const fixDue: Rule = {
  id: 'fix/due',
  summary: 'An open fix has no due date',
  severity: { draft: 'hint', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    for (const lacking of lackingFixes(postmortem, world)) {
      const dateless = lacking.fixes.filter((fix) => fix.due === null);
      if (lacking.told === 'once') {
        if (!ownersTold(lacking, world)) yield* ofAll(postmortem, lacking, dateless, world);
        continue;
      }
      const untold = dateless.filter((fix) => !asksOwners(world) || !lacksBoth(postmortem, fix));
      for (const fix of untold) yield ofFix(postmortem, fix, world);
    }
  },
};

function* ofAll(
  postmortem: Postmortem,
  { of, place }: Lacking & { readonly told: 'once' },
  dateless: readonly Fix[],
  { today }: World,
): Iterable<Report> {
  if (dateless.length === 0) return;
  const message = `${countedLack(dateless.length, of, 'a due date')}. By when will each be done?`;
  yield reportOnce(postmortem, place, message, dateless, slotsForAll(postmortem, dateless, today));
}

/** The rule about owners counts the missing dates as well. */
function ownersTold({ fixes }: Lacking, world: World): boolean {
  return asksOwners(world) && fixes.some((fix) => fix.owners.length === 0);
}

function asksOwners({ config: { rules } }: World): boolean {
  return (rules.get('fix/owner') ?? rules.get('fix')) !== 'off';
}

function ofFix(postmortem: Postmortem, fix: Fix, world: World): Report {
  const slot = emptySlot(postmortem, fix, 'due');
  const which = fix.kind === 'structural' ? 'The structural fix has no due date' : 'No due date';
  const quick = fieldScaffold(postmortem, fix, 'Add a due date', [dueToChoose(world.today)]);
  return {
    message: `${which}. By when will this be done?`,
    span: slot ?? titleOf(postmortem, fix),
    fixes: [{ ...quick, preferred: true }],
  };
}
