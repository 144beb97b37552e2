import type { Timeline, TimelineEntry } from '../model/document/postmortem.ts';
import { minutesBetween } from '../model/lexicon/time/compare.ts';
import { datesIn } from '../model/lexicon/time/written-date.ts';
import type { Source } from '../text/source.ts';

/** A time that is less than six hours before the one above it may be out of order, and need not be of the next day. */
const mayBeDisorder = 18 * 60;

/**
 * The entries whose day is a guess: a time without a date that was taken for the next day's although it is hardly earlier
 * than the one on the line above, and those below it until one has a date.
 */
export function guessedDays({ entries }: Timeline, source: Source): ReadonlySet<TimelineEntry> {
  const guessed = new Set<TimelineEntry>();
  for (const [at, entry] of entries.entries()) {
    const before = entries[at - 1];
    // Another line between two entries can be a heading with the day.
    if (before === undefined || entry.line - before.line > 1) continue;
    const step = minutesBetween(before.time, entry.time) ?? 0;
    if (!guessed.has(before) && step < mayBeDisorder) continue;
    // The day can be in a column of its own.
    const words = source.slice({ start: source.lineStart(entry.line), end: entry.timeSpan.end });
    if (datesIn(words).length === 0) guessed.add(entry);
  }
  return guessed;
}
