import { slot, timeField } from '../../model/document/fields.ts';
import type { MetadataField, Postmortem, TimelineMark } from '../../model/document/postmortem.ts';
import { documentState } from '../../model/document/time/document-state.ts';
import { fromTimeline, type IncidentTime } from '../../model/document/time/incident-times.ts';
import { addDays, endOfMonth, isoDate } from '../../model/lexicon/time/civil.ts';
import { minutesBetween } from '../../model/lexicon/time/compare.ts';
import type { IsoDate, Moment } from '../../model/lexicon/time/moment.ts';
import { momentText } from '../../model/lexicon/time/moment-text.ts';
import { resolveDate } from '../../model/lexicon/time/resolve-date.ts';
import { datesIn, type WrittenDate } from '../../model/lexicon/time/written-date.ts';
import type { QuickFix, Report, Rule, World } from '../rule.ts';
import { daysPast } from '../shared/days.ts';
import { metadataScaffold } from '../shared/metadata-scaffold.ts';
import { anotherDay, dayNotYet } from '../shared/timeline/day-not-yet.ts';
import { sayMoment } from '../shared/timeline/other-moment.ts';
import { titleAgainstName } from '../shared/title-date.ts';

const marks: readonly TimelineMark[] = ['started', 'detected', 'mitigated', 'resolved'];
const incidentKeys: ReadonlySet<string> = new Set(['date', ...marks]);
const dateKeys: ReadonlySet<string> = new Set([...incidentKeys, 'review', 'published']);
/** Clocks of two people differ by this much without either being wrong, in minutes. */
const TOLERANCE = 2;

/** The incident's day: not said, no day at all, in the future, or told twice and differently. */
export const metaDate: Rule = {
  id: 'meta/date',
  summary: "The incident's date is missing, impossible, or disagrees with itself",
  severity: { draft: 'error', current: 'error', archived: 'error' },
  fixable: false,
  since: '0.1.0',
  *check(postmortem, world) {
    const archived = documentState(postmortem, world.today, world.config.archiveAfter) === 'archived';
    const impossible = postmortem.metadata.flatMap((field) => impossibleDate(postmortem, field));
    yield* impossible;
    const [ahead] = postmortem.metadata.filter((field) => isAhead(field, world));
    if (ahead !== undefined) yield inFuture(postmortem, ahead, world);
    yield* postmortem.metadata.flatMap((field) => ambiguous(field, archived) ?? []);
    if (postmortem.date === null && impossible.length === 0 && !isAmbiguous(postmortem))
      yield missing(postmortem, world, archived);
    yield* disagreements(postmortem, archived);
    yield* titleAgainstName(postmortem, archived);
  },
};

function impossibleDate({ source }: Postmortem, field: MetadataField): readonly Report[] {
  if (!dateKeys.has(field.key)) return [];
  const written = datesIn(field.value).find((each) => resolveDate(each, null, null).problem === 'impossible');
  if (written === undefined) return [];
  const words = field.value.slice(written.start, written.end);
  const at = source.slice(field.span).indexOf(words);
  const span = { start: field.span.start + at, end: field.span.start + at + words.length };
  return [
    {
      message: `'${words}' is not a real date.`,
      span: field.span,
      fixes: at < 0 ? [] : [anotherDay(span, daysBeside(written))],
    },
  ];
}

/** The last day of the month and the one after it, where there are not so many; day and month the other way round. */
function daysBeside(written: WrittenDate): readonly IsoDate[] {
  if (written.form === 'numeric' || written.year === null) return [];
  const { year, month, day } = written;
  const last = day <= 31 ? endOfMonth(year, month) : null;
  return [last, last === null ? null : addDays(last, 1), isoDate(year, day, month)].filter(
    (each): each is IsoDate => each !== null,
  );
}

/** An incident is written about after it happened; a day more, for the zones east of here. */
function isAhead(field: MetadataField, { today }: World): boolean {
  const day = field.moment?.date ?? null;
  return incidentKeys.has(field.key) && day !== null && day > addDays(today, 1);
}

