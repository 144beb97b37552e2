import { clockAt, type WrittenClock } from './clock.ts';
import { dateAt, shortDateAt, type WrittenDate } from './written-date.ts';
import { type WrittenZone, zoneAt } from './zone.ts';

/** A time as it stands in a text, in whatever order its parts come; offsets of that text. */
export interface WrittenMoment {
  /** From the first part to the last, marks around them left out. */
  readonly start: number;
  readonly end: number;
  readonly date: WrittenDate | null;
  /** 1 for Monday to 7 for Sunday, where a weekday stands without a date. */
  readonly weekday: number | null;
  readonly clock: WrittenClock | null;
  readonly zone: WrittenZone | null;
  readonly untilDate: WrittenDate | null;
  readonly untilClock: WrittenClock | null;
  readonly approximate: boolean;
  /** It stands in bold, brackets or backticks. */
  readonly marked: boolean;
  /** The mark between the time and what it is about: `-`, `:`, `|`; empty where there is none. */
  readonly separator: string;
  /** Where the words after time, closing marks and separator begin. */
  readonly rest: number;
}

const LEAD =
  /(?:[^\p{L}\p{N}#$€£/!=?+&@.:"'\n-]|<[^<>\n]{1,20}>|:[a-z\d_+-]{2,30}:(?=\s)|&nbsp;|(?:between|from|around|about|approximately|approx\.?|circa|ca\.|roughly|shortly (?:after|before)|at|on|by|before|after|since|until|till|early|late|starting|est\.)(?=[\s~*_`]))/iuy;
const ROUGH = /[~±≈]|\b(?:around|about|approx|circa|ca\.|roughly|shortly|est\.|early|late)/i;
const BETWEEN = /between/i;
const GLUE =
  /(?:[ \t]|[,@*_`()[\]{}]|&nbsp;|(?:between|at|on|from|around|approx\.?|about|~|±)(?=[\s~*_`\d])|[-–—](?=\s{0,2}[~\d*`([]))/iy;
const TEE = /T(?=\d{1,2}:?\d{2})/y;
const WEEKDAY =
  /(?:mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b\.?/iy;
const TO =
  /[*_`)\]]{0,3}[ \t]{0,2}(?:-{1,2}>?|–|—|→|\bto\b|\buntil\b|\btill\b|\bthrough\b|\.\.\.?|…)[ \t]{0,2}[*_`([~]{0,3}/y;
const AND = /[*_`)\]]{0,3}[ \t]{0,2}and[ \t]{0,2}[*_`([~]{0,3}/y;
const ZONE_GAP = /[*_`)\]]{0,3}[ \t]{0,2}[*_`([]{0,3}/y;
const OTHER = /[ \t]{0,2}[/(|][ \t]{0,2}(?=\d)/y;
const CLOSERS = /(?:\]\([^()\s]{0,300}\)|[)\]}*_`~>]|[ \t](?=[)\]}]))*/y;
const SEPARATOR =
  /[ \t]{0,3}(?:(?:onwards?|ish)\b[ \t]?)?(?:[*_`)\]}]{0,3}[ \t]?(-{1,2}>?|=>|[–—:|,;=→]|\.(?=\s|$)|<br ?\/?>)(?:[*_`)\]}]{1,3}(?=\s|$))?)?[ \t]*/iy;
const LONGEST_LEAD = 24;
/** How far into a line "between" makes an "and" the end of a range. */
const BETWEEN_WITHIN = 40;
/** How much may stand between two parts of one time. */
const LONGEST_GLUE = 14;

