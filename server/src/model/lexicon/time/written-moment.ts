import { clockAt } from './clock.ts';
import { dayStepAt } from './day-step.ts';
import { distanceAt } from './distance.ts';
import { laterAt } from './later.ts';
import { lengthAt } from './length-at.ts';
import { type MomentParts, readParts, weekdayAt, zoneAfter } from './moment-parts.ts';
import type { WrittenDateOptions } from './written-date.ts';

/** How times are written around a place. */
export type MomentReading = WrittenDateOptions;

/** A time as it is in a text, in whatever order its parts come; offsets of that text. */
export interface WrittenMoment extends MomentParts {
  /** Minutes from the time that the text counts from, where the words tell no more: `T+6`. */
  readonly distance: number | null;
  /** Minutes from the time told before: `Ten minutes later`. */
  readonly later: number | null;
  readonly approximate: boolean;
  /** It is in bold, brackets or backticks. */
  readonly marked: boolean;
  /** The mark between the time and what it is about: `-`, `:`, `|`; empty where there is none. */
  readonly separator: string;
  /** Where the words after time, closing marks and separator begin. */
  readonly rest: number;
}

const plainReading: MomentReading = { bareClocks: false };

/** Words before a time, a language a line: "around 10:40", "gegen 10:40 Uhr", "por volta das 10h40", "ok. 10:40". */
const LEAD_WORDS = [
  'between|from|around|about|approximately|approx\\.?|circa|ca?\\.|roughly|(?:shortly|just) (?:after|before)|at|on|by|before|after|since|until|till|early|late|starting|est\\.',
  'um|gegen|etwa|ungefähr|kurz (?:nach|vor)|ab|bis|seit|von',
  'vers|environ|à partir de|à|peu (?:après|avant)',
  '(?:sobre|hacia|desde|a eso de)(?: las?)?|a las|aprox\\.?|por volta d[aeo]s?|cerca d[aeo]s?|às|hacia',
  'verso(?: le)?|alle(?: ore)?|dalle|intorno alle|ore',
  'rond|omstreeks|om|vanaf|kl\\.?|klo|noin|omkring|cirka',
  'ok\\.|około|o|godz\\.?|od|po|przed|cca|asi|kolem|v|около|примерно|с|в',
].join('|');
const LEAD = new RegExp(
  `(?:<(?:time|b|strong|em|i|u|code|kbd|samp|span|small|p|td|dt)(?: [^<>\\n]{1,40})?>|[^\\p{L}\\p{N}#$€£/!=?+&@.:"'\\n-]|:[a-z\\d_+-]{2,30}:(?=\\s)|&nbsp;|(?:${LEAD_WORDS})(?=[\\s~*_\`]))`,
  'iuy',
);
const ROUGH =
  /[~±≈]|(?<!\p{L})(?:around|about|approx|circa|ca?\.|roughly|shortly|just|est\.|early|late|gegen|etwa|ungefähr|kurz|vers|environ|sobre|hacia|aprox|por volta|cerca|verso|intorno|rond|omstreeks|noin|omkring|cirka|ok\.|około|cca|около|примерно)/iu;
const BETWEEN = /between/i;
const OTHER = /[ \t]{0,2}[/(|][ \t]{0,2}(?=\d)/y;
const OPENERS = /[*_`([|~ ]{0,4}/y;
const CLOSERS = /(?:\]\([^()\s]{0,300}\)|[)\]}*_`~>]|<\/[a-z]{1,10}>|[ \t](?=[)\]}]))*/y;
const SEPARATOR =
  /[ \t]{0,3}(?:(?:onwards?|ish)\b[ \t]?)?(?:[*_`)\]}]{0,3}[ \t]?(-{1,2}>?|=>|[–—:|,;=→▸▶►»]|\.(?=\s|$)|<br ?\/?>)(?:[*_`)\]}]{1,3}(?=\s|$))?)?[ \t]*/iy;
