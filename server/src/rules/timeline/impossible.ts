import type { Postmortem, TimelineMark } from '../../model/document/postmortem.ts';
import {
  type IncidentTime,
  type IncidentTimes,
  incidentTimes,
  isStated,
} from '../../model/document/time/incident-times.ts';
import { hole } from '../../model/lexicon/holes.ts';
import { addDays } from '../../model/lexicon/time/civil.ts';
import { isEarlier } from '../../model/lexicon/time/compare.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import { momentText } from '../../model/lexicon/time/moment-text.ts';
import type { Span } from '../../text/position.ts';
import type { QuickFix, Report, Rule } from '../rule.ts';
import { dayNotYet } from '../shared/timeline/day-not-yet.ts';
import { clockWords, onDay, sayMoment } from '../shared/timeline/other-moment.ts';

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
      yield {
        message: `${ahead.words} is in the future. Check the date.`,
        span: ahead.span,
        fixes: ahead.date === null ? [] : dayNotYet(postmortem, ahead.span, ahead.date, today),
      };
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
  readonly date: IsoDate | null;
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
    : {
        words: `'${momentText(entry.time) ?? source.slice(entry.timeSpan)}'`,
        span: entry.timeSpan,
        date: entry.time.date,
      };
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
    fixes: [...nextDay(postmortem, first, later, pair.later), ...anotherTime(postmortem, later, pair.later)],
    related: [{ uri: postmortem.uri, span: first.span, message: `Here it is ${pair.first}` }],
  };
}

/** What ends after midnight is easily written with the day on which it began. */
function nextDay(
  { source }: Postmortem,
  first: IncidentTime,
  later: IncidentTime,
  mark: TimelineMark,
): readonly QuickFix[] {
  const { date } = later.moment;
  if (date === null || later.moment.minutes === null) return [];
  const wanted = onDay(later.moment, addDays(date, 1));
  const edits = isEarlier(wanted, first.moment) ? null : sayMoment(source, later.span, later.moment, wanted);
  if (edits === null) return [];
  return [{ kind: 'scaffold', title: `Put '${mark}' on the next day, ${wanted.date}`, edits }];
}

/** Nobody but the writer can say which of the two is wrong: the later one is asked for again. */
function anotherTime({ source }: Postmortem, later: IncidentTime, mark: TimelineMark): readonly QuickFix[] {
  const title = `Write another time for '${mark}'`;
  const whole = later.from === 'metadata';
  const span = whole ? later.span : clockWords(source, later.span);
  if (span === null) return [];
  const edits = [{ span, newText: hole(1, whole ? 'moment' : 'clock') }];
  return [{ kind: 'scaffold', title, edits, plain: null }];
}
