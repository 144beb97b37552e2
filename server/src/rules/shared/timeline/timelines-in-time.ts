import type { Postmortem, Timeline, TimelineEntry } from '../../../model/document/postmortem.ts';
import type { Section } from '../../../model/document/section.ts';
import { isEarlier } from '../../../model/lexicon/time/compare.ts';
import { datesIn } from '../../../model/lexicon/time/written-date.ts';
import { momentAt } from '../../../model/lexicon/time/written-moment.ts';
import { firstFrom } from '../../../text/bisect.ts';

/** A timeline, and its entries in runs that each tell one story from its beginning to its end. */
export interface TimelineInTime {
  readonly timeline: Timeline;
  readonly runs: readonly (readonly TimelineEntry[])[];
}

/** The timelines that mean to go forward in time: not those that say they have another order, nor those with the newest on top. */
export function* timelinesInTime(postmortem: Postmortem): Iterable<TimelineInTime> {
  const headings = postmortem.sections.filter(({ style }) => style === 'heading');
  const starts = headings.map(({ headingSpan }) => headingSpan.start);
  for (const timeline of postmortem.timelines) {
    if (saysOtherOrder(postmortem, timeline)) continue;
    const runs = runsOf(timeline, headings, starts);
    if (!isNewestFirst(runs)) yield { timeline, runs };
  }
}

const OTHER_ORDER =
  /\bnot (?:strictly |always |necessarily )?(?:sorted|ordered|chronological|in (?:strict |chronological |any )?order)\b|\bout of order\b|\bnewest first\b|\breverse chronological\b|\b(?:grouped|sorted|ordered) by (?!time|date)\w+/i;

/** What is between the heading and the first entry says that the order is meant. */
function saysOtherOrder({ source, sections }: Postmortem, { section, entries }: Timeline): boolean {
  const start = sections[section]?.body.start;
  const end = entries[0]?.span.start;
  return (
    start !== undefined && end !== undefined && end > start && OTHER_ORDER.test(source.slice({ start, end }))
  );
}

/** Entries that follow each other; a heading without a time between them begins a story of its own. */
function runsOf(
  timeline: Timeline,
  headings: readonly Section[],
  headingStarts: readonly number[],
): readonly (readonly TimelineEntry[])[] {
  const starts = timeline.entries.map(({ span }) => span.start);
  const [first = 0] = starts;
  const last = starts.reduce((most, start) => Math.max(most, start), 0);
  // Only what is between the entries: a long document has many timelines and very many headings.
  const breaks = headings
    .slice(firstFrom(headingStarts, first), firstFrom(headingStarts, last))
    .filter(({ heading }) => momentAt(heading, 0) === null && datesIn(heading).length === 0)
    .map(({ headingSpan }) => headingSpan.start);
  const runs: TimelineEntry[][] = [];
  let passed = 0;
  for (const entry of timeline.entries) {
    const before = passed;
    while ((breaks[passed] ?? Number.POSITIVE_INFINITY) < entry.span.start) passed++;
    if (runs.length === 0 || passed > before) runs.push([]);
    runs.at(-1)?.push(entry);
  }
  return runs;
}

/** Status pages put the newest on top: a timeline that goes back more often than forward means to. */
function isNewestFirst(runs: readonly (readonly TimelineEntry[])[]): boolean {
  let back = 0;
  let forward = 0;
  for (const run of runs) {
    run.forEach((entry, index) => {
      const before = run[index - 1];
      if (before === undefined) return;
      if (isEarlier(entry.time, before.time)) back++;
      else if (isEarlier(before.time, entry.time)) forward++;
    });
  }
  return back > 1 && back > forward;
}
