import type { FixFilter } from './arrangement.ts';

export interface SeveritiesParams {
  /** URI of the folder whose scale is asked for; null for the first of the workspace. */
  readonly folder: string | null;
}

/** A severity of the team's scale, and the template that it gets. */
export interface SeverityChoice {
  readonly severity: string;
  readonly size: 'short' | 'full';
}

export interface NewPostmortemParams {
  /** Absent: by the severity. */
  readonly size?: 'short' | 'full';
  readonly title: string;
  readonly severity: string;
  readonly folder: string | null;
  /** The incident's day, `YYYY-MM-DD`; today where absent. */
  readonly date?: string;
  /** Handle or name of the incident commander. */
  readonly commander?: string;
  readonly services?: readonly string[];
}

export interface NewPostmortemResult {
  readonly text: string;
  /** `2026-11-03-checkout-timeouts.md` */
  readonly fileName: string;
  /** URI of the folder in which the team keeps its post-mortems; the one asked for where there are none yet. */
  readonly folder: string | null;
}

/** `ical` is RFC 5545, `csv` RFC 4180; `json` has the shape of `missing-link fixes --format json`. */
export type ExportFormat = 'markdown' | 'csv' | 'ical' | 'json';

export interface ExportFixesParams {
  readonly format: ExportFormat;
  /** Which rows of Open Fixes are wanted; null for all that the command line would write. */
  readonly filter: FixFilter | null;
}

export interface ExportFixesResult {
  /** Null where it could not be made. */
  readonly text: string | null;
  /** `open-fixes-2026-11-21.md` */
  readonly fileName: string;
}

export type SummaryResult =
  | {
      readonly kind: 'summary';
      readonly text: string;
      /** Sentences that were not passed on: they blame somebody or are left over from a template. */
      readonly leftOut: number;
    }
  /** One sentence for the person says why there is none. */
  | { readonly kind: 'refused'; readonly reason: string };
