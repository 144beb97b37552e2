import type { FixCounts, OpenFix, OpenFixesParams, OpenFixesResult } from '../../protocol/open-fix.ts';
import { arrange, isLive } from './arrange-fixes.ts';

/** So many groups are sent until somebody asks for more. */
const usualGroups = 200;
/** So many rows of all groups together, as far as each group has its share. */
const usualRows = 2_000;
const mostOfGroup = 200;
const leastOfGroup = 20;

/** The part of the arranged rows that a tree shows: an editor draws thousands of rows slowly, and nobody reads them. */
export type FixPage = Pick<OpenFixesResult, 'groups' | 'moreGroups' | 'counts'>;

/** Arranges the rows and cuts out what is wanted of them. */
export function fixPage(all: readonly OpenFix[], { arrangement, groups, rows }: OpenFixesParams): FixPage {
  const arranged = arrange(all, arrangement);
  const live = arranged.first(Math.max(usualGroups, groups));
  const shown = [...live, ...arranged.resting];
  const share = Math.floor(usualRows / Math.max(1, shown.length));
  const usual = Math.min(mostOfGroup, Math.max(leastOfGroup, share));
  return {
    groups: shown.map(({ id, label, folded, count, first }) => ({
      id,
      label,
      folded,
      count,
      fixes: first(Math.max(usual, rows[id] ?? 0)),
    })),
    moreGroups: arranged.live - live.length,
    counts: countsOf(all, arranged.shown),
  };
}

function countsOf(all: readonly OpenFix[], shown: number): FixCounts {
  const counts = { all: all.length, shown, live: 0, done: 0, overdue: 0 };
  const mine = { live: 0, overdue: 0 };
  for (const fix of all) {
    const live = Number(isLive(fix));
    const overdue = Number(fix.group === 'overdue');
    counts.live += live;
    counts.overdue += overdue;
    counts.done += Number(fix.group === 'done');
    if (!fix.mine) continue;
    mine.live += live;
    mine.overdue += overdue;
  }
  return { ...counts, mine };
}
