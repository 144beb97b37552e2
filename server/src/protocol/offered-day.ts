/** What a day is asked for; it decides which days are offered where nothing is typed. */
export type DayPurpose = 'due' | 'check' | 'meeting' | 'past';

export interface DaysParams {
  /** What is typed so far. */
  readonly words: string;
  readonly purpose: DayPurpose;
  /** The document for which the day is asked: its order of day and month counts; null for none. */
  readonly uri: string | null;
}

/** A day to choose, said in full. */
export interface OfferedDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `2026-11-27 Friday` */
  readonly title: string;
  /** `in 6 days` */
  readonly distance: string;
}

export interface DaysResult {
  /** The days that the words mean, more than one where people mean either; none where they give no day. */
  readonly meant: readonly OfferedDay[];
  /** Working days in order: those that are usual where nothing is typed, else the next ones. */
  readonly others: readonly OfferedDay[];
  /** Why the words give no day, or not a single one: one sentence for the person; null where there is nothing to say. */
  readonly note: string | null;
}
