import type { Net, NetShape } from './net.ts';

/** Digits of packed numbers, one character each, so that what compresses them sees every number by itself. */
export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Rows of numbers in few steps: a character is a step from `-scale` to `scale` of its row. */
export interface PackedRows {
  /** Steps of a number: the first digits of `digits`. */
  readonly levels: number;
  readonly rowSize: number;
  /** The largest number of each row. */
  readonly scales: readonly number[];
  readonly text: string;
}

/** A net as it is in a file. */
export interface PackedNet {
  readonly shape: NetShape;
  /** In order of their ids, blanks between them. */
  readonly words: string;
  /** Of these many words, which come first, one must be there for a sentence to be looked at. */
  readonly triggers: number;
  readonly vectors: PackedRows;
  readonly filters: PackedRows;
  readonly filterBias: readonly number[];
  readonly classes: PackedRows;
  readonly classBias: readonly number[];
}

/** The net of a file. */
export function unpackNet({ shape, vectors, filters, filterBias, classes, classBias }: PackedNet): Net {
  return {
    shape,
    vectors: unpackRows(vectors),
    filterWeights: unpackRows(filters),
    filterBias: Float32Array.from(filterBias),
    classWeights: unpackRows(classes),
    classBias: Float32Array.from(classBias),
  };
}

/** The numbers of all rows, one behind the other. */
export function unpackRows({ levels, rowSize, scales, text }: PackedRows): Float32Array {
  const values = new Float32Array(text.length);
  const steps = new Uint8Array(128);
  for (let digit = 0; digit < digits.length; digit++) steps[digits.charCodeAt(digit)] = digit;
  for (let at = 0; at < text.length; at++) {
    // One scale alone is that of all rows.
    const scale = (scales.length === 1 ? scales[0] : scales[Math.floor(at / rowSize)]) ?? 0;
    const step = steps[text.charCodeAt(at)] ?? 0;
    values[at] = ((2 * step) / (levels - 1) - 1) * scale;
  }
  return values;
}
