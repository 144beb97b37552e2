import type { Fix } from '../../model/document/fix.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { Rule } from '../rule.ts';
import { makeFollowUps } from '../shared/fix/make-follow-ups.ts';

/** How many of them can be chosen as the one that stays. */
const OFFERED = 4;

/** Several structural fixes: one closes the level, the others belong beside it. */
export const fixOne: Rule = {
  id: 'fix/one',
  summary: 'Several fixes are under the heading of the structural fix',
  severity: { draft: 'hint', current: 'information', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem) {
    for (const [index, fixes] of bySection(postmortem)) {
      const section = postmortem.sections[index];
      if (section === undefined || fixes.length < 2) continue;
      yield {
        message: `${fixes.length} structural fixes. One closes the level; the others are follow-ups.`,
        span: section.headingSpan,
        fixes: fixes.slice(0, OFFERED).flatMap((kept) => makeFollowUps(postmortem, section, kept, fixes)),
      };
    }
  },
};

/** The structural fixes that count, by section: a dropped one and an accepted risk are not. */
function bySection(postmortem: Postmortem): ReadonlyMap<number, readonly Fix[]> {
  const groups = new Map<number, Fix[]>();
  for (const fix of postmortem.fixes) {
    if (fix.kind !== 'structural' || fix.status === 'dropped' || fix.status === 'accepted') continue;
    const group = groups.get(fix.section);
    if (group === undefined) groups.set(fix.section, [fix]);
    else group.push(fix);
  }
  return groups;
}
