/** What a phrase of the team is taken for; `accepted` is never reported. */
export type PhraseKind = 'accepted' | 'character' | 'animated' | 'human-error' | 'hindsight' | 'vague';

/** Who and what is known by name, and the team's own words; all compared without case. */
export interface Roster {
  /** First names, full names and handles of people. */
  readonly people: readonly string[];
  readonly teams: readonly string[];
  /** Tools, products and services that look like names. */
  readonly systems: readonly string[];
  /** Nouns for people by what they do, beside our own. */
  readonly roles?: readonly string[];
  /** Phrases as in `lexicon/faults.ts`: plain words, `a/b` for alternatives, `~` for a gap of up to three words. */
  readonly phrases?: ReadonlyMap<PhraseKind, readonly string[]>;
}
