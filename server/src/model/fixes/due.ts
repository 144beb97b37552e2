import type { Span } from '../../text/position.ts';
import type { DueDate } from '../document/fix.ts';
import { weekdayOf } from '../lexicon/time/civil.ts';
import type { IsoDate } from '../lexicon/time/moment.ts';
import { type ReadDate, readDate } from '../lexicon/time/read-date.ts';

/** Words beside a date that leave it as it is: "due on", "no later than", "close of business". */
const harmless: ReadonlySet<string> = new Set(
  'due by on until till eta target deadline est estimated expected planned no later than at the latest of for end day eod cob close business noon midnight utc gmt am pm'.split(
    ' ',
  ),
);
const clock = /^\d{1,2}(?:\d\d)?(?:am|pm)?$/i;
/** Words before a date after which it says when a thing may begin, not when it is done. */
const notTheEnd =
  /\b(?:not before|no earlier than|earliest|after|from|since|starting|once|when)(?:\s+the)?\s*$/i;
const weekdayBefore = /\b(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|urday)?[\s,.]{0,4}$/i;
/** What a count of days is counted from. */
const countedFrom =
  /^\s+(?:(?:after|from)\s+)?(?:the\s+)?(?:incident|outage|review|post-?mortem|now|today|resolution)\b/i;
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * Reads the words at `span` as a due date, relative ones counted from the review or the incident. Words that only hold a
 * date ("before Black Friday", "after the Monday release") are none.
 */
export function readDue(
  words: string,
  span: Span,
  options: { readonly reference: IsoDate | null; readonly dateOrder: 'day-first' | 'month-first' | null },
): DueDate {
  const read = whole(words, readDate(words, options));
  // "within 3 business days": a date that takes its place takes the preposition's, too.
  const lead = /(?:^|\s)((?:with)?in(?: the next)?\s+)$/i.exec(words.slice(0, read.start))?.[1] ?? '';
  const from = read.start - lead.length;
  const before = words.slice(0, from);
  const after = words.slice(read.end);
  if (isOnlyPart(read, before, after)) return unreadable(words, span);
  return {
    date: read.date,
    raw: words.slice(from, read.end),
    span: { start: span.start + from, end: span.start + read.end },
    reading: read.reading,
    certain: !read.counted && read.date !== null && isHarmless(before) && isHarmless(after),
    candidates: read.candidates,
  };
}

/** With what belongs to the date: "Friday" of "Friday, 4 December" where it is the right day, "after the incident". */
function whole(words: string, read: ReadDate): ReadDate {
  if (read.reading === 'relative') {
    const from = countedFrom.exec(words.slice(read.end))?.[0] ?? '';
    if (from !== '') return { ...read, end: read.end + from.length };
  }
  const name = weekdayBefore.exec(words.slice(0, read.start));
  if (name === null || read.date === null) return read;
  const agrees = weekdays.indexOf((name[1] ?? '').toLowerCase()) === weekdayOf(read.date) - 1;
  return agrees ? { ...read, start: name.index } : read;
}

/** Whether the date is a word of a longer phrase. A whole date behind other words stands for itself. */
function isOnlyPart({ reading }: ReadDate, before: string, after: string): boolean {
  if (reading === 'unreadable') return false;
  if (notTheEnd.test(before)) return true;
  if (reading !== 'relative') return false;
  const next = /^\s+[\p{L}\d].*/u.exec(after)?.[0] ?? '';
  return !isHarmless(before) || !isHarmless(next);
}

function isHarmless(words: string): boolean {
  return words
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => word === '' || harmless.has(word.toLowerCase()) || clock.test(word));
}

function unreadable(words: string, span: Span): DueDate {
  return { date: null, raw: words, span, reading: 'unreadable', certain: false, candidates: [] };
}
