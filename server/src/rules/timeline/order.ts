import type { Postmortem, Timeline, TimelineEntry } from '../../model/document/postmortem.ts';
import { isEarlier } from '../../model/lexicon/time/compare.ts';
import type { QuickFix, Report, Rule } from '../rule.ts';
import { moveInTime } from '../shared/timeline/move-in-time.ts';
import { sortInTime } from '../shared/timeline/sort-in-time.ts';
import { timelinesInTime } from '../shared/timeline/timelines-in-time.ts';

/** More steps back than this in one timeline are told once. */
const MOST_TOLD = 3;

/** An entry is earlier than the one before it: a slip in a date, a line in the wrong place. */
export const timelineOrder: Rule = {
  id: 'timeline/order',
  summary: 'A timeline entry is earlier than the one before it',
  severity: { draft: 'warning', current: 'warning', archived: 'hint' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem) {
    for (const { timeline, runs } of timelinesInTime(postmortem)) {
      const steps = runs.flatMap((run) => [...stepsBack(run)]);
      if (steps.length > MOST_TOLD) yield aggregate(postmortem, timeline, steps.length, runs);
      else for (const step of steps) yield reportFor(postmortem, timeline, step);
    }
  },
};

/** An entry that is out of its place, and the one that shows it. */
interface StepBack {
  readonly entry: TimelineEntry;
  readonly before: TimelineEntry;
  /** The later of two neighbours: the entry before it is the one that does not fit. */
  readonly ahead: boolean;
}

function* stepsBack(run: readonly TimelineEntry[]): Iterable<StepBack> {
  for (const [index, entry] of run.entries()) {
    const before = run[index - 1];
    if (before === undefined || !isEarlier(entry.time, before.time) || isVague(entry, before)) continue;
    const earlier = run[index - 2];
    const next = run[index + 1];
    // Where all but the entry before fit together, that one is the slip.
    const ahead =
      next !== undefined &&
      isEarlier(next.time, before.time) &&
      (earlier === undefined || !isEarlier(entry.time, earlier.time));
    yield { entry: ahead ? before : entry, before: ahead ? entry : before, ahead };
  }
}

/** "About 10:00" may come before or after 09:55, and two logs may be a minute apart. */
function isVague(entry: TimelineEntry, before: TimelineEntry): boolean {
  const [a, b] = [entry.time, before.time];
  if (a.date !== b.date) return false;
  if (a.approximate || b.approximate) return true;
  if (a.minutes === null || b.minutes === null) return false;
  if (a.zone?.offset !== b.zone?.offset) return false;
  return b.minutes - a.minutes <= 1;
}

function reportFor(postmortem: Postmortem, timeline: Timeline, step: StepBack): Report {
  const { source } = postmortem;
  const words = told(source.slice(step.entry.timeSpan));
  const other = told(source.slice(step.before.timeSpan));
  const place = step.ahead
    ? `comes before ${other}, which is earlier`
    : `comes after ${other}, which is later`;
  const move = moveInTime(postmortem, timeline, step.entry);
  const fixes: readonly QuickFix[] = move === null ? [] : [move];
  return {
    message: `${words} ${place}. Check the time, or move the entry.`,
    span: step.entry.timeSpan,
    fixes,
    related: [{ uri: postmortem.uri, span: step.before.timeSpan, message: 'The other entry' }],
  };
}

function aggregate(
  postmortem: Postmortem,
  timeline: Timeline,
  count: number,
  runs: readonly (readonly TimelineEntry[])[],
): Report {
  const sorted = sortInTime(postmortem, runs);
  const heading = postmortem.sections[timeline.section]?.headingSpan;
  const first = timeline.entries[0]?.timeSpan ?? postmortem.titleSpan;
  return {
    message: `${count} entries are earlier than the one before them. Sort them by time, or give each a date.`,
    span: heading ?? first,
    fixes: sorted === null ? [] : [sorted],
    atMost: 'information',
  };
}

/** A time that is in several cells, as one. */
function told(words: string): string {
  return words.replaceAll(/(?:(?<![\s*_`])[\s*_`]+)?\|[\s*_`]*/g, ' ');
}
