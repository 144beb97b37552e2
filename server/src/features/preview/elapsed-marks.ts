import type { Postmortem } from '../../model/document/postmortem.ts';
import { distanceAt } from '../../model/lexicon/time/distance.ts';
import type { ElapsedMark } from '../../protocol/preview-marks.ts';
import { guessedDays } from '../guessed-days.ts';
import { elapsedAt, zeroOf } from '../timeline-zero.ts';
import { firstLine } from './first-line.ts';

/**
 * How far from the trigger, the start or the first entry each entry of a timeline is, as the hints in the text count it.
 * None where a time is uncertain, of entries without a time of day, where the document counts by itself, and of a second
 * entry on a line.
 */
export function elapsedMarks({ timelines, source }: Postmortem): readonly ElapsedMark[] {
  const marked = new Set<number>();
  return timelines.flatMap((timeline) => {
    const zero = zeroOf(timeline);
    if (zero === null) return [];
    const guessed = guessedDays(timeline, source);
    return timeline.entries.flatMap((entry) => {
      const minutes = guessed.has(entry) ? null : elapsedAt(zero, entry);
      const place = firstLine(source, entry.timeSpan);
      if (minutes === null || marked.has(place.line) || isElapsed(place.words)) return [];
      marked.add(place.line);
      return [{ kind: 'elapsed', minutes, since: zero.from, ...place }];
    });
  });
}

/** `T+6`, `+00:05` and a bare `12`, as a column of elapsed times has them. */
function isElapsed(words: string): boolean {
  return distanceAt(words, 0) !== null || /^\d{1,3}$/.test(words);
}
