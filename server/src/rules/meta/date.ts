import { slot, timeField } from '../../model/document/fields.ts';
import type { MetadataField, Postmortem, TimelineMark } from '../../model/document/postmortem.ts';
import { documentState } from '../../model/document/time/document-state.ts';
import { fromTimeline } from '../../model/document/time/incident-times.ts';
import { addDays, isoDate } from '../../model/lexicon/time/civil.ts';
import { minutesBetween } from '../../model/lexicon/time/compare.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import { momentText } from '../../model/lexicon/time/moment-text.ts';
import { resolveDate } from '../../model/lexicon/time/resolve-date.ts';
import { datesIn } from '../../model/lexicon/time/written-date.ts';
import type { QuickFix, Report, Rule, World } from '../rule.ts';
import { daysPast } from '../shared/days.ts';
import { metadataScaffold } from '../shared/metadata-scaffold.ts';
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
    const impossible = postmortem.metadata.flatMap((field) => impossibleDate(field));
    yield* impossible;
    const [ahead] = postmortem.metadata.filter((field) => isAhead(field, world));
    if (ahead !== undefined) yield inFuture(ahead);
    yield* postmortem.metadata.flatMap((field) => ambiguous(field, archived) ?? []);
    if (postmortem.date === null && impossible.length === 0 && !isAmbiguous(postmortem))
      yield missing(postmortem, world, archived);
    yield* disagreements(postmortem, archived);
    yield* titleAgainstName(postmortem, archived);
  },
};

function impossibleDate(field: MetadataField): readonly Report[] {
  if (!dateKeys.has(field.key)) return [];
  const written = datesIn(field.value).find((each) => resolveDate(each, null, null).problem === 'impossible');
  if (written === undefined) return [];
  const words = field.value.slice(written.start, written.end);
  return [{ message: `'${words}' is not a real date.`, span: field.span }];
}

/** An incident is written about after it happened; a day more, for the zones east of here. */
function isAhead(field: MetadataField, { today }: World): boolean {
  const day = field.moment?.date ?? null;
  return incidentKeys.has(field.key) && day !== null && day > addDays(today, 1);
}

function inFuture({ label, moment, span }: MetadataField): Report {
  return { message: `'${label}' is ${moment?.date ?? ''}, which is in the future. Check the date.`, span };
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
      related: [{ uri: postmortem.uri, span: entry.span, message: `The timeline's ${mark}` }],
    };
  }
}
