import { momentKeys } from '../../lexicon/metadata-keys.ts';
import { addDays } from '../../lexicon/time/civil.ts';
import type { IsoDate, Moment, Zone } from '../../lexicon/time/moment.ts';
import { type MomentOptions, noMomentOptions, parseMoment } from '../../lexicon/time/parse-moment.ts';
import type { DateOrder } from '../../lexicon/time/written-date.ts';
import { zoneOn } from '../../lexicon/time/zone.ts';
import { fieldValue } from '../fields.ts';
import type { MetadataField } from '../postmortem.ts';
import { rangeFields } from './field-ranges.ts';
import type { RawField } from './metadata-field.ts';

/** What is known before the fields are read. */
export interface FieldMomentOptions {
  /** The day that the file's name tells. */
  readonly day: IsoDate | null;
  /** The year that the document's place tells. */
  readonly year: number | null;
  readonly dateOrder: DateOrder | null;
  /** The zone that the document states for all its times. */
  readonly zone: () => string | null;
}

/** Reads the fields that are points in time; a time of day alone is on the incident's day. */
export function withMoments(
  fields: readonly RawField[],
  { day, year, dateOrder, zone }: FieldMomentOptions,
): readonly MetadataField[] {
  const options: MomentOptions = { ...noMomentOptions, near: day, year, dateOrder };
  const written = fieldValue({ metadata: fields }, 'date');
  const carried = parseMoment(written, options)?.moment.date ?? firstDay(fields, options) ?? day;
  const read = fields.flatMap((field): readonly MetadataField[] => {
    const own = field.key === 'date' ? options : { ...options, carried };
    const moment = momentKeys.has(field.key) ? (parseMoment(field.value, own)?.moment ?? null) : null;
    return [{ ...field, moment }, ...rangeFields(field, fields, own)];
  });
  return withZones(inStages(afterMidnight(read, options)), zone);
}

/** Of two ends, "Service restored" and "Incident closed", the earlier one is when it no longer hurt. */
function inStages(fields: readonly MetadataField[]): readonly MetadataField[] {
  if (fields.some(({ key, value }) => key === 'mitigated' && value !== '')) return fields;
  const ends = fields.filter(
    ({ key, moment }) => key === 'resolved' && moment?.date != null && moment.minutes !== null,
  );
  const [first, ...others] = ends.toSorted((a, b) => timeOf(a) - timeOf(b));
  if (first === undefined || others.every((other) => timeOf(other) === timeOf(first))) return fields;
  return fields.map((field) => (field === first ? { ...field, key: 'mitigated' } : field));
}

/** Minutes of a moment that has a day and a time, for comparing the stages of one incident. */
function timeOf({ moment }: MetadataField): number {
  return moment?.date == null ? 0 : Date.parse(moment.date) / 60_000 + (moment.minutes ?? 0);
}

/** The day of the first stage that tells one: `Started: 3 November 08:12` and `Ended: 09:47` lie on it. */
function firstDay(fields: readonly RawField[], options: MomentOptions): IsoDate | null {
  for (const key of ORDER) {
    const date = parseMoment(fieldValue({ metadata: fields }, key), options)?.moment.date;
    if (date != null) return date;
  }
  return null;
}

const ORDER = ['started', 'detected', 'mitigated', 'resolved'];

/** A time without a day that lies before an earlier stage of the incident is the next day's. */
function afterMidnight(fields: readonly MetadataField[], options: MomentOptions): readonly MetadataField[] {
  const start = ORDER.map((key) => fields.find((field) => field.key === key)?.moment).find(
    (moment) => moment?.date != null && moment.minutes !== null,
  );
  if (start?.date == null || start.minutes === null) return fields;
  const { date, minutes } = start;
  return fields.map((field) => {
    const { moment } = field;
    if (!ORDER.includes(field.key) || moment?.minutes == null || moment.minutes >= minutes) return field;
    const alone = moment.date === date && parseMoment(field.value, options)?.moment.date === null;
    return alone ? { ...field, moment: { ...moment, date: addDays(date, 1) } } : field;
  });
}

/** A zone that one field tells holds for its siblings; where none does, the document's own statement. */
function withZones(fields: readonly MetadataField[], stated: () => string | null): readonly MetadataField[] {
  if (!fields.some(({ moment }) => lacksZone(moment))) return fields;
  const name = sharedZone(fields) ?? stated();
  if (name === null) return fields;
  return fields.map((field) => {
    const { moment } = field;
    if (moment === null || !lacksZone(moment)) return field;
    return { ...field, moment: { ...moment, zone: zoneOn(name, moment.date, moment.minutes) } };
  });
}

/** The one zone that the document's own fields name; the marks of machines in front matter say nothing of its text. */
export function sharedZone(fields: readonly MetadataField[]): string | null {
  const names = new Set(
    fields.flatMap(({ moment, shape, key }) =>
      moment?.minutes == null ||
      moment.zone === null ||
      !ORDER.includes(key) ||
      isMachines(moment.zone, shape)
        ? []
        : [moment.zone.name],
    ),
  );
  const [name] = names;
  return names.size === 1 ? (name ?? null) : null;
}

/** Front matter bears the offset that a program wrote. */
export function isMachines({ name }: Zone, shape: MetadataField['shape']): boolean {
  return shape === 'front-matter' && /^(?:Z|[+-][\d:]+)$/.test(name);
}

function lacksZone(moment: Moment | null): boolean {
  return moment !== null && moment.minutes !== null && moment.zone === null;
}
