import { projectionSize } from '../../server/src/prose/learned/net.ts';
import { fallbackOf } from '../../server/src/prose/learned/reading.ts';
import { vectorOf } from './learner.ts';
import type { Parameters } from './parameters.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The ids of the words that matter most: those of which the net takes something else than it takes of an unknown word,
 * the more so the likelier they are to be met. What stands for no word stays.
 */
export function wordsThatMatter(
  net: Parameters,
  { words, ids }: Vocabulary,
  likelihood: (word: string) => number,
  most: number,
): readonly number[] {
  const special = words.flatMap((word, id) => (word.startsWith('<') ? [id] : []));
  const weigh = new Weigher(net);
  const weighed = words.flatMap((word, id) => {
    if (word.startsWith('<')) return [];
    const difference = weigh.difference(id, ids.get(fallbackOf(word)) ?? 0);
    return [{ id, weight: difference * likelihood(word) }];
  });
  weighed.sort((a, b) => b.weight - a.weight || a.id - b.id);
  return [...special, ...weighed.slice(0, most - special.length).map(({ id }) => id)];
}

/** Compares words by what the filters make of them. */
class Weigher {
  readonly #net: Parameters;
  /** How much each channel of a word counts, all filters together. */
  readonly #channels: Float64Array;

  constructor(net: Parameters) {
    this.#net = net;
    const { wordSize, channels } = net.shape;
    this.#channels = new Float64Array(wordSize);
    for (let row = 0; row < projectionSize(net.shape); row++) {
      for (let i = 0; i < wordSize; i++) {
        const weight = net.filters.values[row * channels + i] as number;
        this.#channels[i] = (this.#channels[i] as number) + weight * weight;
      }
    }
  }

  difference(a: number, b: number): number {
    const first = vectorOf(this.#net, a);
    const second = vectorOf(this.#net, b);
    let sum = 0;
    for (let i = 0; i < first.length; i++) {
      sum += ((first[i] as number) - (second[i] as number)) ** 2 * (this.#channels[i] as number);
    }
    return Math.sqrt(sum);
  }
}
