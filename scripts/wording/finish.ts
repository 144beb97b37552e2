import type { PackedNet } from '../../server/src/prose/learned/unpack.ts';
import { vectorOf } from './learner.ts';
import { packRows } from './pack.ts';
import { packWords } from './pack-words.ts';
import type { Parameters } from './parameters.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Which words a net keeps. */
export interface Packing {
  /** Ids of the words that are kept, those that matter most first. */
  readonly kept: readonly number[];
  /** Of these, as many as are kept exactly; the others more roughly. */
  readonly fine: number;
  readonly triggers: ReadonlySet<number>;
}

const fineGroup = 2;
const roughGroup = 4;

/** The words that are kept, as the file has them. */
export function packVocabulary(
  net: Parameters,
  vocabulary: Vocabulary,
  { kept, fine, triggers }: Packing,
): PackedNet['words'] {
  const part = (ids: readonly number[], groupSize: number, trigger: boolean): PackedNet['words'][number] =>
    packWords(
      ids
        .filter((id) => triggers.has(id) === trigger)
        .map((id) => ({ word: vocabulary.words[id] ?? '', vector: vectorOf(net, id) })),
      net.shape.wordSize,
      groupSize,
      trigger,
    );
  return [true, false].flatMap((trigger) => [
    part(kept.slice(0, fine), fineGroup, trigger),
    part(kept.slice(fine), roughGroup, trigger),
  ]);
}

/** The trained net as its file has it: its words, and numbers in `levels` steps. */
export function packNet(
  { shape, filters, filterBias, classWeights, classBias }: Parameters,
  words: PackedNet['words'],
  levels: number,
): PackedNet {
  return {
    shape,
    words,
    filters: packRows(filters.values, shape.channels, levels),
    filterBias: rounded(filterBias.values),
    classes: packRows(classWeights.values, shape.filters, levels),
    classBias: rounded(classBias.values),
  };
}

function rounded(values: Float32Array): readonly number[] {
  return Array.from(values, (value) => Math.round(value * 10_000) / 10_000);
}
