import type { PackedNet } from '../../server/src/prose/learned/unpack.ts';
import { vectorOf } from './learner.ts';
import { packRows } from './pack.ts';
import type { Parameters } from './parameters.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Steps of a word's numbers, and of a filter's. */
export interface Levels {
  readonly vectors: number;
  readonly filters: number;
}

/** The trained net as its file has it: words that matter, those that trigger first, numbers in few steps. */
export function packNet(
  net: Parameters,
  vocabulary: Vocabulary,
  kept: readonly number[],
  triggers: ReadonlySet<number>,
  levels: Levels,
): PackedNet {
  const { shape, filters, filterBias, classWeights, classBias } = net;
  // In the order of the alphabet the list of words takes less room.
  const byWord = (a: number, b: number): number =>
    (vocabulary.words[a] ?? '') < (vocabulary.words[b] ?? '') ? -1 : 1;
  const first = kept.filter((id) => triggers.has(id)).sort(byWord);
  const rest = kept.filter((id) => !triggers.has(id)).sort(byWord);
  const order = [...first, ...rest];
  const vectors = new Float32Array(order.length * shape.wordSize);
  for (const [at, id] of order.entries()) vectors.set(vectorOf(net, id), at * shape.wordSize);
  return {
    shape,
    words: order.map((id) => vocabulary.words[id]).join(' '),
    triggers: first.length,
    vectors: packRows(vectors, shape.wordSize, levels.vectors, 1),
    filters: packRows(filters.values, shape.channels, levels.filters),
    filterBias: rounded(filterBias.values),
    classes: packRows(classWeights.values, shape.filters, 64),
    classBias: rounded(classBias.values),
  };
}

function rounded(values: Float32Array): readonly number[] {
  return Array.from(values, (value) => Math.round(value * 10_000) / 10_000);
}
