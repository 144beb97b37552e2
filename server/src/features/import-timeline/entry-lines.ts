import type { ImportedEntry } from '../../import-timeline/imported.ts';
import { asMarkdownWords } from '../../import-timeline/message-line.ts';
import { holeWords } from '../../model/lexicon/holes.ts';
import type { IsoDate } from '../../model/lexicon/time/moment.ts';
import { clockText } from '../../model/lexicon/time/moment-text.ts';
import { type TimelineShape, usualLine } from './timeline-shape.ts';
import { inTimelineClock, type PlacedEntry } from './wall-time.ts';

/** How lines are written: in which shape, and what is between time and words. */
export interface LineStyle {
  readonly shape: TimelineShape;
  readonly gap: string;
}

/** Lines one below the other; `before` is the day in force above them, null where nothing says one. */
export function linesFrom(
  placed: readonly PlacedEntry[],
  { shape, gap }: LineStyle,
  before: IsoDate | null,
  first = true,
): readonly string[] {
  let inForce = before;
  let begins = first;
  return placed.map(({ entry, time }) => {
    const said = time.day !== null && (shape.dated || begins || time.day !== inForce);
    inForce = time.day ?? inForce;
    begins = false;
    const rough = time.rough && time.minutes !== null ? '~' : '';
    const clock = time.minutes === null ? holeWords.clock : `${rough}${clockText(time.minutes)}`;
    return shape.line({
      day: said ? (time.day ?? '') : '',
      clock: time.zone === null ? clock : `${clock} ${time.zone}`,
      words: asMarkdownWords(entry.text.replace(/^[-–—:|,.;=>→\s]{1,8}/u, '')),
      gap,
    });
  });
}

/** A list that nobody has begun. */
export const bullets: TimelineShape = { dated: false, line: usualLine };

/** Entries as the bullets of a list of their own, in the order of time; the first names its day where it is known. */
export function entryLines(
  entries: readonly ImportedEntry[],
  { zone, near }: { readonly zone: string | null; readonly near: IsoDate },
): readonly string[] {
  return linesFrom(
    inTimelineClock(entries, { target: null, each: false, given: zone, near }),
    { shape: bullets, gap: ' ' },
    null,
  );
}
