import type { Span } from '../../text/position.ts';
import type { FieldShape } from '../document/fix.ts';
import type { FixFieldName } from '../lexicon/meanings.ts';
import type { PeopleEvidence } from './people-evidence.ts';

/** What a stretch of an item's words is about; a `note` is known to say none of the fields: "P1", "high priority". */
export type PhraseField = FixFieldName | 'note';

/**
 * Where a stretch of words is: before the deed, behind it, alone in brackets, or anywhere. A sentence has no
 * place: what is in the middle of it says nothing of the item.
 */
export type PhrasePlace = 'head' | 'tail' | 'bracket' | 'any';

/** The words of an item in which phrases are looked for; all offsets are those of this text. */
export interface ItemWords {
  /** Marks, targets and HTML blanked, code and addresses filled. */
  readonly masked: string;
  /** As written, of the same length. */
  readonly raw: string;
  readonly people: PeopleEvidence;
}

/** A stretch of words that says a field. */
export interface FieldPhrase {
  /** The row that read it. */
  readonly row: string;
  readonly field: PhraseField;
  /** All of it, its leading word included. */
  readonly start: number;
  readonly end: number;
  readonly value: Span;
  readonly shape: FieldShape;
  /** Of a name: the place in which siblings may have theirs, too. */
  readonly habit?: string;
  /** How sure it is: 1 is a guess that needs company, 3 says it outright. */
  readonly weight: number;
}

/** What a row reads at an offset. */
export interface PhraseReading {
  readonly end: number;
  readonly value: Span;
  readonly weight: number;
  readonly shape: FieldShape;
  readonly habit?: string;
}

/** Where a row looks. */
export interface PhraseSite {
  readonly at: number;
  /** No phrase goes beyond it. */
  readonly limit: number;
  readonly place: PhrasePlace;
  /** The character before, blanks left out; empty at the beginning of the place. */
  readonly before: string;
}

/**
 * One way of writing a field: a row of a table. To teach another way is to add a row with examples, which are its
 * tests: `yes` are items with the value that must be read, `no` are items in which the row reads nothing.
 */
export interface PhraseRow {
  readonly id: string;
  readonly field: PhraseField;
  readonly where: readonly PhrasePlace[];
  /** What an item must hold anywhere for the row to be worth a look; none where nothing can tell. */
  readonly telltale?: RegExp;
  /** It says by its first sign what it is, and needs no separator before it: `@ana`, `due …`. */
  readonly opens: boolean;
  readonly read: (words: ItemWords, site: PhraseSite) => PhraseReading | null;
  readonly examples: { readonly yes: readonly (readonly [string, string])[]; readonly no: readonly string[] };
}

/** Whether a phrase only is beside fields: a reference, which is read elsewhere, or a remark. */
export function isAside({ row }: FieldPhrase): boolean {
  return row.startsWith('other/');
}

/** Below this a name or a date is a guess: it counts only beside a sure field, or where siblings have theirs. */
export const SURE_NAME = 2;

/** Up to this a word is taken for a name only where siblings are sure to have theirs. */
export const WEAK_NAME = 0.4;

/** How far a pattern with the flag `y` reaches from an offset on; null where it does not fit, or goes beyond `limit`. */
export function matchAt(pattern: RegExp, text: string, at: number, limit: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null || at + match[0].length > limit ? null : match;
}

/** Whether a word ends at an offset. */
export function endsWord(text: string, at: number): boolean {
  return !/^[\p{L}\p{N}_]/u.test(text.slice(at, at + 2));
}

/** The offsets at which words begin that no letter or figure comes before. */
export function* wordStarts(text: string): Iterable<number> {
  for (const match of text.matchAll(/(?<![\p{L}\p{N}_])[\p{L}\p{N}@#]/gu)) yield match.index;
}
