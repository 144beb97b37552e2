import type { FixFigures } from './fix-figures.ts';
import type { IndexState } from './index-status.ts';

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
}

/** `late`: not yet reviewed and past the deadline of its severity. */
export type PostmortemState = 'late' | 'draft' | 'review' | 'published' | 'archived';

export interface PostmortemRow {
  readonly uri: string;
  readonly id: string | null;
  readonly title: string;
  readonly date: string | null;
  /** Days since the incident; null without a date. */
  readonly age: number | null;
  readonly severity: string | null;
  readonly services: readonly string[];
  /** The name of the folder that it belongs to where the workspace has several; null where it has one. */
  readonly place: string | null;
  readonly level: string | null;
  readonly label: string | null;
  readonly state: PostmortemState;
  /** Null where they are not counted (archived documents). */
  readonly counts: FindingCounts | null;
  /** The status of the structural fix; `missing` where there is none. */
  readonly structural: 'missing' | 'overdue' | string;
  readonly fixes: FixFigures;
}

export interface PostmortemsParams {
  /** How many rows of a state are wanted; never fewer than usual are sent. */
  readonly rows: Readonly<Partial<Record<PostmortemState, number>>>;
}

export interface PostmortemGroup {
  readonly state: PostmortemState;
  readonly count: number;
  /** The newest of them. */
  readonly rows: readonly PostmortemRow[];
}

export interface PostmortemsResult {
  readonly today: string;
  readonly state: IndexState;
  /** What waits for somebody first; only states that have post-mortems. */
  readonly groups: readonly PostmortemGroup[];
}

export interface DocumentStatus {
  readonly recognised: boolean;
  readonly state: 'draft' | 'current' | 'archived';
  readonly because: string;
  readonly counts: FindingCounts;
  /** URI of the configuration in force; null for the defaults. */
  readonly config: string | null;
}
