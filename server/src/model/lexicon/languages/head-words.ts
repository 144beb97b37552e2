import type { SectionKind } from '../meanings.ts';

/**
 * Words of headings that are in no table as a whole: one head tells the kind, whatever words of the other lists are
 * around it. Words and phrases between `|`; a star at the beginning stands for the rest of a word.
 */
export interface HeadWords {
  /** The incident and whatever it is called. */
  readonly incident: string;
  /** Words that change nothing. */
  readonly modifiers: string;
  readonly heads: Readonly<Partial<Record<SectionKind, string>>>;
  /** Heads only beside a word for the incident: a product has a description, too. */
  readonly besideIncident: Readonly<Partial<Record<SectionKind, string>>>;
}
