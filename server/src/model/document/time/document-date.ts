import { WEEKDAY_NAME } from '../../lexicon/time/calendar-words.ts';
import { addDays, daysBetween } from '../../lexicon/time/civil.ts';
import type { IsoDate } from '../../lexicon/time/moment.ts';
import { noMomentOptions, parseMoment } from '../../lexicon/time/parse-moment.ts';
import { resolveDate } from '../../lexicon/time/resolve-date.ts';
import { type DateOrder, datesIn } from '../../lexicon/time/written-date.ts';
import { type DocumentHead, openings, openingTexts, textsOf } from '../fields/head.ts';
import { timeField } from '../fields.ts';
import type { MetadataField, Timeline } from '../postmortem.ts';
import { dayBefore, type Published } from './published.ts';

/** Where the day of an incident is, the surest place first; each tells a day or null. */
const PLACES: readonly ((head: DocumentHead) => IsoDate | null)[] = [
  ({ metadata }) => dateOfMetadata(metadata, ['date', 'started', 'detected']),
  dateOfTitle,
  dateOfLines,
  ({ nameDate }) => nameDate,
  (head) => dateOfSentences(head, null),
  ({ metadata }) => dateOfMetadata(metadata, ['mitigated', 'resolved']),
  dateOfOtherFields,
];
/** The same in a text that bears the day of its own publication before the incident's. */
const PLACES_OF_LATER = {
  article: [
    ({ metadata }) => dateOfMetadata(metadata, ['started', 'detected']),
    dateOfTitle,
    dateOfSentences,
    dateOfLines,
  ],
  meeting: [({ metadata }) => dateOfMetadata(metadata, ['started', 'detected']), dateOfSentences],
} satisfies Readonly<Record<string, readonly ((head: DocumentHead, published: IsoDate) => IsoDate | null)[]>>;
/** What is told later than this many days after it happened reports another day. */
const LONGEST_SILENCE = 60;

/** The day of the incident as the document's head tells it; null where nothing does. */
export function incidentDay(head: DocumentHead, published: Published | null): IsoDate | null {
  if (published !== null && published.by !== 'field') {
    const { day, by } = published;
    for (const place of PLACES_OF_LATER[by]) {
      const date = place(head, day);
      if (date !== null && date <= day && daysBetween(date, day) <= LONGEST_SILENCE) return date;
    }
    return day;
  }
  for (const place of PLACES) {
    const date = place(head);
    if (date !== null) return date;
  }
  return null;
}

function dateOfTitle({ title, dateOrder, nameDate, year, metadata }: DocumentHead): IsoDate | null {
  if (title === null) return null;
  const near = nameDate ?? dateOfMetadata(metadata, TOLD);
  return parseMoment(title, { ...noMomentOptions, dateOrder, near, year })?.moment.date ?? null;
}

/** The first day of a document's timelines, for one whose head tells none. */
export function dateOfTimelines(timelines: readonly Timeline[]): IsoDate | null {
  for (const timeline of timelines) {
    const entry = timeline.entries.find((each) => each.time.date !== null);
    if (entry !== undefined) return entry.time.date;
  }
  return null;
}

/** Fields that tell a day near the incident's, the nearest first. */
const TOLD = ['date', 'started', 'detected', 'mitigated', 'resolved', 'published'];

function dateOfMetadata(metadata: readonly MetadataField[], keys: readonly string[]): IsoDate | null {
  for (const key of keys) {
    const date = timeField({ metadata }, key, ({ moment }) => moment.date !== null)?.moment.date;
    if (date != null) return date;
  }
  return null;
}

/** The day with which a field begins that is kept under its own name: `Date/time of start`, `incident: 2026-03-13-queue`. */
function dateOfOtherFields({ metadata, dateOrder }: DocumentHead): IsoDate | null {
  for (const { label, value, moment } of metadata.slice(0, MOST_FIELDS)) {
    if (moment !== null || value.length > LONGEST_VALUE || OTHER_DAY.test(label)) continue;
    const read = parseMoment(value, { ...noMomentOptions, dateOrder });
    if (read?.moment.date != null && read.start <= LONGEST_LEAD) return read.moment.date;
  }
  return null;
}

const MOST_FIELDS = 16;
const LONGEST_VALUE = 80;
const LONGEST_LEAD = 4;

