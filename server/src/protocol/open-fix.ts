import type { Arrangement } from './arrangement.ts';
import type { FixFigures } from './fix-figures.ts';
import type { IndexState } from './index-status.ts';

/**
 * Where a row of Open Fixes is by time. `verify`: done, its check-by has passed. `look-again`: an accepted
 * risk whose day has come. The last four are folded and never counted: `tracked` elsewhere, `accepted`, `done`
 * (lately), `unmarked` (of archived post-mortems, nothing says whether it was done).
 */
export type DueGroup =
  | 'overdue'
  | 'this-week'
  | 'next-week'
  | 'later'
  | 'no-date'
  | 'verify'
  | 'look-again'
  | 'tracked'
  | 'accepted'
  | 'done'
  | 'unmarked';

export interface OpenFix {
  /** Stable across refreshes. */
  readonly id: string;
  readonly uri: string;
  /** URI of the folder to which its team's words, incidents and ids belong. */
  readonly root: string;
  /** The name of that folder where the workspace has several; null where it has one. */
  readonly place: string | null;
  readonly line: number;
  readonly title: string;
  /** The incident's id, else its title. */
  readonly incident: string;
  readonly incidentTitle: string;
  readonly kind: string;
  readonly owners: readonly string[];
  readonly due: string | null;
  readonly group: DueGroup;
  /** The day that counts for its group: when it is due, snoozed until, to be checked, or to be looked at again. */
  readonly day: string | null;
  /** Days until `day`, negative when passed; null without a date. */
  readonly days: number | null;
  readonly severity: string | null;
  /** Its place in the team's scale, 0 for the worst; null for one that the team does not use. */
  readonly severityRank: number | null;
  readonly level: string | null;
  /** Its place in the team's chain; null for one that is not of it. */
  readonly levelRank: number | null;
  readonly label: string | null;
  readonly services: readonly string[];
  readonly status: string;
  readonly trackers: readonly TrackerLink[];
  readonly evidence: readonly string[];
  readonly checkBy: string | null;
  readonly mine: boolean;
  /** Content hash of the item's own text; goes back with `EditFixParams`. */
  readonly hash: string;
}

export interface TrackerLink {
  readonly id: string;
  /** http(s) address; null where neither text nor configuration gives one. */
  readonly url: string | null;
}

export interface OpenFixesParams {
  readonly arrangement: Arrangement;
  /** How many groups are wanted; never fewer than usual are sent. */
  readonly groups: number;
  /** How many rows of a group are wanted, by its id; never fewer than usual are sent. */
  readonly rows: Readonly<Record<string, number>>;
}

/** A group of rows of Open Fixes, in the order of the arrangement. */
export interface FixGroup {
  /** Stable across refreshes. */
  readonly id: string;
  readonly label: string;
  /** The folder that all of its rows belong to, where another group may have the same label. */
  readonly place: string | null;
  /** Its rows ask nothing of anybody: it is folded until somebody looks. */
  readonly folded: boolean;
  readonly count: number;
  /** The first of its rows. */
  readonly fixes: readonly OpenFix[];
}

/** How many rows there are, each counted once, sent or not. */
export interface FixCounts {
  readonly all: FixFigures;
  /** Those that the filter lets through. */
  readonly shown: FixFigures;
  readonly mine: FixFigures;
}

export interface OpenFixesResult {
  readonly today: string;
  readonly state: IndexState;
  /** How many post-mortems the workspace holds; 0 tells "none found" from "all done". */
  readonly postmortems: number;
  readonly counts: FixCounts;
  readonly groups: readonly FixGroup[];
  /** Groups that were not sent. */
  readonly moreGroups: number;
}

/** What the fixes of all post-mortems name, most often named first. */
export interface KnownNames {
  readonly owners: readonly string[];
  /** The address of one issue of each tracker. */
  readonly issues: readonly string[];
}
