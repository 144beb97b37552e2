import type { Span } from '../../text/position.ts';
import type { DueDate } from '../fix.ts';
import type { IsoDate } from '../time/moment.ts';
import { readDate } from '../time/read-date.ts';

/** Reads the words at `span` as a due date, relative ones counted from the review or the incident. */
export function readDue(
  words: string,
  span: Span,
  options: { readonly reference: IsoDate | null; readonly dateOrder: 'day-first' | 'month-first' | null },
): DueDate {
  const read = readDate(words, options);
  // "within 3 business days": a date that takes its place takes the preposition's, too.
  const lead = /(?:^|\s)((?:with)?in(?: the next)?\s+)$/i.exec(words.slice(0, read.start))?.[1] ?? '';
  const from = read.start - lead.length;
  return {
    date: read.date,
    raw: words.slice(from, read.end),
    span: { start: span.start + from, end: span.start + read.end },
    reading: read.reading,
  };
}
