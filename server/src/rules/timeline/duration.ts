import {
  type IncidentTime,
  type IncidentTimes,
  incidentTimes,
  isStated,
} from '../../model/document/incident-times.ts';
import type { MetadataField, Postmortem, TimelineMark } from '../../model/document/postmortem.ts';
import { minutesBetween } from '../../model/lexicon/time/compare.ts';
import { durationsIn, durationText, type WrittenDuration } from '../../model/lexicon/time/duration.ts';
import type { Report, Rule } from '../rule.ts';
import { spelledOut } from '../shared/timeline/spelled-out.ts';

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
  summary: "A length of time disagrees with the document's own times",
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
  },
};

function againstTimes(postmortem: Postmortem, field: MetadataField, times: IncidentTimes): Report | null {
  const pairs = measured[field.key];
  const [written, second] = pairs === undefined ? [] : durationsIn(field.value);
  if (pairs === undefined || written === undefined || second !== undefined) return null;
  const known = pairs.flatMap((pair) => lengthOf(pair, times));
  const [nearest] = known.toSorted(
    (a, b) => Math.abs(a.minutes - written.minutes) - Math.abs(b.minutes - written.minutes),
  );
  if (nearest === undefined || agrees(written, nearest.minutes)) return null;
  return {
    message: `'${field.value}' disagrees with the times: from ${nearest.pair[0]} to ${nearest.pair[1]} it is ${durationText(nearest.minutes)}.`,
    span: field.span,
    related: [
      { uri: postmortem.uri, span: nearest.from.span, message: `Here it is ${nearest.pair[0]}` },
      { uri: postmortem.uri, span: nearest.to.span, message: `Here it is ${nearest.pair[1]}` },
    ],
    fixes: [
      {
        kind: 'scaffold',
        title: `Change to '${durationText(nearest.minutes)}'`,
        edits: [{ span: field.span, newText: durationText(nearest.minutes) }],
      },
    ],
  };
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
      message: `'${words}' disagrees with the two times before it: they are ${durationText(minutes)} apart.`,
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
