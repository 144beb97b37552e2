import type { NetShape } from '../../server/src/prose/learned/net.ts';
import { projectionSize, wordingClasses } from '../../server/src/prose/learned/net.ts';

/** Numbers that training moves, with what Adam remembers of each. */
export class Parameter {
  readonly values: Float32Array;
  readonly gradient: Float32Array;
  readonly #mean: Float32Array;
  readonly #square: Float32Array;

  constructor(size: number) {
    this.values = new Float32Array(size);
    this.gradient = new Float32Array(size);
    this.#mean = new Float32Array(size);
    this.#square = new Float32Array(size);
  }

  /** Fills with noise of this width. */
  scatter(width: number, random: () => number): this {
    for (let i = 0; i < this.values.length; i++) this.values[i] = (random() * 2 - 1) * width;
    return this;
  }

  /** One step of Adam on the numbers from `from` to before `to`; the gradient is used up. */
  step(rate: number, time: number, decay = 0, from = 0, to: number = this.values.length): void {
    const { values, gradient } = this;
    const mean = this.#mean;
    const square = this.#square;
    const meanScale = 1 / (1 - 0.9 ** time);
    const squareScale = 1 / (1 - 0.999 ** time);
    for (let i = from; i < to; i++) {
      const g = gradient[i] as number;
      const m = 0.9 * (mean[i] as number) + 0.1 * g;
      const v = 0.999 * (square[i] as number) + 0.001 * g * g;
      mean[i] = m;
      square[i] = v;
      const value = values[i] as number;
      values[i] = value - rate * ((m * meanScale) / (Math.sqrt(v * squareScale) + 1e-8) + decay * value);
      gradient[i] = 0;
    }
  }
}

/** All that is learned of a net. */
export interface Parameters {
  readonly shape: NetShape;
  /** Numbers of a public vector. */
  readonly publicSize: number;
  /** A public vector a word; tuned a little. */
  readonly words: Parameter;
  /** From public vectors to those of the net, then through tanh. */
  readonly narrow: Parameter;
  readonly narrowBias: Parameter;
  readonly filters: Parameter;
  readonly filterBias: Parameter;
  readonly classWeights: Parameter;
  readonly classBias: Parameter;
}

/** A net that has learned nothing yet. */
export function newParameters(
  shape: NetShape,
  vectors: Float32Array,
  publicSize: number,
  random: () => number,
): Parameters {
  const { wordSize, channels, filters, widths } = shape;
  const pooled = filters * widths.length;
  const words = new Parameter(vectors.length);
  words.values.set(vectors);
  return {
    shape,
    publicSize,
    words,
    narrow: new Parameter(wordSize * publicSize).scatter(Math.sqrt(3 / publicSize), random),
    narrowBias: new Parameter(wordSize),
    filters: new Parameter(projectionSize(shape) * channels).scatter(Math.sqrt(1 / (channels * 2)), random),
    filterBias: new Parameter(pooled),
    classWeights: new Parameter(wordingClasses.length * pooled).scatter(Math.sqrt(3 / pooled), random),
    classBias: new Parameter(wordingClasses.length),
  };
}
