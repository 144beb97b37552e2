import { type IncidentTimes, incidentTimes, isStated } from '../../model/document/incident-times.ts';
import type { Postmortem, TimelineMark } from '../../model/document/postmortem.ts';
import { isEarlier } from '../../model/lexicon/time/compare.ts';
import { momentText } from '../../model/lexicon/time/moment-text.ts';
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
    strange: 'Detection before the start is possible where a warning came first',
  },
  {
    first: 'detected',
    later: 'resolved',
    strange: 'Resolution before detection is possible where it healed by itself',
  },
];

/** The incident's stated times cannot all be true: it was resolved before it started. */
export const timelineImpossible: Rule = {
  id: 'timeline/impossible',
  summary: 'The incident is resolved or mitigated before it starts',
  severity: { draft: 'error', current: 'error', archived: 'error' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem) {
    const times = incidentTimes(postmortem);
    for (const pair of pairs) {
      const report = reportFor(postmortem, times, pair);
      if (report === null) continue;
      yield report;
      if (pair.strange === null) return;
    }
  },
};

function reportFor(postmortem: Postmortem, times: IncidentTimes, pair: Pair): Report | null {
  const first = times[pair.first];
  const later = times[pair.later];
  if (!isStated(first) || !isStated(later)) return null;
  if (first.moment.approximate || later.moment.approximate || !isEarlier(later.moment, first.moment))
    return null;
  const facts = `It is ${pair.later} at ${momentText(later.moment)} and ${pair.first} at ${momentText(first.moment)}`;
  return {
    message:
      pair.strange === null
        ? `${facts}: one of the two is a slip.`
        : `${facts}. ${pair.strange}; otherwise one of the two is a slip.`,
    span: later.span,
    ...(pair.strange === null ? {} : { atMost: 'information' as const }),
    related: [{ uri: postmortem.uri, span: first.span, message: `Here it is ${pair.first}` }],
  };
}
