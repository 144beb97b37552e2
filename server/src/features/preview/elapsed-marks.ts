import type { Postmortem } from '../../model/document/postmortem.ts';
import { incidentTimes } from '../../model/document/time/incident-times.ts';
import { minutesBetween } from '../../model/lexicon/time/compare.ts';
import { distanceAt } from '../../model/lexicon/time/distance.ts';
import type { ElapsedMark, ElapsedSince } from '../../protocol/preview-marks.ts';
import { firstLine } from './first-line.ts';

/** What counts as the beginning, the best first. */
const beginnings: readonly ElapsedSince[] = ['started', 'trigger', 'detected'];

/**
 * How far into the incident each entry of its timelines is. None where no beginning is known, of entries without a time
 * of day, where the document counts by itself, and of a second entry on a line.
 */
export function elapsedMarks(postmortem: Postmortem): readonly ElapsedMark[] {
  const times = incidentTimes(postmortem);
  const since = beginnings.find((mark) => (times[mark]?.moment.minutes ?? null) !== null);
  const start = since === undefined ? undefined : times[since]?.moment;
  if (since === undefined || start === undefined) return [];
  const marked = new Set<number>();
  return postmortem.timelines
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => {
      const minutes = minutesBetween(start, entry.time);
      const place = firstLine(postmortem.source, entry.timeSpan);
      if (minutes === null || marked.has(place.line) || isElapsed(place.words)) return [];
      marked.add(place.line);
      return [{ kind: 'elapsed', minutes, since, ...place }];
    });
}

/** `T+6`, `+00:05` and a bare `12`, as a column of elapsed times has them. */
function isElapsed(words: string): boolean {
  return distanceAt(words, 0) !== null || /^\d{1,3}$/.test(words);
}
