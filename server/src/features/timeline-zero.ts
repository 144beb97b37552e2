import type { Timeline, TimelineEntry } from '../model/document/postmortem.ts';
import { minutesBetween } from '../model/lexicon/time/compare.ts';
import type { Moment } from '../model/lexicon/time/moment.ts';

/** The entry from which the others of a timeline are counted. */
export interface TimelineZero {
  readonly entry: TimelineEntry;
  readonly from: 'trigger' | 'started' | 'first';
}

/** What is counted from, in words. */
export const zeroWords: Readonly<Record<TimelineZero['from'], string>> = {
  trigger: 'the trigger',
  started: 'the start',
  first: 'the first entry',
};

/**
 * The trigger or the start where an entry is labelled so, else the first entry; null where there is nothing to count, or
 * the time to count from is uncertain.
 */
export function zeroOf({ entries }: Timeline): TimelineZero | null {
  if (entries.length < 2) return null;
  for (const entry of entries) {
    const { mark, markedBy, time } = entry;
    if (markedBy !== 'label' || (mark !== 'trigger' && mark !== 'started')) continue;
    return isCertain(time) ? { entry, from: mark } : null;
  }
  const [first] = entries;
  return first !== undefined && isCertain(first.time) ? { entry: first, from: 'first' } : null;
}

/**
 * Minutes from zero to an entry, negative before it; null where either time is uncertain, or an entry is before the first
 * one, which is a timeline in disorder.
 */
export function elapsedAt(zero: TimelineZero, { time }: TimelineEntry): number | null {
  if (!isCertain(time)) return null;
  const minutes = minutesBetween(zero.entry.time, time);
  return minutes === null || (minutes < 0 && zero.from === 'first') ? null : minutes;
}

function isCertain({ approximate, ambiguous }: Moment): boolean {
  return !approximate && !ambiguous;
}
