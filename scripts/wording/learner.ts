import { projectionSize, wordingClasses } from '../../server/src/prose/learned/net.ts';
import type { Parameters } from './parameters.ts';

/** A sentence with what it is to be taken for. */
export interface Example {
  readonly ids: readonly number[];
  readonly marks: readonly number[];
  /** How likely each class is meant. */
  readonly target: readonly number[];
  readonly weight: number;
}

/** How fast and how carefully a net learns. */
export interface Pace {
  readonly rate: number;
  /** For the words' own vectors: slower, else rare words lose what the public ones know; 0 leaves words as they are. */
  readonly wordRate: number;
  readonly decay: number;
  /** Share of pooled numbers that are left out at a time. */
  readonly dropout: number;
  /** Share of words that are unknown at a time. */
  readonly wordDropout: number;
}

const block = 4;

/** Teaches a net one batch after the other. Deterministic: the same batches and seed give the same net. */
export class Learner {
  readonly #net: Parameters;
  readonly #pace: Pace;
  readonly #random: () => number;
  readonly #unknown: number;
  #time = 0;

  constructor(net: Parameters, pace: Pace, unknown: number, random: () => number) {
    this.#net = net;
    this.#pace = pace;
    this.#unknown = unknown;
    this.#random = random;
  }

  /** Learns from one batch; returns the mean loss. `slow` scales the rates. */
  learn(batch: readonly Example[], slow: number): number {
    const places = new Places(this.#net);
    const sentences = batch.map(({ ids, marks }) =>
      ids.map((id, at) =>
        places.indexOf(this.#isDropped(at, ids.length) ? this.#unknown : id, marks[at] ?? 0),
      ),
    );
    places.project();
    let loss = 0;
    for (const [at, example] of batch.entries())
      loss += this.#sentence(places, sentences[at] ?? [], example, batch.length);
    if (this.#pace.wordRate > 0) places.backward();
    this.#step(places, slow);
    return loss / batch.length;
  }

  #isDropped(at: number, length: number): boolean {
    return at > 0 && at < length - 1 && this.#random() < this.#pace.wordDropout;
  }

  #sentence(places: Places, sentence: readonly number[], { target, weight }: Example, size: number): number {
    const { shape, classWeights, classBias } = this.#net;
    const { pooled, best } = places.pool(sentence);
    const count = pooled.length;
    const keep = 1 - this.#pace.dropout;
    for (let i = 0; i < count; i++) {
      pooled[i] = this.#random() < keep ? (pooled[i] as number) / keep : 0;
    }
    const scores = wordingClasses.map((_, which) => {
      let sum = classBias.values[which] as number;
      for (let i = 0; i < count; i++)
        sum += (pooled[i] as number) * (classWeights.values[which * count + i] as number);
      return sum;
    });
    const most = Math.max(...scores);
    const total = scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
    let loss = 0;
    const back = new Float32Array(count);
    for (const [which, score] of scores.entries()) {
      const wanted = target[which] ?? 0;
      const log = score - most - Math.log(total);
      loss -= wanted * log * weight;
      const slope = ((Math.exp(log) - wanted) * weight) / size;
      classBias.gradient[which] = (classBias.gradient[which] as number) + slope;
      for (let i = 0; i < count; i++) {
        const value = pooled[i] as number;
        if (value === 0) continue;
        const at = which * count + i;
        classWeights.gradient[at] = (classWeights.gradient[at] as number) + slope * value;
        back[i] = (back[i] as number) + (slope * (classWeights.values[at] as number)) / keep;
      }
    }
    for (let i = 0; i < count; i++) {
      if (pooled[i] !== 0) places.backwardFilter(sentence, i, best[i] as number, back[i] as number, shape);
    }
    return loss;
  }

  #step(places: Places, slow: number): void {
    const net = this.#net;
    const { rate, wordRate, decay } = this.#pace;
    this.#time++;
    for (const one of [net.filters, net.classWeights]) one.step(rate * slow, this.#time, decay);
    for (const one of [net.filterBias, net.classBias]) one.step(rate * slow, this.#time);
    if (wordRate === 0) return;
    net.narrow.step(rate * slow, this.#time, decay);
    net.narrowBias.step(rate * slow, this.#time);
    for (const id of places.touched()) {
      net.words.step(wordRate * slow, this.#time, 0, id * net.publicSize, (id + 1) * net.publicSize);
    }
  }
}

/** The different words of a batch: each is looked at once, however often it is there. */
export class Places {
  readonly #net: Parameters;
  readonly #size: number;
  readonly #known = new Map<number, number>();
  readonly #ids: number[] = [];
  readonly #marks: number[] = [];
  /** By word, then channel; padded to whole blocks. */
  #values = new Float32Array(0);
  #projections = new Float32Array(0);
  #slopes = new Float32Array(0);

  constructor(net: Parameters) {
    this.#net = net;
    this.#size = projectionSize(net.shape);
  }

  /** The index of a word with these marks. */
  indexOf(id: number, marks: number): number {
    const key = id * 256 + marks;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const index = this.#ids.length;
    this.#known.set(key, index);
    this.#ids.push(id);
    this.#marks.push(marks);
    return index;
  }

  touched(): Iterable<number> {
    return new Set(this.#ids);
  }

  /** Computes what each word gives to each filter. */
  project(): void {
    const { wordSize, channels } = this.#net.shape;
    const padded = Math.ceil(this.#ids.length / block) * block;
    this.#values = new Float32Array(padded * channels);
    this.#projections = new Float32Array(padded * this.#size);
    this.#slopes = new Float32Array(padded * channels);
    for (const [index, id] of this.#ids.entries()) {
      this.#values.set(vectorOf(this.#net, id), index * channels);
      const marks = this.#marks[index] ?? 0;
      for (let mark = 0; wordSize + mark < channels; mark++) {
        this.#values[index * channels + wordSize + mark] = (marks >> mark) & 1;
      }
    }
    for (let first = 0; first < padded; first += block) this.#projectBlock(first, channels);
  }

  #projectBlock(first: number, channels: number): void {
    const size = this.#size;
    const weights = this.#net.filters.values;
    const values = this.#values;
    const out = this.#projections;
    const a = first * channels;
    const b = a + channels;
    const c = b + channels;
    const d = c + channels;
    for (let row = 0; row < size; row++) {
      const at = row * channels;
      let sa = 0;
      let sb = 0;
      let sc = 0;
      let sd = 0;
      for (let i = 0; i < channels; i++) {
        const weight = weights[at + i] as number;
        sa += weight * (values[a + i] as number);
        sb += weight * (values[b + i] as number);
        sc += weight * (values[c + i] as number);
        sd += weight * (values[d + i] as number);
      }
      const to = first * size + row;
      out[to] = sa;
      out[to + size] = sb;
      out[to + 2 * size] = sc;
      out[to + 3 * size] = sd;
    }
  }

  /** The best place of each filter in a sentence, and where it is; as `pool` of the net. */
  pool(sentence: readonly number[]): { readonly pooled: Float32Array; readonly best: Int32Array } {
    const { filters, widths } = this.#net.shape;
    const bias = this.#net.filterBias.values;
    const pooled = new Float32Array(filters * widths.length);
    const best = new Int32Array(pooled.length).fill(-1);
    const sums = new Float32Array(filters);
    let offset = 0;
    for (const [group, width] of widths.entries()) {
      const first = group * filters;
      const last = Math.max(0, sentence.length - width);
      for (let start = 0; start <= last; start++) {
        for (let filter = 0; filter < filters; filter++) sums[filter] = bias[first + filter] as number;
        for (let k = 0; k < width && start + k < sentence.length; k++) {
          const from = (sentence[start + k] as number) * this.#size + offset + k * filters;
          for (let filter = 0; filter < filters; filter++) {
            sums[filter] = (sums[filter] as number) + (this.#projections[from + filter] as number);
          }
        }
        for (let filter = 0; filter < filters; filter++) {
          if ((sums[filter] as number) > (pooled[first + filter] as number)) {
            pooled[first + filter] = sums[filter] as number;
            best[first + filter] = start;
          }
        }
      }
      offset += width * filters;
    }
    return { pooled, best };
  }

  /** Hands the slope of one pooled number back to its filter and to the words it saw. */
  backwardFilter(
    sentence: readonly number[],
    index: number,
    start: number,
    slope: number,
    { filters, widths, channels }: Parameters['shape'],
  ): void {
    if (start < 0 || slope === 0) return;
    const { filters: weights, filterBias } = this.#net;
    const group = Math.floor(index / filters);
    const filter = index - group * filters;
    const width = widths[group] ?? 0;
    let offset = 0;
    for (let before = 0; before < group; before++) offset += (widths[before] ?? 0) * filters;
    filterBias.gradient[index] = (filterBias.gradient[index] as number) + slope;
    for (let k = 0; k < width && start + k < sentence.length; k++) {
      const place = (sentence[start + k] as number) * channels;
      const row = (offset + k * filters + filter) * channels;
      for (let i = 0; i < channels; i++) {
        weights.gradient[row + i] =
          (weights.gradient[row + i] as number) + slope * (this.#values[place + i] as number);
        this.#slopes[place + i] =
          (this.#slopes[place + i] as number) + slope * (weights.values[row + i] as number);
      }
    }
  }

  /** Hands the slopes of the words back to the layer before them. */
  backward(): void {
    const { shape, publicSize, words, narrow, narrowBias } = this.#net;
    const { wordSize, channels } = shape;
    for (const [index, id] of this.#ids.entries()) {
      const from = id * publicSize;
      for (let i = 0; i < wordSize; i++) {
        const value = this.#values[index * channels + i] as number;
        const slope = (this.#slopes[index * channels + i] as number) * (1 - value * value);
        if (slope === 0) continue;
        narrowBias.gradient[i] = (narrowBias.gradient[i] as number) + slope;
        const row = i * publicSize;
        for (let j = 0; j < publicSize; j++) {
          narrow.gradient[row + j] =
            (narrow.gradient[row + j] as number) + slope * (words.values[from + j] as number);
          words.gradient[from + j] =
            (words.gradient[from + j] as number) + slope * (narrow.values[row + j] as number);
        }
      }
    }
  }
}

/** A word's numbers in the net. */
export function vectorOf(
  { shape, publicSize, words, narrow, narrowBias }: Parameters,
  id: number,
): Float32Array {
  const vector = new Float32Array(shape.wordSize);
  const from = id * publicSize;
  for (let i = 0; i < shape.wordSize; i++) {
    let sum = narrowBias.values[i] as number;
    const row = i * publicSize;
    for (let j = 0; j < publicSize; j++)
      sum += (narrow.values[row + j] as number) * (words.values[from + j] as number);
    vector[i] = Math.tanh(sum);
  }
  return vector;
}
