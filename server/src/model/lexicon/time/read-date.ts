import { type DateOptions, type DatePhrase, datePhrasesIn } from './date-phrase.ts';
import type { IsoDate } from './moment.ts';
import type { DateReading } from './said-date.ts';

/** What the value of a date's field says. */
export interface ReadDate {
  /** Null unless the words give exactly one day. */
  readonly date: IsoDate | null;
  readonly reading: DateReading;
  /** The words that were read, offsets of the given text; all of it where nothing was. */
  readonly start: number;
  readonly end: number;
  /** Both readings of an ambiguous date, day-first before month-first, the nearer before the later. */
  readonly candidates: readonly IsoDate[];
  /** The words are the whole value, and mean this one day whenever they were written. */
  readonly certain: boolean;
}

const LONGEST = 200;
/** Words beside a date that leave it as it is: "due on", "no later than", "close of business". */
const HARMLESS: ReadonlySet<string> = new Set(
  'due by on until till eta target deadline est estimated expected planned no later than at the latest of for end day eod cob close business noon midnight utc gmt am pm bis spätestens am pour le avant para antes del el até entro il'.split(
    ' ',
  ),
);
const CLOCK = /^\d{1,2}(?:\d\d)?(?:am|pm)?$/i;
/** Words before a date after which it says when a thing may begin, not when it is done. */
const NOT_THE_END =
  /\b(?:not before|no earlier than|earliest|after|from|since|starting|once|when)(?:\s+the)?\s*$/i;
/** Words before a date that no longer holds. */
const HELD_BEFORE = /\b(?:was|originally|previously|initially|instead of|moved from|slipped from)\W{0,3}$/i;

/**
 * Reads the value of a date's field: of several dates the one that says most. Words that only hold a date ("before
 * Black Friday", "after the Monday release") give none.
 */
export function readDate(text: string, options: DateOptions): ReadDate {
  const words = text.slice(0, LONGEST);
  const phrase = chosen(words, options);
  if (phrase === null) return unreadable(text);
  const { start, end } = phrase.core;
  const before = words.slice(0, start);
  const after = words.slice(end);
  if (isOnlyPart(phrase, before, after)) return unreadable(text);
  const { date, reading, candidates, counted } = phrase;
  const certain = !counted && date !== null && isHarmless(before) && isHarmless(after);
  return { date, reading, start, end, candidates, certain };
}

function chosen(words: string, options: DateOptions): DatePhrase | null {
  const phrases = datePhrasesIn(words, { ...options, value: true }).filter(
    ({ start }) => !HELD_BEFORE.test(words.slice(Math.max(0, start - 24), start)),
  );
  return phrases.reduce<DatePhrase | null>(
    (most, phrase) => (most === null || phrase.rank < most.rank ? phrase : most),
    null,
  );
}

/** Whether the date is a word of a longer phrase. A whole date behind other words stands for itself. */
function isOnlyPart({ reading }: DatePhrase, before: string, after: string): boolean {
  if (reading === 'unreadable') return true;
  if (NOT_THE_END.test(before)) return true;
  if (reading !== 'relative') return false;
  const next = /^\s+[\p{L}\d].*/u.exec(after)?.[0] ?? '';
  return !isHarmless(before) || !isHarmless(next);
}

function isHarmless(words: string): boolean {
  return words
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => word === '' || HARMLESS.has(word.toLowerCase()) || CLOCK.test(word));
}

function unreadable(text: string): ReadDate {
  return { date: null, reading: 'unreadable', start: 0, end: text.length, candidates: [], certain: false };
}
