import type { Postmortem, TimelineMark } from '../../model/document/postmortem.ts';
import { type IncidentTimes, incidentTimes, isStated } from '../../model/document/time/incident-times.ts';
import { addDays } from '../../model/lexicon/time/civil.ts';
import { isEarlier } from '../../model/lexicon/time/compare.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import { momentText } from '../../model/lexicon/time/moment-text.ts';
import type { Span } from '../../text/position.ts';
import type { Report, Rule } from '../rule.ts';

interface Pair {
  readonly first: TimelineMark;
  readonly later: TimelineMark;
  /** Rare, but possible. */
  readonly strange: string | null;
}

const pairs: readonly Pair[] = [
  { first: 'started', later: 'resolved', strange: null },
  { first: 'started', later: 'mitigated', strange: null },
  {
    first: 'started',
    later: 'detected',
    strange: 'Detection before the start is possible if a warning came first',
  },
  {
    first: 'detected',
    later: 'resolved',
    strange: 'Resolution before detection is possible if it recovered on its own',
  },
];

/** The incident's stated times cannot all be true: one has not come yet, or it was resolved before it started. */
export const timelineImpossible: Rule = {
  id: 'timeline/impossible',
  summary: 'A time is in the future, or the incident is resolved before it starts',
  severity: { draft: 'error', current: 'error', archived: 'error' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, { today }) {
    const ahead = firstAhead(postmortem, today);
    if (ahead !== null) {
      yield { message: `${ahead.words} is in the future. Check the date.`, span: ahead.span };
      return;
    }
    const times = incidentTimes(postmortem);
    for (const pair of pairs) {
      const report = reportFor(postmortem, times, pair);
      if (report === null) continue;
      yield report;
      if (pair.strange === null) return;
    }
  },
};

/** What is planned may be in a timeline before it happens. */
const PLANNED =
  /\b(?:plan(?:ned|s)?|schedul\w+|will|to be|due|expected|expires?|expiry|deadline|next|upcoming|target|ETA|until)\b/i;

interface Ahead {
  readonly words: string;
  readonly span: Span;
}

/** The first written day of the timeline that is still to come; `meta/date` says it of fields. */
function firstAhead(postmortem: Postmortem, today: IsoDate): Ahead | null {
  const { source, timelines } = postmortem;
  // In zones ahead of the reader's it is tomorrow already.
  const last = addDays(today, 1);
  const isAhead = (date: IsoDate | null): boolean => date !== null && date > last;
  const entry = timelines
    .flatMap(({ entries }) => entries)
    .find(
      ({ time, timeSpan, text }) =>
        isAhead(time.date) && /\d/.test(source.slice(timeSpan)) && !PLANNED.test(text),
    );
  return entry === undefined
    ? null
    : { words: `'${momentText(entry.time) ?? source.slice(entry.timeSpan)}'`, span: entry.timeSpan };
}

function reportFor(postmortem: Postmortem, times: IncidentTimes, pair: Pair): Report | null {
  const first = times[pair.first];
  const later = times[pair.later];
  if (!isStated(first) || !isStated(later)) return null;
  if (first.moment.approximate || later.moment.approximate || !isEarlier(later.moment, first.moment))
    return null;
  const facts = `It is ${pair.later} at ${momentText(later.moment)} and ${pair.first} at ${momentText(first.moment)}`;
  return {
    message:
      pair.strange === null ? `${facts}. Check both.` : `${facts}. ${pair.strange}; otherwise check both.`,
    span: later.span,
    ...(pair.strange === null ? {} : { atMost: 'information' as const }),
    related: [{ uri: postmortem.uri, span: first.span, message: `Here it is ${pair.first}` }],
  };
}
