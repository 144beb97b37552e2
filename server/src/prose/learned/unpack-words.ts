import { digits, digitValues, type PackedRows, unpackRows } from './unpack-rows.ts';

/**
 * Rows of numbers in groups: a character is one of the groups in the book of its place in the row. The larger the groups,
 * the less room a row takes, and the less exact it is.
 */
export interface PackedGroups {
  readonly rowSize: number;
  readonly groupSize: number;
  /** The groups of each place, as many as there are digits. */
  readonly book: PackedRows;
  readonly text: string;
}

/** Words in the order of the alphabet, with the numbers of each. */
export interface PackedWords {
  /** Whether a sentence needs one of these to be looked at. */
  readonly triggers: boolean;
  /** With blanks between them; first of each a digit: how many letters it shares with the word before. */
  readonly words: string;
  readonly vectors: PackedGroups;
}

/** The numbers of all rows, one behind the other. */
export function unpackGroups({ rowSize, groupSize, book, text }: PackedGroups): Float32Array {
  const values = new Float32Array(text.length * groupSize);
  const numbers = unpackRows(book);
  const codes = digitValues();
  const places = rowSize / groupSize;
  for (let at = 0; at < text.length; at++) {
    const group = (at % places) * digits.length + (codes[text.charCodeAt(at)] ?? 0);
    for (let i = 0; i < groupSize; i++) values[at * groupSize + i] = numbers[group * groupSize + i] ?? 0;
  }
  return values;
}

/** The words of a part, in order. */
export function wordsIn({ words }: Pick<PackedWords, 'words'>): readonly string[] {
  if (words === '') return [];
  const shared = digitValues();
  let before = '';
  return words.split(' ').map((packed) => {
    before = before.slice(0, shared[packed.charCodeAt(0)] ?? 0) + packed.slice(1);
    return before;
  });
}
