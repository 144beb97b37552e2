import { defaultArrangement } from '../../server/src/protocol/arrangement.ts';
import { dueGroups } from '../../server/src/protocol/due-groups.ts';
import type { OpenFix, OpenFixesParams, OpenFixesResult } from '../../server/src/protocol/open-fix.ts';

/** Asks for Open Fixes by due date, with every row of every group. */
export const everyRow: OpenFixesParams = {
  arrangement: defaultArrangement,
  groups: 0,
  rows: Object.fromEntries(dueGroups.map((group) => [`due:${group}`, Number.MAX_SAFE_INTEGER])),
};

/** The rows of all groups. */
export function rowsOf({ groups }: Pick<OpenFixesResult, 'groups'>): readonly OpenFix[] {
  return groups.flatMap(({ fixes }) => fixes);
}
