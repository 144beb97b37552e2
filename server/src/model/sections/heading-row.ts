import type { SectionKind } from '../lexicon/meanings.ts';

/** How surely words mean a kind: 3 outright, 2 usually, 1 only where nothing better is in the document. */
export type Weight = 3 | 2 | 1;

/**
 * A recogniser of headings by the words that tell, whatever is between them. Words are separated by `|`: one word,
 * several in a row, or with a star the beginning of one. Words without spaces of their own (東) may be in a longer one.
 */
export interface HeadingRow {
  readonly id: string;
  readonly kind: SectionKind;
  readonly weight: Weight;
  /** Of each of these at least one must be in the heading. */
  readonly has: readonly string[];
  /** With one of these the heading must begin. */
  readonly starts?: string;
  /** None of these may be in it. */
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
  readonly key: string;
  #runs: readonly string[] | null = null;
  #openings: readonly string[] | null = null;

  /** Takes the heading as `headingKey` gives it. */
  constructor(key: string) {
    this.key = key;
    this.words = key.split(' ').filter((word) => word !== '');
  }

  get tooLong(): boolean {
    return this.words.length > longestHeading;
  }

  has(set: WordSet): boolean {
    this.#runs ??= this.words.flatMap((_, at) => this.#runsFrom(at));
    if (this.#runs.some((run) => set.whole.has(run))) return true;
    if (set.beginnings.some((beginning) => this.words.some((word) => word.startsWith(beginning))))
      return true;
    return set.inside.some((part) => this.key.includes(part));
  }

  startsWith(set: WordSet): boolean {
    this.#openings ??= this.#runsFrom(0);
    if (this.#openings.some((run) => set.whole.has(run))) return true;
    return set.beginnings.some((word) => this.key.startsWith(word));
  }

  /** The word at a place, and each run of up to four that it begins. */
  #runsFrom(at: number): readonly string[] {
    const last = Math.min(at + longestPhrase, this.words.length);
    const runs: string[] = [];
    for (let end = at + 1; end <= last; end++) runs.push(this.words.slice(at, end).join(' '));
    return runs;
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

/** Makes a row ready; done once, when its table is made. */
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

/** So many letters of a word say which rows are worth a look for what it begins with. */
const telling = 3;

/** Rows by one of the words that they need, since every label of a document is looked up. */
export class HeadingTable {
  readonly #byWord = new Map<string, Set<ReadyRow>>();
  readonly #byLetters = new Map<string, Set<ReadyRow>>();
  /** Rows for words that may be within longer ones. */
  readonly #inside = new Set<ReadyRow>();

  constructor(rows: readonly HeadingRow[]) {
    for (const row of rows.map(readyRow)) {
      const words = row.startSet ?? row.sets[0];
      if (words === undefined) continue;
      for (const each of words.whole) add(this.#byWord, each.split(' ', 1)[0] ?? '', row);
      for (const each of words.beginnings) add(this.#byLetters, each.slice(0, telling), row);
      if (words.inside.length > 0) this.#inside.add(row);
    }
  }

  /** The rows that hold for a heading. */
  holding(bag: HeadingBag): readonly ReadyRow[] {
    const near = new Set<ReadyRow>(withoutBlanks.test(bag.key) ? this.#inside : []);
    for (const word of bag.words) {
      for (const row of this.#byWord.get(word) ?? []) near.add(row);
      for (const row of this.#byLetters.get(word.slice(0, telling)) ?? []) near.add(row);
    }
    return [...near].filter((row) => rowHolds(row, bag));
  }
}

function add(table: Map<string, Set<ReadyRow>>, words: string, row: ReadyRow): void {
  const rows = table.get(words);
  if (rows === undefined) table.set(words, new Set([row]));
  else rows.add(row);
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
/** Holds a letter of such a script. */
const withoutBlanks = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
