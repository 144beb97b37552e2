import { type Arrangement, isFiltered } from '../../protocol/arrangement.ts';
import { dueGroups, dueLabels, liveGroups, restingGroups } from '../../protocol/due-groups.ts';
import type { DueGroup, OpenFix } from '../../protocol/open-fix.ts';
import { fixFilter } from './fix-filter.ts';
import { type ArrangedGroup, fixGroup, groupsByName } from './fix-groups.ts';
import { fixOrder } from './fix-order.ts';

/** What somebody sees of the rows: first the groups that ask something, then those that rest. */
export interface Arranged {
  /** The number of groups that ask something of somebody. */
  readonly live: number;
  /** The first of these in their order. */
  readonly first: (count: number) => readonly ArrangedGroup[];
  readonly resting: readonly ArrangedGroup[];
  /** Rows that the filter lets through, each once. */
  readonly shown: readonly OpenFix[];
}

/** The rows in groups, as the arrangement wants them; an empty group is left out, resting ones are folded in every arrangement. */
export function arrange(fixes: readonly OpenFix[], arrangement: Arrangement): Arranged {
  const order = fixOrder(arrangement.sortBy);
  const shown = isFiltered(arrangement) ? fixes.filter(fixFilter(arrangement)) : fixes;
  const rowsOf = new Map<DueGroup, OpenFix[]>(dueGroups.map((group) => [group, []]));
  for (const fix of shown) rowsOf.get(fix.group)?.push(fix);
  const byDue = (groups: readonly DueGroup[], folded: boolean): readonly ArrangedGroup[] =>
    groups
      .map((group) => fixGroup(`due:${group}`, dueLabels[group], folded, rowsOf.get(group) ?? [], order))
      .filter(({ count }) => count > 0);
  const resting = byDue(restingGroups, true);
  if (arrangement.groupBy === 'due') {
    const groups = byDue(liveGroups, false);
    return { live: groups.length, first: (count) => groups.slice(0, count), resting, shown };
  }
  const live = liveGroups.flatMap((group) => rowsOf.get(group) ?? []);
  const { count, first } = groupsByName(live, arrangement.groupBy, order);
  return { live: count, first, resting, shown };
}
