import { wordingClasses } from '../../server/src/prose/learned/net.ts';
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

/** Compares words by what the filters make of them, and the classes of the filters. */
class Weigher {
  readonly #net: Parameters;
  /** How much two channels of a word count together, all filters taken: by channel, then channel. */
  readonly #channels: Float64Array;

  constructor(net: Parameters) {
    this.#net = net;
    const { wordSize, channels, filters, widths } = net.shape;
    this.#channels = new Float64Array(wordSize * wordSize);
    let row = 0;
    for (const [group, width] of widths.entries()) {
      for (let offset = 0; offset < width; offset++) {
        for (let filter = 0; filter < filters; filter++, row++)
          this.#add(row * channels, leanOf(net, group * filters + filter));
      }
    }
  }

  #add(from: number, lean: number): void {
    const { wordSize } = this.#net.shape;
    const { values } = this.#net.filters;
    for (let i = 0; i < wordSize; i++) {
      for (let j = 0; j < wordSize; j++) {
        const at = i * wordSize + j;
        this.#channels[at] =
          (this.#channels[at] as number) + lean * (values[from + i] as number) * (values[from + j] as number);
      }
    }
  }

  difference(a: number, b: number): number {
    const first = vectorOf(this.#net, a);
    const second = vectorOf(this.#net, b);
    const apart = first.map((value, at) => value - (second[at] as number));
    const { length } = apart;
    let sum = 0;
    for (let i = 0; i < length; i++) {
      for (let j = 0; j < length; j++)
        sum += (apart[i] as number) * (apart[j] as number) * (this.#channels[i * length + j] as number);
    }
    return Math.sqrt(Math.max(0, sum));
  }
}

/** How much a filter speaks for any class and against the first one, squared. */
function leanOf({ classWeights }: Parameters, filter: number): number {
  const size = classWeights.values.length / wordingClasses.length;
  const harmless = classWeights.values[filter] as number;
  return wordingClasses.reduce(
    (sum, _, which) => sum + ((classWeights.values[which * size + filter] as number) - harmless) ** 2,
    0,
  );
}
