import type { IndexState } from './index-status.ts';

export interface ChainIncident {
  readonly uri: string;
  readonly id: string | null;
  readonly title: string;
  readonly date: string | null;
  readonly severity: string | null;
  readonly services: readonly string[];
  /** The name of the folder that it belongs to where the workspace has several; null where it has one. */
  readonly place: string | null;
  /** Words in the place of a level or a label that the team does not call one; null where there are none. */
  readonly said: string | null;
  /** There is an earlier incident of the same class in the workspace. */
  readonly repeat: boolean;
}

/** One level with one label; an empty name is what nobody said, or not in the team's words. */
export interface ChainCell {
  readonly level: string;
  readonly label: string;
  /** Newest first. */
  readonly incidents: readonly ChainIncident[];
  /** Incidents of the last 90 days, and of the 90 before. */
  readonly recent: number;
  readonly before: number;
  readonly repeats: number;
}

export interface ChainResult {
  readonly today: string;
  readonly state: IndexState;
  /** The teams' own, in their order. */
  readonly levels: readonly string[];
  readonly labels: readonly string[];
  /** Only cells with incidents. */
  readonly cells: readonly ChainCell[];
}
