import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Postmortem, TimelineEntry, TimelineMark } from '../../model/document/postmortem.ts';
import { incidentTimes } from '../../model/document/time/incident-times.ts';
import { hole } from '../../model/lexicon/holes.ts';
import { clockText } from '../../model/lexicon/time/moment-text.ts';
import { literal } from '../../text/snippet.ts';
import type { CompletionSite } from './completion-site.ts';
import { inSameIncident } from './line-start.ts';
import type { Proposal } from './proposal.ts';

/** What an entry can mark, in the order in which it happens, each with what it says. */
const marks: readonly (readonly [TimelineMark, string])[] = [
  ['trigger', 'What set it off.'],
  ['detected', 'When the system or a person first knew.'],
  ['escalated', 'When others were called in.'],
  ['communicated', 'When customers or colleagues heard of it.'],
  ['mitigated', 'When the impact ended.'],
  ['resolved', 'When it was over.'],
];

/**
 * The marks that the timeline does not have yet, in their order; where no time is on the line, each as the next entry in
 * the shape of the one above, with a slot for the time.
 */
export function timelineProposals(
  postmortem: Postmortem,
  { after, typed }: CompletionSite & { readonly kind: 'timeline' },
): readonly Proposal[] {
  const { timelines, source } = postmortem;
  const line = source.lineAt(typed.start);
  const all = timelines.flatMap((timeline) => timeline.entries).filter((entry) => entry.line !== line);
  const entries = inSameIncident(postmortem, all, typed.start);
  const present = new Set(entries.map(({ mark }) => mark));
  const above = entries.filter((entry) => entry.line < line);
  const missing = inOrderAfter(above).filter(([mark]) => !present.has(mark));
  if (after === 'time') {
    return missing.map(([mark, documentation]) => ({
      label: `${mark}:`,
      text: `${mark}: `,
      documentation,
      kind: CompletionItemKind.EnumMember,
    }));
  }
  const shape = shapeLike(above.at(-1) ?? null, above.at(-2) ?? null, postmortem);
  const lead = after === 'nothing' ? shape.listMark : '';
  const fresh = missing.map(([mark, documentation]): Proposal => {
    const time = knownClock(postmortem, mark);
    return {
      label: `${time ?? 'HH:MM'} ${mark}:`,
      snippet: `${lead}${shape.before}${time ?? hole(1, 'clock')}${shape.between}${mark}: ${hole(2)}`,
      // A slot for the time in the middle of a line would not be seen.
      text: time === null ? `${lead}${mark}: ` : `${lead}${time} ${mark}: `,
      documentation,
      detail: time === null ? 'next entry' : 'next entry, at the time of the field',
      filter: mark,
      kind: CompletionItemKind.Event,
    };
  });
  const plain: Proposal = {
    label: 'HH:MM \u2026',
    snippet: `${lead}${shape.before}${hole(1, 'clock')}${shape.between}${hole(2)}`,
    text: lead,
    detail: 'next entry',
    filter: 'HH:MM',
    kind: CompletionItemKind.Event,
  };
  return [...fresh, plain];
}

/** The marks that come after the last one above, then those that should have come before. */
function inOrderAfter(above: readonly TimelineEntry[]): typeof marks {
  const last = Math.max(-1, ...above.map(({ mark }) => marks.findIndex(([name]) => name === mark)));
  return [...marks.slice(last + 1), ...marks.slice(0, last + 1)];
}

interface EntryShape {
  readonly listMark: string;
  /** What is between the list mark and the clock, as a snippet. */
  readonly before: string;
  /** What is between the clock and the words, as a snippet. */
  readonly between: string;
}

const usual: EntryShape = { listMark: '- ', before: '', between: ' ' };

const dayAndClock = /^(\d{4}-\d\d-\d\d[ T])?\d{1,2}:\d\d( ?(?:UTC|Z|[A-Z]{3,4}))?$/;

/** The shape of an entry of a list; the usual one for what is written in another way. */
function shapeLike(
  entry: TimelineEntry | null,
  earlier: TimelineEntry | null,
  { source }: Postmortem,
): EntryShape {
  if (entry === null) return usual;
  const before = source.text.slice(source.lineStart(entry.line), entry.timeSpan.start);
  const read = /^(\s*(?:[-*+])\s+)([*_]{0,2})$/.exec(before);
  const between = source.text.slice(entry.timeSpan.end, entry.textSpan.start);
  const written = source.slice(entry.timeSpan);
  const clock = dayAndClock.exec(written);
  if (read === null || clock === null || between.length > 6 || /[\n\w]/.test(between)) return usual;
  const [, listMark = '- ', emphasis = ''] = read;
  const [, day = '', zone = ''] = clock;
  // Where only the first entry has the day, the next one need not repeat it.
  const repeats = earlier !== null && source.slice(earlier.timeSpan).startsWith(day);
  return {
    listMark,
    before: literal(emphasis + (repeats ? day : '')),
    between: literal(zone + between),
  };
}

/** The time of day that a field of the document says of a mark; null where none does. */
function knownClock(postmortem: Postmortem, mark: TimelineMark): string | null {
  const time = incidentTimes(postmortem)[mark];
  if (time === undefined || time.from !== 'metadata') return null;
  const { minutes, approximate, ambiguous, zone } = time.moment;
  if (minutes === null || approximate || ambiguous) return null;
  const own = postmortem.timelines[0]?.zone.zone ?? null;
  return zone !== null && zone.offset !== own?.offset ? null : clockText(minutes);
}
