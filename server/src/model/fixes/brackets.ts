import { firstFrom } from '../../text/bisect.ts';

/** The brackets of a text; a pair is on one line, whatever their kinds. */
export class Brackets {
  /** Places of brackets and line ends. */
  readonly #places: number[] = [];
  /** For each of these, the bracket that is open behind it. */
  readonly #open: (number | null)[] = [];
  readonly #closes = new Map<number, number>();

  constructor(text: string) {
    let open: number[] = [];
    for (const { 0: mark, index } of text.matchAll(/[()[\]{}\n]/g)) {
      if (mark === '\n') open = [];
      else if ('([{'.includes(mark)) open.push(index);
      else {
        const opener = open.pop();
        if (opener !== undefined) this.#closes.set(opener, index);
      }
      this.#places.push(index);
      this.#open.push(open.at(-1) ?? null);
    }
  }

  /** The place of the bracket on the same line that is open before `at`; null where none is. */
  openBefore(at: number): number | null {
    return this.#open[firstFrom(this.#places, at) - 1] ?? null;
  }

  /** The place of the bracket that closes the one at `open`; -1 where none does on its line. */
  closeOf(open: number): number {
    return this.#closes.get(open) ?? -1;
  }

  /** Every pair of round or square brackets, the inner ones first. */
  *pairs(): Iterable<{ readonly open: number; readonly close: number }> {
    for (const [open, close] of this.#closes) yield { open, close };
  }
}