function inFuture(postmortem: Postmortem, { label, moment, span }: MetadataField, { today }: World): Report {
  const day = moment?.date ?? null;
  return {
    message: `'${label}' is ${day ?? ''}, which is in the future. Check the date.`,
    span,
    fixes: day === null ? [] : dayNotYet(postmortem, span, day, today),
  };
}

function ambiguous(field: MetadataField, archived: boolean): Report | null {
  if (!dateKeys.has(field.key) || field.moment?.ambiguous !== true) return null;
  const written = datesIn(field.value).find((each) => each.form === 'numeric');
  if (written?.form !== 'numeric' || written.year === null) return null;
  const readings = [
    isoDate(written.year, written.second, written.first),
    isoDate(written.year, written.first, written.second),
  ].filter((each): each is IsoDate => each !== null);
  return {
    message: `'${field.value}' could be ${readings.join(' or ')}. Write it as YYYY-MM-DD.`,
    span: field.span,
    atMost: archived ? 'hint' : 'information',
    fixes: readings.map(
      (reading): QuickFix => ({
        kind: 'scaffold',
        title: `Change to ${reading}`,
        edits: [{ span: field.span, newText: reading }],
      }),
    ),
  };
}

function isAmbiguous({ metadata }: Postmortem): boolean {
  return metadata.some(({ moment }) => moment?.ambiguous === true);
}

function missing(postmortem: Postmortem, world: World, archived: boolean): Report {
  const waiting = slot(postmortem, 'date');
  const incidentDay = { key: 'date', hole: 'day', answers: daysPast(world.today) } as const;
  return {
    message: "The incident has no date. Add a field 'date', or a date in the timeline or the file name.",
    span: waiting?.labelSpan ?? postmortem.titleSpan,
    ...(waiting === null ? {} : { clause: waiting.span }),
    atMost: archived ? 'hint' : 'information',
    fixes: [metadataScaffold(postmortem, 'Add the date', incidentDay)],
  };
}

/** Where metadata and a marked entry of the timeline both tell a time, they agree. */
function* disagreements(postmortem: Postmortem, archived: boolean): Iterable<Report> {
  if (postmortem.incidents.length > 1) return;
  for (const mark of marks) {
    const said = timeField(postmortem, mark, ({ shape }) => shape !== 'prose');
    const entry = fromTimeline(postmortem, mark);
    if (said === null || entry === null || entry.from !== 'label') continue;
    if (said.moment.approximate || entry.moment.approximate) continue;
    const apart = minutesBetween(said.moment, entry.moment);
    if (apart === null || Math.abs(apart) <= TOLERANCE) continue;
    yield {
      message: `'${said.label}' is ${momentText(said.moment)}, but ${momentText(entry.moment)} in the timeline. Correct one of them.`,
      span: said.span,
      atMost: archived ? 'hint' : 'warning',
      fixes: agreements(postmortem, said, entry, mark),
      related: [{ uri: postmortem.uri, span: entry.span, message: `The timeline's ${mark}` }],
    };
  }
}

/** Either of the two takes over what the other tells; nobody but the writer knows which is right. */
function agreements(
  { source }: Postmortem,
  said: MetadataField & { readonly moment: Moment },
  entry: IncidentTime,
  mark: TimelineMark,
): readonly QuickFix[] {
  const choices = [
    {
      title: `Change '${said.label}' to the timeline's ${momentText(entry.moment)}`,
      edits: sayMoment(source, said.span, said.moment, entry.moment),
    },
    {
      title: `Change '${mark}' in the timeline to ${momentText(said.moment)}`,
      edits: sayMoment(source, entry.span, entry.moment, said.moment),
    },
  ];
  return choices.flatMap(({ title, edits }): readonly QuickFix[] =>
    edits === null ? [] : [{ kind: 'scaffold', title, edits }],
  );
}
