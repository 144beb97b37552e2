import type { Span } from '../../../text/position.ts';
import type { Moment } from '../../lexicon/time/moment.ts';
import { type MomentOptions, parseMoment } from '../../lexicon/time/parse-moment.ts';
import { momentAt } from '../../lexicon/time/written-moment.ts';
import { rangeOf } from '../../lexicon/value-shape.ts';
import type { MetadataField } from '../postmortem.ts';
import type { RawField } from './metadata-field.ts';

const RANGED: readonly string[] = ['date', 'started', 'duration'];

/** `When: 08:47 → 10:58`: the start and the end, where no other field tells them; each at its own place. */
export function rangeFields(
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

/** What is between the two times of a range. */
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
