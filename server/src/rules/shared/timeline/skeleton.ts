import type { Postmortem, TimelineMark } from '../../../model/document/postmortem.ts';
import type { Section } from '../../../model/document/section.ts';
import { incidentTimes } from '../../../model/document/time/incident-times.ts';
import { hole, holeWords } from '../../../model/lexicon/holes.ts';
import type { Moment } from '../../../model/lexicon/time/moment.ts';
import type { TextEdit } from '../../../text/edit.ts';
import { literal } from '../../../text/snippet.ts';
import type { QuickFix } from '../../rule.ts';

/** Zones that are offered to choose from: one can be typed as well. */
export const zones: readonly string[] = ['UTC', 'CET', 'US/Pacific', 'Europe/London'];

/** The lines (snippet syntax) of a timeline that begins: its zone, and the marks with the times that the head of the document gives. */
export function timelineSkeleton(postmortem: Postmortem): readonly string[] {
  const known = knownTimes(postmortem);
  const zone = [...known.values()][0]?.zone?.name;
  const without = known.has('started') && !known.has('trigger') ? 'trigger' : 'started';
  let ordinal = 1;
  const zoneWords = zone === undefined ? hole(ordinal++, 'zone', zones) : literal(zone);
  let day: string | null = null;
  const lines = marks
    .filter((mark) => mark !== without)
    .map((mark, at) => {
      const moment = known.get(mark);
      const date: string | null = moment?.date ?? (at === 0 ? postmortem.date : day);
      const said = date === null || date === day ? '' : `${date} `;
      day = date;
      const unknown = at === 0 && date === null ? 'moment' : 'clock';
      const time = moment === undefined ? hole(ordinal++, unknown) : clock(moment);
      return `- ${said}${time} ${mark}: ${hole(ordinal++)}`;
    });
  return [`Time zone: ${zoneWords}`, '', ...lines];
}

const slot = /^(\d{4}-\d\d-\d\d +)?(HH:MM +)?([a-z]+):[ \t]*$/;

/** The quick fix that fills the template's lines of a section, `- HH:MM detected:`; null where it has none. */
export function fillSkeleton(postmortem: Postmortem, section: Section): QuickFix | null {
  const { source } = postmortem;
  const known = knownTimes(postmortem);
  const edits: TextEdit[] = [];
  const certain: TextEdit[] = [];
  let ordinal = 1;
  for (const item of section.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))) {
    const { end } = source.lineSpan(item.line);
    const match = slot.exec(source.slice({ start: item.contentStart, end }));
    if (match === null) continue;
    const [words, date = '', time = '', mark = ''] = match;
    const start = item.contentStart + date.length;
    const moment = [...known].find(([name]) => name === mark)?.[1];
    const fits = moment !== undefined && (date === '' || date.trim() === moment.date);
    const span = { start, end: start + time.trimEnd().length };
    const gap = time === '' ? ' ' : '';
    const edit = { span, newText: (fits ? clock(moment) : hole(ordinal++, 'clock')) + gap };
    edits.push(edit);
    if (fits) certain.push(edit);
    const last = item.contentStart + words.trimEnd().length;
    edits.push({ span: { start: last, end }, newText: ` ${hole(ordinal++)}` });
  }
  if (edits.length === 0) return null;
  const plain = certain.length > 0 ? certain : null;
  return { kind: 'scaffold', title: 'Fill in the times', edits, plain };
}

const marks: readonly TimelineMark[] = [
  'trigger',
  'started',
  'detected',
  'communicated',
  'mitigated',
  'resolved',
];

/** What the head of the document gives with day and time of day, where all of it goes by one clock. */
function knownTimes(postmortem: Postmortem): ReadonlyMap<TimelineMark, Moment> {
  const times = incidentTimes(postmortem);
  const known = new Map<TimelineMark, Moment>();
  for (const mark of marks) {
    const time = times[mark];
    if (time?.from !== 'metadata') continue;
    const { moment } = time;
    if (moment.date !== null && moment.minutes !== null && !moment.approximate) known.set(mark, moment);
  }
  const clocks = new Set([...known.values()].map(({ zone }) => zone?.name ?? ''));
  return clocks.size > 1 ? new Map() : known;
}

function clock({ minutes }: Moment): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return minutes === null ? holeWords.clock : `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
