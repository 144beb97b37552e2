import type { Span } from '../../text/position.ts';
import type { DueDate } from '../document/fix.ts';
import type { DateOptions } from '../lexicon/time/date-phrase.ts';
import { readDate } from '../lexicon/time/read-date.ts';

/** Reads the words at `span` as a due date, relative ones counted from the review or the incident. */
export function readDue(words: string, span: Span, options: DateOptions): DueDate {
  const { start, end, ...read } = readDate(words, options);
  return {
    ...read,
    raw: words.slice(start, end),
    span: { start: span.start + start, end: span.start + end },
  };
}
