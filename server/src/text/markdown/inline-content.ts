import type { Span } from '../position.ts';

/** The lines of an inline text joined by line feeds, with the way back to the document's offsets. */
export class InlineContent {
  readonly text: string;
  readonly #lines: readonly Span[];
  readonly #starts: readonly number[];

  constructor(document: string, lines: readonly Span[]) {
    this.#lines = lines;
    const starts: number[] = [];
    let length = 0;
    for (const line of lines) {
      starts.push(length);
      length += line.end - line.start + 1;
    }
    this.#starts = starts;
    const only = lines.length === 1 ? lines[0] : undefined;
    this.text =
      only === undefined
        ? lines.map((line) => document.slice(line.start, line.end)).join('\n')
        : document.slice(only.start, only.end);
  }

  /** The document's offset of a place in `text`. */
  offset(index: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return (this.#lines[low]?.start ?? 0) + index - (this.#starts[low] ?? 0);
  }

  span(start: number, end: number): Span {
    return { start: this.offset(start), end: this.offset(end) };
  }
}
