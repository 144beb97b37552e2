import { knownEndings, special } from '../../server/src/prose/learned/reading.ts';
import type { PublicVectors } from './public-vectors.ts';

/** The words that training knows, each with the vector it begins with. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly ids: ReadonlyMap<string, number>;
  /** By word, then number. */
  readonly vectors: Float32Array;
}

/** Words of our own that no public vector has must be so often to be learned. */
const enough = 3;

/**
 * The commonest public words, all public ones of the sentences, words of our own that are often enough, and what
 * stands for no word. Those without a public vector begin at zero.
 */
export function makeVocabulary(
  counts: ReadonlyMap<string, number>,
  { size, words, vectors }: PublicVectors,
  commonest: number,
): Vocabulary {
  const known = new Set<string>([...Object.values(special), ...knownEndings.map((ending) => `<${ending}>`)]);
  for (const word of words.slice(0, commonest)) known.add(word);
  for (const [word, count] of [...counts].sort()) if (vectors.has(word) || count >= enough) known.add(word);
  const list = [...known];
  const table = new Float32Array(list.length * size);
  for (const [id, word] of list.entries()) table.set(vectors.get(word) ?? [], id * size);
  return { words: list, ids: new Map(list.map((word, id) => [word, id])), vectors: table };
}
