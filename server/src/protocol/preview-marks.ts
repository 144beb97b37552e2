/** What the markdown preview shows beside the document's own words: facts, which the client puts into words. */
export interface PreviewMarks {
  /** The version of the document that was read. */
  readonly version: number;
  /** Null where there is nothing to say about the whole document, or it holds several incidents. */
  readonly badges: TitleBadges | null;
  /** In the order of the document. */
  readonly lines: readonly LineMark[];
}

/** Below the title; null where the document does not say it. */
export interface TitleBadges {
  /** Zero-based line of the heading that is the title; -1 where there is none. */
  readonly line: number;
  readonly severity: string | null;
  /** The gravest has the lowest; null where the team's scale does not know the word. */
  readonly severityRank: number | null;
  readonly status: string | null;
  readonly level: string | null;
  readonly label: string | null;
  /** How many fixes have let their day pass. */
  readonly overdue: number;
}

/** The time that elapsed times count from. */
export type ElapsedSince = 'started' | 'trigger' | 'first';

/** Beside one line. */
export type LineMark = OverdueMark | ElapsedMark;

export interface OverdueMark extends MarkPlace {
  readonly kind: 'overdue';
  /** How many days ago it was due, at least one. */
  readonly days: number;
}

export interface ElapsedMark extends MarkPlace {
  readonly kind: 'elapsed';
  /** Negative before the time that is counted from. */
  readonly minutes: number;
  readonly since: ElapsedSince;
}

interface MarkPlace {
  /** Zero-based. */
  readonly line: number;
  /** Words of that line, as in the source: they choose the cell of a row. */
  readonly words: string;
}
