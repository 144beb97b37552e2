import type { Net, NetShape } from './net.ts';
import { type PackedRows, unpackRows } from './unpack-rows.ts';
import { type PackedWords, unpackGroups } from './unpack-words.ts';

/** A net as it is in a file. */
export interface PackedNet {
  readonly shape: NetShape;
  /** In order of their ids: those that trigger first. */
  readonly words: readonly PackedWords[];
  readonly filters: PackedRows;
  readonly filterBias: readonly number[];
  readonly classes: PackedRows;
  readonly classBias: readonly number[];
}

/** The net of a file. */
export function unpackNet({ shape, words, filters, filterBias, classes, classBias }: PackedNet): Net {
  return {
    shape,
    vectors: joined(words.map(({ vectors }) => unpackGroups(vectors))),
    filterWeights: unpackRows(filters),
    filterBias: Float32Array.from(filterBias),
    classWeights: unpackRows(classes),
    classBias: Float32Array.from(classBias),
  };
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
