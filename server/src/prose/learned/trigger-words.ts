import type { PackedNet } from './unpack.ts';
import { wordsIn } from './unpack-words.ts';

const prefixLength = 3;

/** The words of which a sentence must have one before the net looks at it. */
export class TriggerWords {
  readonly #words: ReadonlySet<string>;
  /** Marks the first three letters of every word; five bits a letter. */
  readonly #prefixes = new Uint8Array(1 << 15);

  constructor({ words }: Pick<PackedNet, 'words'>) {
    const plain = words
      .filter(({ triggers }) => triggers)
      .flatMap(wordsIn)
      .filter((word) => /^[a-z]{3,}$/.test(word));
    this.#words = new Set(plain);
    for (const word of plain) this.#prefixes[prefixKey(word, 0)] = 1;
  }

  /** Whether one of them is in the text; one pass, no word is built unless its first letters fit. */
  standIn(text: string): boolean {
    let at = 0;
    const { length } = text;
    while (at < length) {
      if (!isLetter(text.charCodeAt(at))) {
        at++;
        continue;
      }
      const start = at;
      while (at < length && isLetter(text.charCodeAt(at))) at++;
      if (at - start < prefixLength || this.#prefixes[prefixKey(text, start)] !== 1) continue;
      if (this.#words.has(text.slice(start, at).toLowerCase())) return true;
    }
    return false;
  }
}

function prefixKey(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) & 31) << 10) |
    ((text.charCodeAt(at + 1) & 31) << 5) |
    (text.charCodeAt(at + 2) & 31)
  );
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
