import { momentKeys } from '../lexicon/metadata-keys.ts';
import type { IsoDate } from '../lexicon/time/moment.ts';
import { type MomentOptions, noMomentOptions, parseMoment } from '../lexicon/time/parse-moment.ts';
import type { DateOrder } from '../lexicon/time/written-date.ts';
import { fieldValue } from './fields.ts';
import type { RawField } from './metadata-field.ts';
import type { MetadataField } from './postmortem.ts';

/** Reads the fields that are points in time; a time of day alone stands on the incident's day. */
export function withMoments(
  fields: readonly RawField[],
  near: IsoDate | null,
  order: DateOrder | null,
): readonly MetadataField[] {
  const options: MomentOptions = { ...noMomentOptions, near, dateOrder: order };
  const written = fieldValue({ metadata: fields }, 'date');
  const carried = parseMoment(written, options)?.moment.date ?? near;
  return fields.map((field) => {
    if (!momentKeys.has(field.key)) return { ...field, moment: null };
    const read = parseMoment(field.value, field.key === 'date' ? options : { ...options, carried });
    return { ...field, moment: read?.moment ?? null };
  });
}
