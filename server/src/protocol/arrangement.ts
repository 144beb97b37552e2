/** Which rows of Open Fixes a person wants to see. */
export interface FixFilter {
  /** Words that all occur in a row; empty for no filter. */
  readonly text: string;
  readonly mineOnly: boolean;
  readonly overdueOnly: boolean;
  /** The only post-mortem whose fixes are wanted; null for all. */
  readonly postmortem: { readonly uri: string; readonly name: string } | null;
}

export type GroupBy = 'due' | 'owner' | 'level' | 'severity' | 'incident';
export type SortBy = 'due' | 'severity' | 'title';

/** How a person wants to see Open Fixes. */
export interface Arrangement extends FixFilter {
  readonly groupBy: GroupBy;
  readonly sortBy: SortBy;
}

/** A filter that lets every row through. */
export const noFilter: FixFilter = { text: '', mineOnly: false, overdueOnly: false, postmortem: null };

export const defaultArrangement: Arrangement = { groupBy: 'due', sortBy: 'due', ...noFilter };

/** Whether the filter can hide a row. */
export function isFiltered({ text, mineOnly, overdueOnly, postmortem }: FixFilter): boolean {
  return text !== '' || mineOnly || overdueOnly || postmortem !== null;
}
