/** A civil date, `YYYY-MM-DD`. */
export type IsoDate = string;

/** The zone of a moment: an offset where the text allows to compute one. */
export interface Zone {
  /** As written: `UTC`, `CET`, `Europe/Berlin`, `+02:00`. */
  readonly name: string;
  /** Minutes east of UTC on the moment's date; null where the name is unknown. */
  readonly offset: number | null;
}

/** A point in time as far as the text tells it. */
export interface Moment {
  /** Null where no date can be known (or where day and month cannot be distinguished). */
  readonly date: IsoDate | null;
  /** Minutes of the day, 0 to 1439; null for a bare date. */
  readonly minutes: number | null;
  readonly zone: Zone | null;
  readonly approximate: boolean;
  /** Day and month could be either way round and nothing decides. */
  readonly ambiguous: boolean;
}