/** `Fri 19`: the weekday tells the day already. */
const DAY_OF_MONTH = /,?[ \t](?:the )?\d{1,2}(?:st|nd|rd|th|\.)?(?![\w:./-])/iy;
const LONGEST_LEAD = 24;
/** How far into a line "between" makes an "and" the end of a range. */
const BETWEEN_WITHIN = 40;

/** A moment that says nothing: for times of which less is known. */
export const noMoment: WrittenMoment = {
  start: 0,
  end: 0,
  date: null,
  weekday: null,
  step: null,
  clock: null,
  zone: null,
  untilDate: null,
  untilClock: null,
  distance: null,
  later: null,
  approximate: false,
  marked: false,
  separator: '',
  rest: 0,
};

/** The time that a line begins with at `from`, after marks and words like "around"; null where there is none. */
export function momentAt(
  text: string,
  from: number,
  reading: MomentReading = plainReading,
): WrittenMoment | null {
  const at = skipLead(text, from);
  const lead = text.slice(from, at);
  const parts = readParts(text, at, {
    ...reading,
    between: BETWEEN.test(text.slice(from, from + BETWEEN_WITHIN)),
  });
  return parts === null ? null : withRest(text, parts, lead);
}

/** A day without a date that a text begins with: `Tuesday`, `Fri 19`, `Next day`, `D+1`; null for other words. */
export function dayInWords(text: string): WrittenMoment | null {
  const start = skipLead(text, 0);
  const step = dayStepAt(text, start);
  const weekday = step === null ? weekdayAt(text, start) : null;
  const named = step?.end ?? weekday?.end;
  if (named === undefined) return null;
  const end = weekday === null ? named : named + lengthAt(DAY_OF_MONTH, text, named);
  return withRest(
    text,
    { ...noMoment, start, end, step, weekday: weekday?.number ?? null },
    text.slice(0, start),
  );
}

/** The distance that a text begins with, `T+6` or `+1h12m`, with the time behind it left out; null for other words. */
export function distanceFirst(text: string): WrittenMoment | null {
  const start = lengthAt(OPENERS, text, 0);
  const found = distanceAt(text, start);
  if (found === null) return null;
  const { end, minutes } = found;
  return { ...withRest(text, { ...noMoment, start, end }, text.slice(0, start)), distance: minutes };
}

/** The "ten minutes later" that a text begins with; null for other words. */
export function laterFirst(text: string): WrittenMoment | null {
  const start = lengthAt(OPENERS, text, 0);
  const found = laterAt(text, start);
  if (found === null) return null;
  const { end, minutes } = found;
  const written = withRest(text, { ...noMoment, start, end }, text.slice(0, start));
  return { ...written, later: minutes, approximate: true };
}

function withRest(text: string, parts: MomentParts, lead: string): WrittenMoment {
  const end = parts.end + lengthAt(CLOSERS, text, parts.end);
  const closed = parts.clock === null ? end : afterOther(text, end);
  SEPARATOR.lastIndex = closed;
  const match = SEPARATOR.exec(text);
  return {
    ...parts,
    distance: null,
    later: null,
    approximate: ROUGH.test(lead) || ROUGH.test(text.slice(parts.start, parts.end)),
    marked: /[*_`[({]/.test(lead),
    separator: match?.[1] ?? '',
    rest: closed + (match?.[0].length ?? 0),
  };
}

/** The same time on another clock, `10:00 CET / 09:00 UTC` or `11:00 CET (10:00 UTC)`, belongs to the time. */
function afterOther(text: string, at: number): number {
  const open = lengthAt(OTHER, text, at);
  const clock = open === 0 ? null : clockAt(text, at + open);
  if (clock === null || clock.weak) return at;
  const zone = zoneAfter(text, clock.end);
  if (zone === null) return at;
  return zone.end + lengthAt(CLOSERS, text, zone.end);
}

function skipLead(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < LONGEST_LEAD) {
    const length = lengthAt(LEAD, text, at);
    if (length === 0) break;
    at += length;
  }
  return at;
}
