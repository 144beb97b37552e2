import { timeField } from '../document/fields.ts';
import type { MetadataField } from '../document/postmortem.ts';
import { addDays } from '../lexicon/time/civil.ts';
import type { IsoDate, Moment } from '../lexicon/time/moment.ts';
import { type MomentOptions, parseMoment, resolveMoment } from '../lexicon/time/parse-moment.ts';
import { zoneOn } from '../lexicon/time/zone.ts';
import type { RawEvent } from './events.ts';

/** Words before the time from which distances such as `T+6` are counted, with what follows them. */
const COUNTED_FROM =
  /(?<![\p{L}\p{N}+-])(?:T(?:[ -]?0|\+0{1,2}(?::00){0,2}|[ -]zero)?[*_`]{0,2}[ ]{0,2}(?::?=|:|\b(?:is|was|means)\b)|(?:time zero|zero hour|[Cc]lock (?:starts|started|begins|began))\b|(?:relative|counted|measured|offsets?)(?: \p{L}{1,12}){0,3} (?:to|from)\b|(?:minutes|times|hours)(?: \p{L}{1,12}){0,2} (?:after|since|from)\b)[^\n]{0,100}/gu;
/** "Offsets are counted from there": the sentence before tells the time. */
const POINTS_BACK = /\b(?:to|from|since|after) (?:there|then|that|this)\b(?![^.]{0,60}\d)/i;
const LONGEST_SENTENCE = 140;
/** Words that say when it began, with their day and time. */
const BEGAN =
  /(?<!\p{L})(?:declared|began|begins|started|starts|opened|detected)(?!\p{L})(?=[^\n]{0,40}\d[:.h]\d\d)[^\n]{0,60}/giu;
/** Where nothing says what distances count from, they count from the first of these. */
const STARTS = ['started', 'detected', 'date'];
const DAY = 1440;

/** So many places of a document may say what its distances count from. */
const MOST_PLACES = 8;

/** Words that may say what distances count from, as far as a document has such. */
export interface BaseWords {
  /** They speak of the distances: "T0 is 14:02". */
  readonly counted: readonly string[];
  /** They say when it began, with its day: "Declared 2026-03-02 07:44". */
  readonly began: readonly string[];
}

/** The time that the distances of a timeline count from; null where nothing says one. `words` may say it. */
export function baseOf(
  events: readonly RawEvent[],
  words: BaseWords,
  metadata: readonly MetadataField[],
  options: MomentOptions,
): Moment | null {
  return (
    fromEvents(events, options) ??
    fromWords(words.counted, options) ??
    fromFirst(events, options) ??
    fromFields(metadata) ??
    fromBegan(words, options)
  );
}

/** The words of texts, and a title, that may say what distances count from. */
export function baseWords(texts: readonly string[], title: string | null = null): BaseWords {
  return {
    counted: found(texts, COUNTED_FROM).map(({ words, before }) =>
      POINTS_BACK.test(words) ? before : words,
    ),
    began: [...(title === null ? [] : [title]), ...found(texts, BEGAN).map(({ words }) => words)],
  };
}

/** The words of both, the first ones first. */
export function joined(first: BaseWords, second: BaseWords): BaseWords {
  return {
    counted: [...first.counted, ...second.counted],
    began: [...first.began, ...second.began],
  };
}

function found(
  texts: readonly string[],
  pattern: RegExp,
): readonly { readonly words: string; readonly before: string }[] {
  const places: { readonly words: string; readonly before: string }[] = [];
  for (const text of texts) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      if (places.length >= MOST_PLACES) return places;
      places.push({ words, before: text.slice(Math.max(0, index - LONGEST_SENTENCE), index) });
    }
  }
  return places;
}

/** The moment that lies so many minutes from `base`, which has a time of day. */
export function momentFrom(base: Moment, minutes: number, day: IsoDate | null): Moment {
  const whole = (base.minutes ?? 0) + minutes;
  const from = base.date ?? day;
  const date = from === null ? null : addDays(from, Math.floor(whole / DAY));
  const ofDay = ((whole % DAY) + DAY) % DAY;
  const zone = base.zone === null ? null : zoneOn(base.zone.name, date, ofDay);
  return { ...base, date, minutes: ofDay, zone };
}

/** An entry that tells both: `T+5 (14:07 UTC): alert`. */
function fromEvents(events: readonly RawEvent[], options: MomentOptions): Moment | null {
  const event = events.find(({ written }) => written.distance !== null && written.clock !== null);
  if (event === undefined) return null;
  const { moment } = resolveMoment(event.written, options);
  return momentFrom(moment, -(event.written.distance ?? 0), options.carried);
}

function fromFields(metadata: readonly MetadataField[]): Moment | null {
  for (const key of STARTS) {
    const field = timeField({ metadata }, key, ({ moment }) => moment.minutes !== null);
    if (field !== null) return field.moment;
  }
  return null;
}

function fromWords(words: readonly string[], options: MomentOptions): Moment | null {
  for (const text of words) {
    const moment = parseMoment(text, options)?.moment;
    if (moment?.minutes != null) return moment;
  }
  return null;
}

/** Words that speak of no distances count with a day of their own only. */
function fromBegan({ began }: BaseWords, options: MomentOptions): Moment | null {
  const moment = fromWords(began, { ...options, carried: null });
  return moment?.date == null ? null : moment;
}

/** The first entry tells a time of day, those below it their distance from it. */
function fromFirst(events: readonly RawEvent[], options: MomentOptions): Moment | null {
  const first = events.find(({ kind }) => kind === 'entry');
  return first?.written.clock == null ? null : resolveMoment(first.written, options).moment;
}
