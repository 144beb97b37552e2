/** Where two texts differ, as offsets of whole lines: what lies before `start` and behind both ends is the same. */
export interface DifferingLines {
  readonly start: number;
  readonly beforeEnd: number;
  readonly afterEnd: number;
}

/** The lines between the first and the last difference of two texts; null where they are equal. */
export function differingLines(before: string, after: string): DifferingLines | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same++;
  const start = same === 0 ? 0 : before.lastIndexOf('\n', same - 1) + 1;
  let behind = 0;
  while (
    behind < shorter - start &&
    before[before.length - 1 - behind] === after[after.length - 1 - behind]
  ) {
    behind++;
  }
  // What is the same behind begins with a line of its own.
  const lineEnd = before.indexOf('\n', before.length - behind);
  const kept = lineEnd < 0 ? 0 : before.length - lineEnd - 1;
  return { start, beforeEnd: before.length - kept, afterEnd: after.length - kept };
}
