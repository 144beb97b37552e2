import type { PackedNet } from '../../server/src/prose/learned/unpack.ts';
import { vectorOf } from './learner.ts';
import { packRows } from './pack.ts';
import { packWords } from './pack-words.ts';
import type { Parameters } from './parameters.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a net is made small. */
export interface Packing {
  /** Ids of the words that are kept, those that matter most first. */
  readonly kept: readonly number[];
  /** Of these, as many as are kept exactly; the others more roughly. */
  readonly fine: number;
  readonly triggers: ReadonlySet<number>;
  /** Steps of a filter's numbers. */
  readonly filterLevels: number;
}

const fineGroup = 2;
const roughGroup = 4;

/** The trained net as its file has it: words that matter, those that trigger first, numbers in few steps. */
export function packNet(
  net: Parameters,
  vocabulary: Vocabulary,
  { kept, fine, triggers, filterLevels }: Packing,
): PackedNet {
  const { shape, filters, filterBias, classWeights, classBias } = net;
  const part = (ids: readonly number[], groupSize: number, trigger: boolean): PackedNet['words'][number] =>
    packWords(
      ids
        .filter((id) => triggers.has(id) === trigger)
        .map((id) => ({ word: vocabulary.words[id] ?? '', vector: vectorOf(net, id) })),
      shape.wordSize,
      groupSize,
      trigger,
    );
  return {
    shape,
    words: [true, false].flatMap((trigger) => [
      part(kept.slice(0, fine), fineGroup, trigger),
      part(kept.slice(fine), roughGroup, trigger),
    ]),
    filters: packRows(filters.values, shape.channels, filterLevels),
    filterBias: rounded(filterBias.values),
    classes: packRows(classWeights.values, shape.filters, 64),
    classBias: rounded(classBias.values),
  };
}

function rounded(values: Float32Array): readonly number[] {
  return Array.from(values, (value) => Math.round(value * 10_000) / 10_000);
}
