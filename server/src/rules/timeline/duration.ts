import type { MetadataField, Postmortem, TimelineMark } from '../../model/document/postmortem.ts';
import {
  type IncidentTime,
  type IncidentTimes,
  incidentTimes,
  isStated,
} from '../../model/document/time/incident-times.ts';
import { minutesBetween } from '../../model/lexicon/time/compare.ts';
import { durationsIn, durationText, type WrittenDuration } from '../../model/lexicon/time/duration.ts';
import type { Report, Rule } from '../rule.ts';
import { spelledOut } from '../shared/timeline/spelled-out.ts';
import { toldLengths } from '../shared/timeline/told-lengths.ts';

type Pair = readonly [TimelineMark, TimelineMark];

/** What each figure may measure: houses count from the start or from the alert, to the end or to relief. */
const measured: Readonly<Record<string, readonly Pair[]>> = {
  duration: [
    ['started', 'resolved'],
    ['started', 'mitigated'],
    ['trigger', 'resolved'],
    ['trigger', 'mitigated'],
    ['detected', 'resolved'],
    ['detected', 'mitigated'],
  ],
  'time-to-detect': [
    ['started', 'detected'],
    ['trigger', 'detected'],
  ],
  'time-to-mitigate': [
    ['started', 'mitigated'],
    ['trigger', 'mitigated'],
    ['detected', 'mitigated'],
  ],
  'time-to-resolve': [
    ['started', 'resolved'],
    ['trigger', 'resolved'],
    ['detected', 'resolved'],
  ],
};

/** A length of time that the document's own times contradict. */
export const timelineDuration: Rule = {
  id: 'timeline/duration',
  summary: "A duration does not match the document's own times",
  severity: { draft: 'warning', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem) {
    const times = incidentTimes(postmortem);
    for (const field of postmortem.metadata) {
      const report = againstTimes(postmortem, field, times);
      if (report !== null) yield report;
    }
    yield* againstItself(postmortem);
    yield* inProse(postmortem, times);
  },
};

function againstTimes(postmortem: Postmortem, field: MetadataField, times: IncidentTimes): Report | null {
  const pairs = measured[field.key];
  const [written, second] = pairs === undefined ? [] : durationsIn(field.value);
  if (pairs === undefined || written === undefined || second !== undefined) return null;
  const known = pairs.flatMap((pair) => lengthOf(pair, times));
  const [nearest] = known.toSorted(nearTo(written));
  if (nearest === undefined || agrees(written, nearest.minutes) || countsOtherwise(postmortem, written))
    return null;
  return {
    message: disagreement(field.value, nearest),
    span: field.span,
    related: ends(postmortem, nearest),
    fixes: [
      {
        kind: 'scaffold',
        title: `Change to '${durationText(nearest.minutes)}'`,
        edits: [{ span: field.span, newText: durationText(nearest.minutes) }],
      },
    ],
  };
}

function disagreement(words: string, { pair, minutes }: Length): string {
  return `'${words}' does not match the timeline: ${pair[0]} to ${pair[1]} is ${durationText(minutes)}.`;
}

/** "The shop was down for 6 hours, from 09:12 to 10:44." */
function* inProse(postmortem: Postmortem, times: IncidentTimes): Iterable<Report> {
  const gaps = gapsBetweenEntries(postmortem);
  const known = (measured.duration ?? []).flatMap((pair) => lengthOf(pair, times));
  for (const { words, span, written, ofRange } of toldLengths(postmortem)) {
    if (ofRange !== null) {
      if (agrees(written, ofRange)) continue;
      yield {
        message: `'${words}' does not match the times next to it: they are ${durationText(ofRange)} apart.`,
        span,
      };
      continue;
    }
    const nearest = known.toSorted(nearTo(written))[0];
    if (nearest === undefined || gaps.some((minutes) => agrees(written, minutes))) continue;
    if (known.some(({ minutes }) => agrees(written, minutes))) continue;
    yield { message: disagreement(words, nearest), span, related: ends(postmortem, nearest) };
  }
}

const MOST_ENTRIES = 60;

/** Houses count to the closing of a ticket, or from a report: any two stated times may be what is meant. */
function countsOtherwise(postmortem: Postmortem, written: WrittenDuration): boolean {
  const moments = postmortem.metadata.flatMap(({ moment }) =>
    moment?.minutes === null ? [] : (moment ?? []),
  );
  const few = moments.slice(0, MOST_ENTRIES);
  const gaps = few.flatMap((from) => few.flatMap((to) => minutesBetween(from, to) ?? []));
  return gaps.some((minutes) => minutes > 0 && agrees(written, minutes));
}

/** Any two entries may be what a sentence means: only what is as long as none of these is wrong. */
function gapsBetweenEntries({ timelines }: Postmortem): readonly number[] {
  const entries = timelines.flatMap((timeline) => timeline.entries).slice(0, MOST_ENTRIES);
  return entries.flatMap((from, at) =>
    entries.slice(at + 1).flatMap((to) => minutesBetween(from.time, to.time) ?? []),
  );
}

function nearTo({ minutes }: WrittenDuration): (a: Length, b: Length) => number {
  return (a, b) => Math.abs(a.minutes - minutes) - Math.abs(b.minutes - minutes);
}

function ends({ uri }: Postmortem, { pair, from, to }: Length): NonNullable<Report['related']> {
  return [
    { uri, span: from.span, message: `Here it is ${pair[0]}` },
    { uri, span: to.span, message: `Here it is ${pair[1]}` },
  ];
}

interface Length {
  readonly pair: Pair;
  readonly from: IncidentTime;
  readonly to: IncidentTime;
  readonly minutes: number;
}

function lengthOf(pair: Pair, times: IncidentTimes): readonly Length[] {
  const from = times[pair[0]];
  const to = times[pair[1]];
  if (!isStated(from) || !isStated(to) || from.moment.approximate || to.moment.approximate) return [];
  const minutes = minutesBetween(from.moment, to.moment);
  return minutes === null || minutes < 0 ? [] : [{ pair, from, to, minutes }];
}

/** Within the unit that it is told in, a tenth, or a quarter where the text says "about". */
function agrees(written: WrittenDuration, minutes: number): boolean {
  const share = written.approximate ? 0.25 : 0.1;
  const grain = written.grain >= 60 ? written.grain : Math.max(written.grain, 2);
  return Math.abs(written.minutes - minutes) <= Math.max(grain, minutes * share);
}

/** "19:28 to 21:31 UTC (123 minutes)" says it twice in one line. */
function* againstItself(postmortem: Postmortem): Iterable<Report> {
  for (const { words, span, minutes, written } of spelledOut(postmortem)) {
    if (agrees(written, minutes)) continue;
    yield {
      message: `'${words}' does not match the times next to it: they are ${durationText(minutes)} apart.`,
      span,
      fixes: [
        {
          kind: 'scaffold',
          title: `Change to '${durationText(minutes)}'`,
          edits: [{ span, newText: durationText(minutes) }],
        },
      ],
    };
  }
}
