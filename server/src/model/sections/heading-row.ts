import type { SectionKind } from '../lexicon/meanings.ts';

/** How surely words mean a kind: 3 outright, 2 usually, 1 only where nothing better stands in the document. */
export type Weight = 3 | 2 | 1;

/**
 * A recogniser of headings by the words that tell, whatever stands between them. Words are separated by `|`: one word,
 * several in a row, or with a star the beginning of one. Words without spaces of their own (東) may stand in a longer one.
 */
export interface HeadingRow {
  readonly id: string;
  readonly kind: SectionKind;
  readonly weight: Weight;
  /** Of each of these at least one must stand in the heading. */
  readonly has: readonly string[];
  /** With one of these the heading must begin. */
  readonly starts?: string;
  /** None of these may stand in it. */
  readonly not?: string;
  /** The most words that the heading may have. */
  readonly most?: number;
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

const longestPhrase = 4;
/** More words than this are a sentence, not a name. */
const longestHeading = 14;

/** A heading's words as rows look at them. */
export class HeadingBag {
  readonly words: readonly string[];
  readonly #key: string;
  /** Each word, and each run of up to four. */
  readonly #runs: ReadonlySet<string>;

  /** Takes the heading as `headingKey` gives it. */
  constructor(key: string) {
    this.#key = key;
    this.words = key.split(' ').filter((word) => word !== '');
    this.#runs = new Set(
      this.words.flatMap((_, at) =>
        Array.from({ length: longestPhrase }, (_, length) => this.words.slice(at, at + length + 1).join(' ')),
      ),
    );
  }

  get tooLong(): boolean {
    return this.words.length > longestHeading;
  }

  has(set: WordSet): boolean {
    for (const run of this.#runs) if (set.whole.has(run)) return true;
    if (set.beginnings.some((beginning) => this.words.some((word) => word.startsWith(beginning))))
      return true;
    return set.inside.some((part) => this.#key.includes(part));
  }

  startsWith(set: WordSet): boolean {
    for (let length = 1; length <= longestPhrase; length++)
      if (set.whole.has(this.words.slice(0, length).join(' '))) return true;
    return set.beginnings.some((word) => this.#key.startsWith(word));
  }
}

/** Words of a row, sorted by how they are compared. */
export interface WordSet {
  readonly whole: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly inside: readonly string[];
}

/** A row whose words are ready to be compared. */
export interface ReadyRow extends HeadingRow {
  readonly sets: readonly WordSet[];
  readonly startSet: WordSet | null;
  readonly notSet: WordSet | null;
}

/** Makes a row ready; done once, when its table is loaded. */
export function readyRow(row: HeadingRow): ReadyRow {
  return {
    ...row,
    sets: row.has.map(wordSet),
    startSet: row.starts === undefined ? null : wordSet(row.starts),
    notSet: row.not === undefined ? null : wordSet(row.not),
  };
}

/** Whether a row holds for a heading. */
export function rowHolds(row: ReadyRow, bag: HeadingBag): boolean {
  if (row.most !== undefined && bag.words.length > row.most) return false;
  if (row.startSet !== null && !bag.startsWith(row.startSet)) return false;
  return row.sets.every((set) => bag.has(set)) && (row.notSet === null || !bag.has(row.notSet));
}

function wordSet(words: string): WordSet {
  const all = words.split('|');
  const inside = all.filter((word) => unspaced.test(word));
  const rest = all.filter((word) => !unspaced.test(word));
  return {
    whole: new Set(rest.filter((word) => !word.endsWith('*'))),
    beginnings: rest.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    inside,
  };
}

/** Begins with a letter of a script without spaces between words. */
export const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
