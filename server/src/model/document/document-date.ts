import type { Block } from '../../text/blocks.ts';
import type { IsoDate } from '../lexicon/time/moment.ts';
import { noMomentOptions, parseMoment } from '../lexicon/time/parse-moment.ts';
import type { DateOrder } from '../lexicon/time/written-date.ts';
import { fileName } from './file-name.ts';
import type { MetadataField, Timeline } from './postmortem.ts';
import type { Section } from './section.ts';

/** The day that a file's own name or the folders above it tell. */
export function dateOfName(uri: string, order: DateOrder | null): IsoDate | null {
  const { name, folders } = fileName(uri);
  const path = folders.slice(-3);
  for (const words of [name, folders.at(-1) ?? '']) {
    const found = dateIn(words.replace(/_/g, ' '), order);
    if (found !== null) return found;
  }
  return dateIn([...path.slice(-2), name].join('-'), order);
}

/** The day that a title tells. */
export function dateOfTitle(
  title: string | null,
  order: DateOrder | null,
  near: IsoDate | null,
): IsoDate | null {
  if (title === null) return null;
  return parseMoment(title, { ...noMomentOptions, dateOrder: order, near })?.moment.date ?? null;
}

function dateIn(words: string, order: DateOrder | null): IsoDate | null {
  const compact = /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/.exec(words);
  if (compact !== null) return `${compact[1]}-${compact[2]}-${compact[3]}`;
  return parseMoment(words, { ...noMomentOptions, dateOrder: order })?.moment.date ?? null;
}

/** The incident's day by its metadata. */
export function dateOfMetadata(fields: readonly MetadataField[]): IsoDate | null {
  for (const key of ['date', 'started', 'detected']) {
    const date = fields.find((each) => each.key === key && each.moment?.date != null)?.moment?.date;
    if (date != null) return date;
  }
  return null;
}

/** A line of its own that is nothing but a date, before the document's first section or at the head of its first. */
export function dateOfLine(
  preamble: readonly Block[],
  sections: readonly Section[],
  order: DateOrder | null,
): IsoDate | null {
  const heads = sections
    .filter((section) => section.kind === 'other' || section.kind === 'summary')
    .slice(0, 2);
  const blocks = [...preamble, ...heads.flatMap((section) => section.blocks.slice(0, 2))];
  for (const block of blocks.slice(0, 8)) {
    if (block.kind !== 'paragraph' || block.inline.plain.length > 60) continue;
    const plain = block.inline.plain.trim();
    const read = parseMoment(plain, { ...noMomentOptions, dateOrder: order });
    if (read === null || read.moment.date === null) continue;
    const around = plain.slice(0, read.start) + plain.slice(read.end);
    if (!/[\p{L}\p{N}]/u.test(around.replace(/\b(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*/giu, '')))
      return read.moment.date;
  }
  return null;
}

export function dateOfTimelines(timelines: readonly Timeline[]): IsoDate | null {
  for (const timeline of timelines) {
    const entry = timeline.entries.find((each) => each.time.date !== null);
    if (entry !== undefined) return entry.time.date;
  }
  return null;
}
