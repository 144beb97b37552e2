import type { Span } from './position.ts';

/** The span without blanks at its edges; empty at its end where all of it is blank. */
export function trimmedSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
