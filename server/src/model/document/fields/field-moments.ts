import { momentKeys } from '../../lexicon/metadata-keys.ts';
import { addDays } from '../../lexicon/time/civil.ts';
import { durationsIn } from '../../lexicon/time/duration.ts';
import type { IsoDate, Moment, Zone } from '../../lexicon/time/moment.ts';
import { type MomentOptions, noMomentOptions, parseMoment } from '../../lexicon/time/parse-moment.ts';
import type { DateOrder } from '../../lexicon/time/written-date.ts';
import { statedZone, zoneOn } from '../../lexicon/time/zone.ts';
import { minutesSinceStart } from '../../lexicon/value-shape.ts';
import { fieldValue, timeField } from '../fields.ts';
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
    const own = { ...options, carried: field.key === 'date' ? null : carried, zone: zoneOfLabel(field) };
    const moment = momentKeys.has(field.key) ? (parseMoment(field.value, own)?.moment ?? null) : null;
    return [{ ...field, moment }, ...rangeFields(field, fields, own)];
  });
  return withZones(inStages(withoutClosing(afterMidnight(fromStart(read), options))), zone);
}

/** `Start (UTC)`: the label bears the zone of its value. */
function zoneOfLabel({ label }: RawField): string | null {
  const bracket = /[([（]([^()[\]（）]{2,30})[)\]）]\s*$/.exec(label)?.[1];
  return bracket === undefined ? null : (statedZone(`(${bracket})`)?.name ?? null);
}

/** `Mitigated: T+41m`, `Detected: by an alert, after 6 min`, `Time to mitigate: 41 min`: times since the start. */
function fromStart(fields: readonly MetadataField[]): readonly MetadataField[] {
  const start = timeField({ metadata: fields }, 'started', ({ moment }) => moment.minutes !== null)?.moment;
  if (start == null) return fields;
  const told = (key: string): boolean => fields.some((field) => field.key === key && field.moment !== null);
  return fields.flatMap((field): readonly MetadataField[] => {
    if (field.key === 'started' || field.moment !== null) return [field];
    const since = ORDER.includes(field.key) ? minutesSinceStart(field.value) : null;
    if (since !== null) return [{ ...field, moment: momentLater(start, since) }];
    const key = LENGTHS[field.key];
    const [length] = key === undefined || told(key) ? [] : durationsIn(field.value);
    if (key === undefined || length === undefined || length.approximate) return [field];
    // What was counted is in the sentence of another field, and is not written in its place.
    return [field, { ...field, key, moment: momentLater(start, length.minutes), shape: 'prose' }];
  });
}

/** The stages that lengths from the start lead to. */
const LENGTHS: Readonly<Record<string, string>> = {
  'time-to-detect': 'detected',
  'time-to-mitigate': 'mitigated',
  'time-to-resolve': 'resolved',
};

function momentLater(start: Moment, distance: number): Moment {
  const minutes = (start.minutes ?? 0) + Math.round(distance);
  const date = start.date === null ? null : addDays(start.date, Math.floor(minutes / MINUTES_OF_DAY));
  return { ...start, date, minutes: minutes % MINUTES_OF_DAY };
}

const MINUTES_OF_DAY = 1440;

/** Whether a time of day is on no day yet. */
export function lacksDay(fields: readonly MetadataField[]): boolean {
  return fields.some(({ moment }) => moment !== null && moment.minutes !== null && moment.date === null);
}

/** A ticket is closed days after the service is back: where another field tells an end, that one counts. */
function withoutClosing(fields: readonly MetadataField[]): readonly MetadataField[] {
  const ends = fields.filter(({ key, moment }) => key === 'resolved' && moment !== null);
  const back = ends.filter(({ label }) => !CLOSED.test(label)).map(timeOf);
  if (back.length === 0) return fields;
  const closed = ends.filter(
    (field) => CLOSED.test(field.label) && timeOf(field) - Math.max(...back) >= MINUTES_OF_DAY,
  );
  if (closed.length === 0) return fields;
  return fields.map((field) => (closed.includes(field) ? { ...field, key: 'closed', moment: null } : field));
}

const CLOSED =
  /^(?:\w+ )?(?:closed|closure|clos|geschlossen|cerrad[oa]|fechad[oa]|encerrad[oa]|chius[oa])(?: (?:at|on))?$/i;

/** Of two ends, "Service restored" and "Incident ended", the earlier one is when it no longer hurt. */
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
  const zones = (moments: readonly (Moment | null | undefined)[]): ReadonlySet<string> =>
    new Set(moments.flatMap((moment) => (moment?.minutes == null ? [] : (moment.zone?.name ?? []))));
  const written = fields.filter(({ moment, shape }) => shape !== 'prose' && !isMachines(moment?.zone, shape));
  const ofStages = zones(written.filter(({ key }) => ORDER.includes(key)).map(({ moment }) => moment));
  const names =
    ofStages.size > 0
      ? ofStages
      : zones(
          written
            .filter(
              ({ moment, value }) => moment === null && value.length <= LONGEST_TIME && /\d/.test(value),
            )
            .slice(0, MOST_OTHERS)
            .map(({ value }) => parseMoment(value, noMomentOptions)?.moment),
        );
  const [name] = names;
  return names.size === 1 ? (name ?? null) : null;
}

/** Fields under names of their own, `Opened: 13:44 (Europe/Berlin)`, tell the zone where no stage does. */
const MOST_OTHERS = 12;
const LONGEST_TIME = 60;

/** Front matter bears the offset that a program wrote. */
export function isMachines(zone: Zone | null | undefined, shape: MetadataField['shape']): boolean {
  return zone != null && shape === 'front-matter' && /^(?:Z|[+-][\d:]+)$/.test(zone.name);
}

function lacksZone(moment: Moment | null): boolean {
  return moment !== null && moment.minutes !== null && moment.zone === null;
}