/** Words beside a date that is another day than the incident's. */
const OTHER_DAY =
  /\b(?:review(?:ed)?|meeting|held|published|updated?|edited|written|created|drafted|prepared|compiled|submitted|authored|finali[sz]ed|due|valid|approved|signed|deadline|next|until|since|version|released? (?:on|in)|besprechung|gültig|prüfung|stand|publié|revu|rédigé|actualizado|revisado|revisão|publicado|aggiornat[oa]|pubblicat[oa])(?![\p{L}])/iu;
/** `Incident created:` says when the incident came up, `Created:` when somebody wrote. */
const OWN_DAY =
  /\b(?:incident|outage|issue|alert|ticket|case|page|event)s? (?:was )?(?:created|opened|raised|reported|declared|approved)\b/giu;
/** Segments of one line: `Sev1 | 5 August 2026 | Lead: Ana`. */
const SEGMENT = /[|·•;\n]|\s[–—-]\s/;
const WEEKDAY = new RegExp(WEEKDAY_NAME, 'giu');
/** Words that leave a date alone: weekdays, "Incident:", "Date". */
const LONGEST_LABEL = 24;

/** A line of the head, or a segment of one, that is a date and at most a label. */
function dateOfLines({ preamble, sections, dateOrder }: DocumentHead): IsoDate | null {
  for (const text of textsOf(preamble)) {
    for (const segment of text.split(SEGMENT)) {
      const date = OTHER_DAY.test(segment.replace(OWN_DAY, ''))
        ? null
        : dateAlone(segment, LONGEST_LABEL, dateOrder);
      if (date !== null) return date;
    }
  }
  for (const text of openings(sections)) {
    const date = dateAlone(text, 0, dateOrder);
    if (date !== null) return date;
  }
  return null;
}

/** The date of a text that has hardly another word. */
function dateAlone(text: string, mostLetters: number, order: DateOrder | null): IsoDate | null {
  if (text.length > 100) return null;
  const read = parseMoment(text, { ...noMomentOptions, dateOrder: order });
  if (read === null || read.moment.date === null) return null;
  const around = `${text.slice(0, read.start)} ${text.slice(read.end).replace(/[(（].*/s, '')}`;
  const letters = around.replace(WEEKDAY, '').match(/[\p{L}\p{N}]/gu);
  return (letters?.length ?? 0) > mostLetters ? null : fromRange(text, read.moment.date);
}

/** The first date that the opening words tell: "the outage that occurred on November 3, 2026", "last Saturday". */
function dateOfSentences(head: DocumentHead, published: IsoDate | null): IsoDate | null {
  const { sections, dateOrder, nameDate, year } = head;
  const headings = published === null ? [] : sections.slice(0, MOST_HEADINGS).map(({ heading }) => heading);
  const near = published ?? nameDate ?? (year === null ? null : `${year}-07-02`);
  const mayLackYear = published !== null || nameDate !== null || year !== null;
  let first: IsoDate | null = null;
  for (const text of [...headings, ...openingTexts(head)]) {
    const opening = text.slice(0, LONGEST_OPENING);
    for (const written of datesIn(opening)) {
      if (OTHER_DAY.test(opening.slice(Math.max(0, written.start - NEAR), written.start))) continue;
      if (written.year === null && !mayLackYear) continue;
      const { date } = resolveDate(written, dateOrder, near);
      if (date === null || (published !== null && date > published)) continue;
      if (published === null) return fromRange(text, date);
      // What happened on the day of publication, too, has that day.
      if (date === published) return date;
      first ??= fromRange(text, date);
    }
    if (first === null && published !== null) first = dayBefore(opening, published);
  }
  return first;
}

const LONGEST_OPENING = 600;
/** Headings below the title that may tell the day that a meeting spoke of. */
const MOST_HEADINGS = 4;
/** So many characters before a date say which day it is. */
const NEAR = 40;

const RANGE = /(?<![\d-])(\d{1,2})\.?\s{0,2}(?:[-–—]|to|bis|and)\s{0,2}(\d{1,2})\.?(?=\s\p{L})/u;

/** Of "6–9 April 2026", read as its last day, the first day. */
function fromRange(text: string, date: IsoDate): IsoDate {
  const range = RANGE.exec(text);
  if (range === null || Number(range[2]) !== Number(date.slice(8))) return date;
  const back = Number(range[2]) - Number(range[1]);
  const first = addDays(date, -back);
  return back > 0 && daysBetween(first, date) < 31 ? first : date;
}
