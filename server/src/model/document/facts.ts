import type { SectionKind } from '../lexicon/meanings.ts';
import type { FixStatus } from '../lexicon/status-words.ts';
import type { IsoDate } from '../lexicon/time/moment.ts';
import type { Fix } from './fix.ts';

/** What the workspace remembers of one fix; plain data, no slices of the text. */
export interface FixFacts {
  readonly line: number;
  readonly title: string;
  readonly kind: Fix['kind'];
  readonly status: FixStatus;
  readonly owners: readonly string[];
  readonly due: IsoDate | null;
  readonly checkBy: IsoDate | null;
  readonly acceptedUntil: IsoDate | null;
  /** Put off with a reason: nobody is asked before this day. */
  readonly snoozedUntil: IsoDate | null;
  readonly trackers: readonly string[];
  /** By tracker, the address that the text gives; null where it gives none. */
  readonly trackerUrls: readonly (string | null)[];
  readonly evidence: readonly string[];
  /** Content hash of the item's own text. */
  readonly hash: string;
  /** Names the fix across versions: section kind, title and ordinal among equals. */
  readonly key: string;
}

/** When the review of a post-mortem counts as late: between two instants, in minutes since 1970; null has no bound. */
export interface LateReview {
  readonly after: number | null;
  readonly before: number | null;
}

/** What the workspace remembers of one post-mortem. */
export interface PostmortemFacts {
  readonly uri: string;
  readonly id: string | null;
  readonly title: string | null;
  readonly date: IsoDate | null;
  readonly severity: string | null;
  readonly status: string | null;
  readonly level: string | null;
  readonly label: string | null;
  readonly class: string | null;
  readonly recurs: readonly string[];
  readonly services: readonly string[];
  readonly archived: boolean;
  /** Null where it can never be late, as far as its text and configuration tell. */
  readonly lateReview: LateReview | null;
  /** Whether figures such as `03/04/2026` are day or month first there, as far as that file tells. */
  readonly dateOrder: 'day-first' | 'month-first' | null;
  readonly sections: readonly SectionKind[];
  /** On our template: it uses the chain's words. */
  readonly usesChain: boolean;
  readonly fixes: readonly FixFacts[];
}
