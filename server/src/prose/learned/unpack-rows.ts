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

/** The number that each digit stands for, by its character code. */
export function digitValues(): Uint8Array {
  const values = new Uint8Array(128);
  for (let digit = 0; digit < digits.length; digit++) values[digits.charCodeAt(digit)] = digit;
  return values;
}

/** The numbers of all rows, one behind the other. */
export function unpackRows({ levels, rowSize, scales, text }: PackedRows): Float32Array {
  const values = new Float32Array(text.length);
  const steps = digitValues();
  for (let at = 0; at < text.length; at++) {
    // One scale alone is that of all rows.
    const scale = (scales.length === 1 ? scales[0] : scales[Math.floor(at / rowSize)]) ?? 0;
    const step = steps[text.charCodeAt(at)] ?? 0;
    values[at] = ((2 * step) / (levels - 1) - 1) * scale;
  }
  return values;
}
