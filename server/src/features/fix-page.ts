import type { FixCounts, OpenFix, OpenFixesParams, OpenFixesResult } from '../protocol/protocol.ts';
import { type ArrangedGroup, arrange, isLive } from './arrange-fixes.ts';

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
  const alive = arranged.filter(({ folded }) => !folded);
  const wantedGroups = alive.slice(0, Math.max(usualGroups, groups));
  const shown = [...wantedGroups, ...arranged.filter(({ folded }) => folded)];
  const share = Math.floor(usualRows / Math.max(1, shown.length));
  const usual = Math.min(mostOfGroup, Math.max(leastOfGroup, share));
  return {
    groups: shown.map(({ id, label, folded, fixes }) => {
      const wanted = Math.max(usual, rows[id] ?? 0);
      return { id, label, folded, count: fixes.length, fixes: fixes.slice(0, wanted) };
    }),
    moreGroups: alive.length - wantedGroups.length,
    counts: countsOf(all, arranged),
  };
}

function countsOf(all: readonly OpenFix[], arranged: readonly ArrangedGroup[]): FixCounts {
  const mine = all.filter((fix) => fix.mine);
  return {
    all: all.length,
    shown: new Set(arranged.flatMap(({ fixes }) => fixes)).size,
    live: all.filter(isLive).length,
    done: all.filter(({ group }) => group === 'done').length,
    overdue: all.filter(isOverdue).length,
    mine: { live: mine.filter(isLive).length, overdue: mine.filter(isOverdue).length },
  };
}

function isOverdue({ group }: OpenFix): boolean {
  return group === 'overdue';
}
