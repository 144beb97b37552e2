import type { Span } from '../../../text/position.ts';
import type { Moment } from '../../lexicon/time/moment.ts';
import { timeField } from '../fields.ts';
import type { Postmortem, TimelineMark } from '../postmortem.ts';

/** One of the incident's times, and how sure the document is of it. */
export interface IncidentTime {
  readonly moment: Moment;
  /** The time's words. */
  readonly span: Span;
  /** `words` is a reading of a sentence, the others are statements. */
  readonly from: 'metadata' | 'label' | 'words';
}

export type IncidentTimes = Readonly<Partial<Record<TimelineMark, IncidentTime>>>;

const MARKS: readonly TimelineMark[] = [
  'trigger',
  'started',
  'detected',
  'escalated',
  'communicated',
  'mitigated',
  'resolved',
];
/** Of several entries that tell the same, the last one ends it. */
const LAST: ReadonlySet<TimelineMark> = new Set(['mitigated', 'resolved']);

/**
 * When the incident started, was detected, and so on: metadata first, then marked entries of the timeline, then
 * entries whose words tell it. Empty for a file of several incidents, whose times cannot be distinguished.
 */
export function incidentTimes(postmortem: Postmortem): IncidentTimes {
  if (postmortem.incidents.length > 1) return {};
  const times: Partial<Record<TimelineMark, IncidentTime>> = {};
  for (const mark of MARKS) {
    const time = timeOf(postmortem, mark);
    if (time !== null) times[mark] = time;
  }
  return times;
}

/** Metadata first, then the timeline; of two that are only words the timeline's. */
function timeOf(postmortem: Postmortem, mark: TimelineMark): IncidentTime | null {
  const said = fromMetadata(postmortem, mark);
  if (said?.from === 'metadata') return said;
  return fromTimeline(postmortem, mark) ?? said;
}

/** What metadata says of a mark; null where it says nothing that can be read. */
function fromMetadata(postmortem: Postmortem, mark: TimelineMark): IncidentTime | null {
  const found = timeField(postmortem, mark);
  if (found === null) return null;
  return { moment: found.moment, span: found.span, from: found.shape === 'prose' ? 'words' : 'metadata' };
}

/** What the timeline says of a mark, labels before words. */
export function fromTimeline(postmortem: Postmortem, mark: TimelineMark): IncidentTime | null {
  const entries = postmortem.timelines.flatMap((timeline) => timeline.entries);
  for (const by of ['label', 'words'] as const) {
    const marked = entries.filter((entry) => entry.mark === mark && entry.markedBy === by);
    const entry = LAST.has(mark) ? marked.at(-1) : marked[0];
    if (entry !== undefined) return { moment: entry.time, span: entry.timeSpan, from: by };
  }
  return null;
}

/** Whether the document states the time, instead of letting it be read from a sentence. */
export function isStated(time: IncidentTime | undefined): time is IncidentTime {
  return time !== undefined && time.from !== 'words';
}
