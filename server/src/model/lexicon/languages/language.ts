import type { LabelMeaning, MetadataKey, SectionKind } from '../meanings.ts';
import type { FixStatus } from '../status-words.ts';
import type { HeadWords } from './head-words.ts';
import type { LabelWords } from './label-words.ts';

/**
 * KindNames of one kind by how surely they mean it, in the form that `headingKey` gives: outright; usually; or weakly,
 * where nothing better has that kind in the document. Only a weak name may be under two kinds: content decides.
 */
export interface KindNames {
  readonly outright?: readonly string[];
  readonly usual?: readonly string[];
  readonly weak?: readonly string[];
}

/** Headings by what they mean. */
export type SectionNames = Readonly<Partial<Record<SectionKind, KindNames>>>;

/** Labels of the document's own fields, in the form that `headingKey` gives. */
export type MetadataNames = Readonly<Partial<Record<MetadataKey, readonly string[]>>>;

/** Labels and columns of a fix: lower case, one blank between words, without a closing colon. */
export type FieldNames = Readonly<Partial<Record<LabelMeaning, readonly string[]>>>;

/** The words of one language, one name a line. A new word is a new line, and nothing else. */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  readonly sections: SectionNames;
  readonly metadata: MetadataNames;
  readonly fields: FieldNames;
  readonly headings: HeadWords;
  readonly labels: LabelWords;
  /** Small words by which a text of this language is told from others; none where its letters tell. */
  readonly common: readonly string[];
}

/** Words of one status in one language. */
export interface StatusWords {
  readonly status: FixStatus;
  /** Words of every day (`new`, `open`) are a status only as the whole value of a field or column. */
  readonly where: 'anywhere' | 'value';
  readonly words: readonly string[];
}