/** The time that a line begins with at `from`, after marks and words like "around"; null where there is none. */
export function momentAt(text: string, from: number): WrittenMoment | null {
  const at = skipLead(text, from);
  const lead = text.slice(from, at);
  const parts = readParts(text, at, BETWEEN.test(text.slice(from, from + BETWEEN_WITHIN)));
  if (parts === null) return null;
  const end = parts.end + lengthOf(CLOSERS, text, parts.end);
  const closed = parts.clock === null ? end : afterOther(text, end);
  SEPARATOR.lastIndex = closed;
  const match = SEPARATOR.exec(text);
  return {
    ...parts,
    approximate: ROUGH.test(lead) || ROUGH.test(text.slice(at, parts.end)),
    marked: /[*_`[({]/.test(lead),
    separator: match?.[1] ?? '',
    rest: closed + (match?.[0].length ?? 0),
  };
}

type Parts = Omit<WrittenMoment, 'approximate' | 'marked' | 'separator' | 'rest'>;

function readParts(text: string, at: number, between: boolean): Parts | null {
  const found: { -readonly [Key in keyof Parts]: Parts[Key] } = {
    start: at,
    end: at,
    date: null,
    weekday: null,
    clock: null,
    zone: null,
    untilDate: null,
    untilClock: null,
  };
  for (let cursor = at; cursor < text.length; ) {
    const next = readPart(text, cursor, found, between);
    if (next > cursor) {
      found.end = next;
      cursor = next;
      continue;
    }
    const skipped = found.end > at ? glue(text, cursor) : cursor;
    if (skipped === cursor || skipped - found.end > LONGEST_GLUE) break;
    cursor = skipped;
  }
  if (found.clock === null) {
    // A zone or a weekday alone is no time.
    if (found.date === null) return null;
    found.zone = null;
    found.end = found.untilDate?.end ?? found.date.end;
  }
  return found;
}

/** Reads one part into `found`; the offset after it, or `at` where nothing more is said. */
function readPart(
  text: string,
  at: number,
  found: { -readonly [Key in keyof Parts]: Parts[Key] },
  between: boolean,
): number {
  if (found.date === null) {
    const date = dateAt(text, at) ?? shortDateBeforeClock(text, at, found.clock !== null);
    if (date !== null) {
      found.date = date;
      return found.clock === null ? untilDate(text, found, between) : date.end;
    }
  }
  if (found.clock === null) {
    const clock = clockAt(text, at);
    if (clock !== null) {
      found.clock = clock;
      return untilClock(text, found, between);
    }
  }
  if (found.zone === null) {
    const zone = zoneAt(text, at);
    if (zone !== null) {
      found.zone = zone;
      return found.clock === null ? zone.end : untilClock(text, found, between, zone.end);
    }
  }
  if (found.weekday === null && found.date === null) {
    WEEKDAY.lastIndex = at;
    const match = WEEKDAY.exec(text);
    if (match !== null) {
      found.weekday = weekdayNumber(match[0]);
      return at + match[0].length;
    }
  }
  return at;
}

function untilDate(
  text: string,
  found: { untilDate: WrittenDate | null; date: WrittenDate | null },
  between: boolean,
): number {
  const end = found.date?.end ?? 0;
  const next = afterRange(text, end, between);
  if (next === end) return end;
  found.untilDate = dateAt(text, next);
  return found.untilDate?.end ?? end;
}

function untilClock(
  text: string,
  found: { -readonly [Key in keyof Parts]: Parts[Key] },
  between: boolean,
  from: number = found.clock?.end ?? 0,
): number {
  let end = from;
  if (found.zone === null) {
    const zoned = end + lengthOf(ZONE_GAP, text, end);
    const zone = zoneAt(text, zoned);
    if (zone !== null) {
      found.zone = zone;
      end = zone.end;
    }
  }
  if (found.untilClock !== null) return end;
  let next = afterRange(text, end, between);
  if (next === end) return end;
  const date = dateAt(text, next);
  if (date !== null) {
    next = date.end;
    while (text[next] === ' ' || text[next] === ',') next++;
  }
  const clock = clockAt(text, next);
  if (clock === null || (clock.weak && found.clock?.weak === false)) return end;
  found.untilDate = date;
  found.untilClock = clock;
  if (found.zone !== null) return clock.end;
  const zone = zoneAt(text, clock.end + lengthOf(ZONE_GAP, text, clock.end));
  found.zone = zone;
  return zone?.end ?? clock.end;
}

function afterRange(text: string, at: number, between: boolean): number {
  return at + (lengthOf(TO, text, at) || (between ? lengthOf(AND, text, at) : 0));
}

function shortDateBeforeClock(text: string, at: number, timed: boolean): WrittenDate | null {
  if (timed) return null;
  const date = shortDateAt(text, at);
  if (date === null) return null;
  const gap = /[\s,T]{1,3}/y;
  const next = date.end + lengthOf(gap, text, date.end);
  const clock = clockAt(text, next);
  return clock !== null && !clock.weak ? date : null;
}

/** The same time on another clock, `10:00 CET / 09:00 UTC` or `11:00 CET (10:00 UTC)`, belongs to the time. */
function afterOther(text: string, at: number): number {
  const open = lengthOf(OTHER, text, at);
  const clock = open === 0 ? null : clockAt(text, at + open);
  if (clock === null || clock.weak) return at;
  const zoned = clock.end + lengthOf(ZONE_GAP, text, clock.end);
  const zone = zoneAt(text, zoned);
  if (zone === null) return at;
  return zone.end + lengthOf(CLOSERS, text, zone.end);
}

function skipLead(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < LONGEST_LEAD) {
    const length = lengthOf(LEAD, text, at);
    if (length === 0) break;
    at += length;
  }
  return at;
}

function glue(text: string, at: number): number {
  let cursor = at + lengthOf(TEE, text, at);
  for (let length = lengthOf(GLUE, text, cursor); length > 0; length = lengthOf(GLUE, text, cursor)) {
    cursor += length;
    if (cursor - at > LONGEST_GLUE) break;
  }
  return cursor;
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

function weekdayNumber(word: string): number {
  return ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].indexOf(word.slice(0, 2).toLowerCase()) + 1;
}
