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
  return {
    date: read.date,
    raw: words.slice(read.start, read.end),
    span: { start: span.start + read.start, end: span.start + read.end },
    reading: read.reading,
  };
}
