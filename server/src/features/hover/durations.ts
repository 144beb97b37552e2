import type { Timeline, TimelineEntry, TimelineMark } from '../../model/postmortem.ts';
import { dayNumber } from '../../model/time/civil.ts';
import type { Moment } from '../../model/time/moment.ts';

/** The stretches of an incident that people ask for, from one mark to another. */
const stretches: readonly (readonly [string, readonly TimelineMark[], TimelineMark])[] = [
  ['until detected', ['trigger', 'started'], 'detected'],
  ['from detection to mitigation', ['detected'], 'mitigated'],
  ['until mitigated', ['trigger', 'started'], 'mitigated'],
  ['until resolved', ['trigger', 'started'], 'resolved'],
];

/** How long the stretches of the incident took, as far as the timeline tells: lines of markdown. */
export function durationLines(timeline: Timeline): readonly string[] {
  const first = (marks: readonly TimelineMark[]): Moment | null =>
    timeline.entries.find(({ mark }) => mark !== null && marks.includes(mark))?.time ?? null;
  return stretches.flatMap(([name, from, to]) => {
    const minutes = minutesBetween(first(from), first([to]));
    return minutes === null || minutes < 0 ? [] : [`- ${name}: ${spokenDuration(minutes)}`];
  });
}

/** How long after the first entry this one stands; null where the timeline does not tell. */
export function sinceStart(timeline: Timeline, entry: TimelineEntry): string | null {
  const minutes = minutesBetween(timeline.entries[0]?.time ?? null, entry.time);
  return minutes === null || minutes <= 0 ? null : `${spokenDuration(minutes)} after the first entry`;
}

/** `1 h 12 min`, `2 d 3 h`. */
export function spokenDuration(minutes: number): string {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = minutes % 60;
  const parts = [days > 0 ? `${days} d` : '', hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''];
  const said = parts.filter((part) => part !== '').slice(0, 2);
  return said.length === 0 ? '0 min' : said.join(' ');
}

/** Null where a date or time is missing, or one zone is known and the other is not. */
function minutesBetween(from: Moment | null, to: Moment | null): number | null {
  const start = absolute(from);
  const end = absolute(to);
  if (start === null || end === null || start.zoned !== end.zoned) return null;
  return end.minutes - start.minutes;
}

function absolute(moment: Moment | null): { readonly minutes: number; readonly zoned: boolean } | null {
  if (moment === null || moment.date === null || moment.minutes === null) return null;
  const offset = moment.zone?.offset ?? null;
  return { minutes: dayNumber(moment.date) * 1440 + moment.minutes - (offset ?? 0), zoned: offset !== null };
}
