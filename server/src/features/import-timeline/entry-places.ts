import type { TimelineEntry } from '../../model/document/postmortem.ts';
import { dayNumber } from '../../model/lexicon/time/civil.ts';
import type { Source } from '../../text/source.ts';

/** When an entry is, in minutes since 1970 by its own clock; null where its day or time is not known. */
export function orderOf({ time }: TimelineEntry): number | null {
  return time.date === null || time.minutes === null ? null : dayNumber(time.date) * 1440 + time.minutes;
}

/** Whether entries, by their order, go from the last to the first. */
export function goesBackwards(keys: readonly (number | null)[]): boolean {
  const known = keys.filter((key) => key !== null);
  return (
    known.length > 1 &&
    known.every((key, at) => at === 0 || key <= (known[at - 1] ?? key)) &&
    known[0] !== known.at(-1)
  );
}

/** Before which entry: behind the last one that is not later. One without a time stays with the one above it. */
export function placeInOrder(keys: readonly (number | null)[], order: number, backwards: boolean): number {
  if (backwards) {
    const earlier = keys.findIndex((key) => key !== null && key <= order);
    return earlier < 0 ? keys.length : earlier;
  }
  const before = keys.findLastIndex((key) => key !== null && key <= order);
  if (before < 0) return 0;
  const next = keys.findIndex((key, at) => at > before && key !== null);
  return next < 0 ? before + 1 : next;
}

/** With the lines below it that are indented further. */
export function endOfEntry(source: Source, entry: TimelineEntry | undefined): number {
  if (entry === undefined) return source.text.length;
  const indent = indentOf(source.lineText(entry.line));
  let line = source.lineAt(Math.max(entry.span.start, entry.span.end - 1));
  while (line + 1 < source.lineCount) {
    const below = source.lineText(line + 1);
    if (below.trim() === '' || indentOf(below) <= indent) break;
    line++;
  }
  return source.lineSpan(line).end;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
