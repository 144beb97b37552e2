import type { IndexState } from './index-status.ts';

export interface ChainIncident {
  readonly uri: string;
  readonly id: string | null;
  readonly title: string;
  readonly date: string | null;
  readonly severity: string | null;
  readonly services: readonly string[];
  /** There is an earlier incident of the same class in the workspace. */
  readonly repeat: boolean;
}

/** One level with one label; an empty name is what nobody said. */
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
  /** In the team's order, then what documents say beside it. */
  readonly levels: readonly string[];
  readonly labels: readonly string[];
  /** Only cells with incidents. */
  readonly cells: readonly ChainCell[];
}
