import { MONTH_NAME } from '../../lexicon/time/calendar-words.ts';
import { isoDate } from '../../lexicon/time/civil.ts';
import type { IsoDate } from '../../lexicon/time/moment.ts';
import { noMomentOptions, parseMoment } from '../../lexicon/time/parse-moment.ts';
import type { DateOrder } from '../../lexicon/time/written-date.ts';
import { fileName } from '../file-name.ts';

const COMPACT = /(?<!\d)(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/;
/** `pm_queue_261103`, and `2026/1103-queue` with its folder. */
const SHORT =
  /(?<!\d)(2\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)|(20\d\d)\/(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/;

/** The day that a file's own name or the folders above it tell. */
export function dateOfName(uri: string, order: DateOrder | null): IsoDate | null {
  const { name, folders } = fileName(uri);
  const path = [...folders.slice(-2), name];
  const dateIn = (words: string): IsoDate | null => {
    const compact = COMPACT.exec(words);
    if (compact !== null) return `${compact[1]}-${compact[2]}-${compact[3]}`;
    return parseMoment(words, { ...noMomentOptions, dateOrder: order })?.moment.date ?? null;
  };
  const short = SHORT.exec(path.slice(-2).join('/'));
  return (
    dateIn(name.replace(/_/g, ' ')) ??
    dateIn((folders.at(-1) ?? '').replace(/_/g, ' ')) ??
    dateIn(path.join('-')) ??
    (short === null
      ? null
      : isoDate(
          Number(short[4] ?? `20${short[1]}`),
          Number(short[5] ?? short[2]),
          Number(short[6] ?? short[3]),
        ))
  );
}

/** `2026/07-queue.md`, `PIR-2026-07`: the year in a file's name or its folders; null where there is none. */
function yearOfPlace(uri: string): number | null {
  const { name, folders } = fileName(uri);
  for (const part of [name, ...folders.toReversed().slice(0, 3)]) {
    const year = YEAR.exec(part)?.[0];
    if (year !== undefined) return Number(year);
  }
  return null;
}

/**
 * The year of the dates that name none: that of the document's place, of its title or of a date whose day and month
 * cannot be distinguished; null where there is none.
 */
export function yearOfDocument(uri: string, title: string | null, date: string): number | null {
  const written = YEAR_OF_TITLE.exec(title ?? '')?.[1] ?? YEAR.exec(date)?.[0];
  return yearOfPlace(uri) ?? (written === undefined ? null : Number(written));
}

const YEAR = /(?<!\d)20[0-4]\d(?!\d)/;
/** `Week 38, 2026`, `INC-2026-07`, `September 2026`; not the version in "Windows Server 2022". */
const YEAR_OF_TITLE = new RegExp(
  `(?:^|[,;(/#]\\s?|(?<!\\p{L})(?:${MONTH_NAME}\\.?|(?:week|kw|semaine|semana|settimana) \\d{1,2}|q[1-4]|incident|inc|pir|pm|review|report|post-?mortem|in|of)[ /-])(20[0-4]\\d)(?!\\d)`,
  'iu',
);
