interface LineRange {
  readonly firstLine: number;
  /** Inclusive. */
  readonly lastLine: number;
}

/** Lines as few ranges that do not touch, so that thousands of comments on one rule are one look each time. */
export class LineRanges {
  readonly #ranges: readonly LineRange[];

  constructor(ranges: readonly LineRange[]) {
    this.#ranges = joined(ranges);
  }

  holds(line: number): boolean {
    return this.firstFrom(line) === line;
  }

  /** The first line of the set that is not above `line`; null where there is none. */
  firstFrom(line: number): number | null {
    let low = 0;
    let high = this.#ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ranges[middle]?.lastLine ?? line) < line) low = middle + 1;
      else high = middle;
    }
    const range = this.#ranges[low];
    return range === undefined ? null : Math.max(line, range.firstLine);
  }
}

function joined(ranges: readonly LineRange[]): readonly LineRange[] {
  const apart: { firstLine: number; lastLine: number }[] = [];
  for (const { firstLine, lastLine } of ranges.toSorted((a, b) => a.firstLine - b.firstLine)) {
    const last = apart.at(-1);
    if (lastLine < firstLine) continue;
    if (last !== undefined && firstLine <= last.lastLine + 1) {
      last.lastLine = Math.max(last.lastLine, lastLine);
    } else apart.push({ firstLine, lastLine });
  }
  return apart;
}
