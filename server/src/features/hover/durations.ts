import type { Timeline, TimelineMark } from '../../model/document/postmortem.ts';
import { minutesBetween } from '../../model/lexicon/time/compare.ts';
import { durationText } from '../../model/lexicon/time/duration.ts';
import type { Moment } from '../../model/lexicon/time/moment.ts';

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
    const [start, end] = [first(from), first([to])];
    const minutes = start === null || end === null ? null : minutesBetween(start, end);
    return minutes === null || minutes < 0 ? [] : [`- ${name}: ${durationText(minutes)}`];
  });
}
