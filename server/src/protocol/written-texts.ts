import type { FixFilter } from './arrangement.ts';

/** Where a new post-mortem belongs. */
export interface NewPlace {
  /** URI of a workspace folder; null for the first one. */
  readonly folder: string | null;
  /** URI of the document that somebody looks at: a root inside of the folder counts by itself; absent or null for none. */
  readonly near?: string | null;
}

/** A template that the team keeps. */
export interface TemplateChoice {
  readonly uri: string;
  /** Its path below the root. */
  readonly path: string;
}

/** A severity of the team's scale, with what it asks for. */
export interface SeverityChoice {
  readonly severity: string;
  readonly size: 'short' | 'full';
  /** `review within 48 hours · signed by tech-lead, on-call`; empty where nothing is asked. */
  readonly asks: string;
  /** `full template`, or the path of the team's own. */
  readonly template: string;
  /** The one that is chosen where nobody says another. */
  readonly usual: boolean;
}

export interface NewPostmortemParams extends NewPlace {
  /** One of ours, whatever the team has, `retro` for a session of the team; absent: by the severity, where there is no template of the team. */
  readonly size?: 'short' | 'full' | 'retro';
  /** URI of the template; absent: the team's, where it has only one; null: ours. */
  readonly template?: string | null;
  readonly title: string;
  readonly severity: string;
  /** The incident's day, `YYYY-MM-DD`; today where absent. */
  readonly date?: string;
  /** Handle or name of the incident commander. */
  readonly commander?: string;
  readonly services?: readonly string[];
}

export interface NewPostmortemResult {
  readonly text: string;
  /** The same as a snippet, with a hole for each answer. */
  readonly snippet: string;
  /** `2026-11-03-checkout-timeouts.md` */
  readonly fileName: string;
  /** URI of the folder in which the team keeps its post-mortems; the one asked for where there are none yet. */
  readonly folder: string | null;
  /** The last day on which the review is in time, `YYYY-MM-DD`; null where the severity asks for none. */
  readonly review: string | null;
}

export type ReviewCalendarResult =
  | {
      readonly kind: 'calendar';
      /** RFC 5545 */
      readonly text: string;
      /** `review-2026-11-05.ics` */
      readonly fileName: string;
    }
  /** One sentence for the person says why there is none. */
  | { readonly kind: 'refused'; readonly reason: string };

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
