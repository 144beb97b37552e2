import type { Span } from '../position.ts';
import type { Source } from '../source.ts';

/** The mark of a hard line break with which a line ends, as it is written; empty where it ends without one. */
export function hardBreakOf(line: string): string {
  return /(?:\\|(?<! ) {2,}|<br\s*\/?>)$/.exec(line)?.[0] ?? '';
}

/** Whether a reader begins a new line after this one: more blanks, tabs or capitals than we write are a break, too. */
export function breaksHard(line: string): boolean {
  const words = line.trimEnd();
  if (/[ \t]{2}/.test(line.slice(words.length))) return true;
  return words.endsWith('\\') || /<br\s?\/?>$/i.test(words);
}

/** Whether a reader begins a new line between two lines of one inline text, which follow one another. */
export function breaksBetween(source: Source, before: Span, after: Span): boolean {
  const { end } = source.lineSpan(source.lineAt(before.end));
  // Only a tag makes two lines of one; at the beginning of the next it breaks as well.
  if (after.start <= end) return true;
  return (
    breaksHard(source.text.slice(before.start, end)) ||
    source.text.slice(end, after.start).toLowerCase().includes('<br')
  );
}
