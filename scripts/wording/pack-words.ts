import { digits } from '../../server/src/prose/learned/unpack-rows.ts';
import type { PackedWords } from '../../server/src/prose/learned/unpack-words.ts';
import { packGroups } from './pack-groups.ts';

/** A word with its numbers. */
export interface WordVector {
  readonly word: string;
  readonly vector: Float32Array;
}

/** Words with their numbers, in groups of `groupSize`. */
export function packWords(
  words: readonly WordVector[],
  rowSize: number,
  groupSize: number,
  triggers: boolean,
): PackedWords {
  const sorted = words.toSorted((a, b) => (a.word < b.word ? -1 : 1));
  const vectors = new Float32Array(sorted.length * rowSize);
  for (const [at, { vector }] of sorted.entries()) vectors.set(vector, at * rowSize);
  return {
    triggers,
    words: sorted.map(({ word }, at) => shortened(word, sorted[at - 1]?.word ?? '')).join(' '),
    vectors: packGroups(vectors, rowSize, groupSize),
  };
}

/** How many letters a word shares with the one before, as a digit, and the others. */
function shortened(word: string, before: string): string {
  let shared = 0;
  while (shared < digits.length - 1 && shared < word.length && word[shared] === before[shared]) shared++;
  return `${digits[shared]}${word.slice(shared)}`;
}
