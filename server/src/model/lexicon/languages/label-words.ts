/**
 * What a word of a label says: which field, that it is about a field, or nothing of its own. Words and phrases between
 * `|`; a star at the end or at the beginning stands for the rest of a word.
 */
export interface LabelWords {
  /** What the field is about: the incident and whatever it is called. */
  readonly subjects: string;
  /** The document itself. */
  readonly documents: string;
  /** Words that change nothing. */
  readonly fillers: string;
  /** Words of a day: a label of nothing else asks for the incident's day. */
  readonly days: string;
  readonly started: string;
  readonly detected: string;
  /** Words of detection only beside a subject: a document, too, is created and opened. */
  readonly raised: string;
  readonly mitigated: string;
  readonly resolved: string;
  readonly severity: string;
  /** Words of a rank: a severity where the value is one. */
  readonly ranks: string;
  readonly status: string;
  /** Words of a stretch of time: the start and the end where the value has both. */
  readonly spans: string;
  /** The services and systems that it hit, beside a word that says so. */
  readonly products: string;
  readonly affected: string;
  /** Words of a number or name of the incident. */
  readonly ids: string;
  /** Words of the time until something was. */
  readonly untils: string;
  /** Who did it: what was done is then no time. */
  readonly agents: string;
  readonly commanders: string;
  readonly scribes: string;
  readonly responders: string;
  readonly authors: string;
  readonly reviewers: string;
}
