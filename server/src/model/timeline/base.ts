import { timeField } from '../document/fields.ts';
import type { MetadataField } from '../document/postmortem.ts';
import { addDays } from '../lexicon/time/civil.ts';
import type { IsoDate, Moment } from '../lexicon/time/moment.ts';
import { type MomentOptions, parseMoment, resolveMoment } from '../lexicon/time/parse-moment.ts';
import { zoneOn } from '../lexicon/time/zone.ts';
import type { RawEvent } from './events.ts';

/** Words before the time from which distances such as `T+6` are counted, with what follows them. */
const COUNTED_FROM =
  /(?<![\p{L}\p{N}+-])(?:T(?:[ -]?0|\+0|[ -]zero)?[*_`]{0,2}[ ]{0,2}(?::?=|:|\b(?:is|was|means)\b)|(?:time zero|zero hour)\b|(?:relative|counted|measured|offsets?)(?: \p{L}{1,12}){0,3} (?:to|from)\b|(?:minutes|times|hours)(?: \p{L}{1,12}){0,2} (?:after|since|from)\b)[^\n]{0,100}/gu;
/** "Offsets are counted from there": the sentence before tells the time. */
const POINTS_BACK = /\b(?:to|from|since|after) (?:there|then|that|this)\b(?![^.]{0,60}\d)/i;
const LONGEST_SENTENCE = 140;
/** Where nothing says what distances count from, they count from the first of these. */
const STARTS = ['started', 'detected', 'date'];
const DAY = 1440;

/** So many places of a document may tell what its distances count from. */
const MOST_PLACES = 8;

/** The time that the distances of a timeline count from; null where nothing tells one. `words` may say it. */
export function baseOf(
  events: readonly RawEvent[],
  words: readonly string[],
  metadata: readonly MetadataField[],
  options: MomentOptions,
): Moment | null {
  return (
    fromEvents(events, options) ??
    fromWords(words, options) ??
    fromFirst(events, options) ??
    fromFields(metadata)
  );
}

/** The words in texts that may tell what distances count from. */
export function wordsOfBases(texts: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const text of texts) {
    for (const { 0: words, index } of text.matchAll(COUNTED_FROM)) {
      if (found.length >= MOST_PLACES) return found;
      found.push(POINTS_BACK.test(words) ? text.slice(Math.max(0, index - LONGEST_SENTENCE), index) : words);
    }
  }
  return found;
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

/** The first entry tells a time of day, those below it their distance from it. */
function fromFirst(events: readonly RawEvent[], options: MomentOptions): Moment | null {
  const first = events.find(({ kind }) => kind === 'entry');
  return first?.written.clock == null ? null : resolveMoment(first.written, options).moment;
}
