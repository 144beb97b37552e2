/** What the net tells apart, in the order of its answers. */
export const wordingClasses = ['none', 'blame', 'hindsight', 'human-error-cause', 'vague-action'] as const;
export type WordingClass = (typeof wordingClasses)[number];

/** Sizes of a net. */
export interface NetShape {
  /** Numbers a word has. */
  readonly wordSize: number;
  /** Numbers a place of a sentence has: those of its word, then one for each mark. */
  readonly channels: number;
  /** Filters of each width. */
  readonly filters: number;
  /** How many places a filter sees, one group of filters for each. */
  readonly widths: readonly number[];
}

/**
 * A net: words to vectors, filters over a few places, the best place of each filter, classes.
 * Filters lie by width, then by offset within it, then by filter, then by channel.
 */
export interface Net {
  readonly shape: NetShape;
  /** By word, then number. */
  readonly vectors: Float32Array;
  readonly filterWeights: Float32Array;
  /** By width, then filter. */
  readonly filterBias: Float32Array;
  /** By class, then by filter. */
  readonly classWeights: Float32Array;
  readonly classBias: Float32Array;
}

/** How many numbers one place gives to all filters that may see it. */
export function projectionSize({ filters, widths }: NetShape): number {
  return filters * widths.reduce((sum, width) => sum + width, 0);
}

/** What a word gives to every filter at every offset. */
export function project({ shape, vectors, filterWeights }: Net, id: number): Float32Array {
  const { wordSize, channels } = shape;
  const out = new Float32Array(projectionSize(shape));
  const base = id * wordSize;
  const vector = vectors.subarray(base, base + wordSize);
  // Four rows at a time: their sums do not wait for one another.
  let row = 0;
  for (; row + 4 <= out.length; row += 4) {
    const a = row * channels;
    const b = a + channels;
    const c = b + channels;
    const d = c + channels;
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let i = 0; i < wordSize; i++) {
      const value = vector[i] as number;
      first += value * (filterWeights[a + i] as number);
      second += value * (filterWeights[b + i] as number);
      third += value * (filterWeights[c + i] as number);
      fourth += value * (filterWeights[d + i] as number);
    }
    out[row] = first;
    out[row + 1] = second;
    out[row + 2] = third;
    out[row + 3] = fourth;
  }
  for (; row < out.length; row++) {
    let sum = 0;
    for (let i = 0; i < wordSize; i++)
      sum += (vector[i] as number) * (filterWeights[row * channels + i] as number);
    out[row] = sum;
  }
  return out;
}

/** What a place gives with what is known of its word: bits of `marks`. */
export function withMarks({ shape, filterWeights }: Net, place: Float32Array, marks: number): Float32Array {
  const { wordSize, channels } = shape;
  const out = place.slice();
  for (let mark = 0, bits = marks; bits !== 0; mark++, bits >>= 1) {
    if ((bits & 1) === 0) continue;
    for (let row = 0, at = wordSize + mark; row < out.length; row++, at += channels) {
      out[row] = (out[row] as number) + (filterWeights[at] as number);
    }
  }
  return out;
}

/** The best place of each filter. */
export interface Pooled {
  /** What it gives, at least zero. */
  readonly values: Float32Array;
  /** Where it begins. */
  readonly starts: Uint16Array;
}

/** The best places in a sentence; `places` are what its words give, in order. */
export function pool({ shape, filterBias }: Net, places: readonly Float32Array[]): Pooled {
  const { filters, widths } = shape;
  const values = new Float32Array(filters * widths.length);
  const starts = new Uint16Array(values.length);
  const sums = new Float32Array(filters);
  let offset = 0;
  for (let group = 0; group < widths.length; group++) {
    const width = widths[group] as number;
    const first = group * filters;
    // A sentence shorter than the filter is at its beginning.
    const last = Math.max(0, places.length - width);
    for (let start = 0; start <= last; start++) {
      for (let filter = 0; filter < filters; filter++) sums[filter] = filterBias[first + filter] as number;
      for (let k = 0; k < width && start + k < places.length; k++) {
        const place = places[start + k] as Float32Array;
        const from = offset + k * filters;
        for (let filter = 0; filter < filters; filter++) {
          sums[filter] = (sums[filter] as number) + (place[from + filter] as number);
        }
      }
      for (let filter = 0; filter < filters; filter++) {
        const sum = sums[filter] as number;
        if (sum <= (values[first + filter] as number)) continue;
        values[first + filter] = sum;
        starts[first + filter] = start;
      }
    }
    offset += width * filters;
  }
  return { values, starts };
}

/**
 * How much each of `length` places speaks for class `which` and against the first one: what is lost where the best
 * places that hold it are left out.
 */
export function weightsOf(
  { shape, classWeights }: Net,
  { values, starts }: Pooled,
  which: number,
  length: number,
): readonly number[] {
  const { filters, widths } = shape;
  const size = values.length;
  const sums = new Array<number>(length).fill(0);
  for (let i = 0; i < size; i++) {
    const value = values[i] as number;
    if (value === 0) continue;
    const lean = value * ((classWeights[which * size + i] as number) - (classWeights[i] as number));
    const start = starts[i] as number;
    const end = Math.min(length, start + (widths[Math.floor(i / filters)] as number));
    for (let at = start; at < end; at++) sums[at] = (sums[at] as number) + lean;
  }
  return sums;
}

/** The probability of each class. */
export function classify({ classWeights, classBias }: Net, pooled: ArrayLike<number>): readonly number[] {
  const size = pooled.length;
  const scores = wordingClasses.map((_, which) => {
    let sum = classBias[which] as number;
    for (let i = 0; i < size; i++) sum += (pooled[i] as number) * (classWeights[which * size + i] as number);
    return sum;
  });
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
