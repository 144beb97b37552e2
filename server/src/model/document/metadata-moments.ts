import type { Span } from '../../text/position.ts';
import { momentKeys } from '../lexicon/metadata-keys.ts';
import { addDays } from '../lexicon/time/civil.ts';
import type { IsoDate, Moment } from '../lexicon/time/moment.ts';
import { type MomentOptions, noMomentOptions, parseMoment } from '../lexicon/time/parse-moment.ts';
import type { DateOrder } from '../lexicon/time/written-date.ts';
import { momentAt } from '../lexicon/time/written-moment.ts';
import { zoneOn } from '../lexicon/time/zone.ts';
import { rangeOf } from '../lexicon/value-shape.ts';
import { fieldValue } from './fields.ts';
import type { RawField } from './metadata-field.ts';
import type { MetadataField } from './postmortem.ts';

/** What is known of the document when its fields are read as points in time. */
export interface MomentContext {
  /** The day that the file's name tells. */
  readonly near: IsoDate | null;
  readonly order: DateOrder | null;
  /** The zone that the document states for all its times; asked for only where a time names none. */
  readonly zone: () => string | null;
}

/** The incident's times in the order in which they come. */
const TIMES: readonly string[] = ['started', 'detected', 'mitigated', 'resolved'];

/**
 * Reads the fields that are points in time. A time of day alone stands on the day of the time before it, and in the zone
 * that another of these times names; two times in one value are a start and an end.
 */
export function withMoments(fields: readonly RawField[], context: MomentContext): readonly MetadataField[] {
  const options: MomentOptions = { ...noMomentOptions, near: context.near, dateOrder: context.order };
  const written = fieldValue({ metadata: fields }, 'date');
  const carried = parseMoment(written, options)?.moment.date ?? context.near;
  let before: Moment | null = null;
  const read = fields.flatMap((field): readonly MetadataField[] => {
    const isTime = TIMES.includes(field.key);
    const day = isTime ? (before?.date ?? carried) : carried;
    const own = field.key === 'date' ? options : { ...options, carried: day };
    const range = rangeFields(field, fields, own);
    const moment = momentKeys.has(field.key) ? (parseMoment(field.value, own)?.moment ?? null) : null;
    const placed = isTime && !hasDate(field.value) ? afterMidnight(moment, before) : moment;
    if (isTime && placed?.date != null) before = placed;
    const [start] = range;
    if (start?.moment != null) before = start.moment;
    return [{ ...field, moment: placed }, ...range];
  });
  return withZone(read, context.zone);
}

function hasDate(value: string): boolean {
  return parseMoment(value, noMomentOptions)?.moment.date != null;
}

/** A time of day that is earlier than the one before it is of the day after. */
function afterMidnight(moment: Moment | null, before: Moment | null): Moment | null {
  if (moment === null || before === null || moment.date === null || moment.date !== before.date)
    return moment;
  const isEarlier = moment.minutes !== null && before.minutes !== null && moment.minutes < before.minutes;
  return isEarlier ? { ...moment, date: addDays(moment.date, 1) } : moment;
}

const RANGED: readonly string[] = ['date', 'started', 'duration'];

/** `When: 08:47 → 10:58`: the start and the end, where no other field tells them; each at its own place. */
function rangeFields(
  field: RawField,
  all: readonly RawField[],
  options: MomentOptions,
): readonly MetadataField[] {
  if (!RANGED.includes(field.key) || rangeOf(field.value) === null) return [];
  const read = parseMoment(field.value, options);
  if (read?.until == null || field.span.end - field.span.start !== field.value.length) return [];
  const second = secondAt(field.value, read.start, read.end);
  if (second === null) return [];
  const parts: readonly (readonly [string, Moment, number, number])[] = [
    ['started', read.moment, read.start, second],
    ['resolved', read.until, second, read.end],
  ];
  return parts.flatMap(([key, moment, from, to]) => {
    if (key === field.key || all.some((other) => other.key === key && other.value !== '')) return [];
    const value = field.value.slice(from, to).replace(SEPARATOR, '');
    const start = field.span.start + from;
    const span: Span = { start, end: start + value.length };
    return [{ ...field, key, value, span, items: [{ value, span }], moment }];
  });
}

/** What stands between the two times of a range. */
const SEPARATOR =
  /[\s–—→>-]{1,6}$|\s{1,3}(?:to|until|till|bis|à|a|al|alle|até|hasta|do|till|tot|から)\s{1,3}$/iu;

/** Where the second time of a range begins that ends at `end`. */
function secondAt(text: string, start: number, end: number): number | null {
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}:.,/])[\p{L}\p{N}]/gu)) {
    if (index <= start || index >= end) continue;
    const moment = momentAt(text, index);
    if (moment !== null && moment.clock !== null && moment.untilClock === null && moment.end >= end)
      return index;
  }
  return null;
}

/** A time without a zone is of the zone that another time of the incident names, else of the document's. */
function withZone(
  fields: readonly MetadataField[],
  documentZone: () => string | null,
): readonly MetadataField[] {
  const isBare = ({ key, moment }: MetadataField): boolean =>
    moment?.minutes != null && moment.zone === null && TIMES.includes(key);
  if (!fields.some(isBare)) return fields;
  const named = fields.find(({ key, moment }) => TIMES.includes(key) && moment?.zone != null);
  const zone = named?.moment?.zone?.name ?? documentZone();
  if (zone === null) return fields;
  return fields.map((field) => {
    const { moment } = field;
    if (moment === null || !isBare(field)) return field;
    return { ...field, moment: { ...moment, zone: zoneOn(zone, moment.date, moment.minutes) } };
  });
}
