import { fixFigures } from '../../protocol/fix-figures.ts';
import type { OpenFix, OpenFixesParams, OpenFixesResult } from '../../protocol/open-fix.ts';
import { arrange } from './arrange-fixes.ts';

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
    groups: shown.map(({ id, label, place, folded, count, first }) => ({
      id,
      label,
      place,
      folded,
      count,
      fixes: first(Math.max(usual, rows[id] ?? 0)),
    })),
    moreGroups: arranged.live - live.length,
    counts: {
      all: fixFigures(all),
      shown: fixFigures(arranged.shown),
      mine: fixFigures(all.filter(({ mine }) => mine)),
    },
  };
}
