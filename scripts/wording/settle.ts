import type { PackedNet } from '../../server/src/prose/learned/unpack.ts';
import { unpackGroups, wordsIn } from '../../server/src/prose/learned/unpack-words.ts';
import { newParameters, type Parameters } from './parameters.ts';
import { randomFrom } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A net with the words that its file has, and their numbers as the file has them. */
export interface Settled {
  readonly net: Parameters;
  readonly vocabulary: Vocabulary;
}

/** Nearer to one, what tanh makes of a number is no longer told apart. */
const largest = 0.999;

/**
 * The trained net over packed words, to be trained on: words that were left out are unknown to it, and the others have
 * their rounded numbers, which must not move any more.
 */
export function settle({ shape, ...trained }: Parameters, packed: PackedNet['words']): Settled {
  const words = packed.flatMap(wordsIn);
  const { wordSize } = shape;
  const vectors = new Float32Array(words.length * wordSize);
  let at = 0;
  for (const part of packed) {
    const values = unpackGroups(part.vectors);
    // The net puts a word's numbers through tanh.
    vectors.set(values.map(beforeTanh), at);
    at += values.length;
  }
  const net = newParameters(shape, vectors, wordSize, randomFrom(1));
  net.narrow.values.fill(0);
  for (let i = 0; i < wordSize; i++) net.narrow.values[i * wordSize + i] = 1;
  for (const name of ['filters', 'filterBias', 'classWeights', 'classBias'] as const)
    net[name].values.set(trained[name].values);
  return { net, vocabulary: { words, ids: new Map(words.map((word, id) => [word, id])), vectors } };
}

function beforeTanh(value: number): number {
  return Math.atanh(Math.max(-largest, Math.min(largest, value)));
}
