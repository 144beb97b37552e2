import { dayNumber, fromDayNumber } from './civil.ts';
import type { IsoDate, Zone } from './moment.ts';
import { placeZoneAt, placeZoneIn, zoneOfPlace } from './place-zone.ts';
import { ABBREVIATIONS, FULL_NAMES, REGIONS } from './zone-names.ts';

/** A zone's name as it is in a text; offsets of that text. */
export interface WrittenZone {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const OFFSET = '[+-]\\d{1,2}(?::?[0-5]\\d)?(?!\\d|:\\d)';
const ALTERNATIVES = [
  `(?:UTC|GMT|utc|gmt)[ \\t]?${OFFSET}`,
  '(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|US|Canada|Etc)/[A-Z][A-Za-z_+\\-0-9/]{1,30}',
  ...Object.keys(REGIONS).filter((name) => name.includes('/')),
  '(?:US )?(?:Pacific|Mountain|Central|Eastern)(?: (?:Standard|Daylight))?(?: [Tt]ime)(?! ?line)',
  'US[ /](?:Pacific|Mountain|Central|Eastern)',
  '(?:Central European|Eastern European|Australian Eastern)(?: (?:Standard|Summer))? [Tt]ime(?!line)',
  '(?:Coordinated Universal|Universal Coordinated|Greenwich Mean|British Summer|Indian? Standard|Gulf Standard|Japan Standard) [Tt]ime(?!line)',
  '[Ll]ocal time(?!line)',
  ...Object.keys(ABBREVIATIONS)
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length),
  'PT|MT|CT|ET',
  'utc|gmt|cest|cet|Zulu',
].join('|');

/** A bare `-07:00` is an offset in the ISO form alone: elsewhere it ends a range. */
const BARE_OFFSET = [
  '(?<=\\d ?)\\+(?:0?\\d|1[0-4])(?::?[0-5]\\d)?(?!\\d|:\\d)',
  '(?<=T\\d\\d:?\\d\\d(?::?\\d\\d(?:\\.\\d{1,6})?)?)-(?:0\\d|1[0-2])(?::?[0-5]\\d)?(?!\\d|:\\d)',
  '(?<=\\d )-(?:0\\d|1[0-2])[0-5]\\d(?![\\d-]|:\\d)',
].join('|');

/** `9:02 AM Pacific` names a zone where nothing but a mark follows. */
const REGION_ALONE = '(?:Pacific|Mountain|Central|Eastern)(?=[*_`)\\]]{0,3}[ \\t]{0,2}(?:[:,.|–-]|$))';

const AT = new RegExp(
  `(?:${ALTERNATIVES})(?![A-Za-z0-9/])|${REGION_ALONE}|Z(?![A-Za-z0-9/])|${BARE_OFFSET}`,
  'y',
);
const ANYWHERE = new RegExp(`(?<![A-Za-z0-9/+-])(?:${ALTERNATIVES})(?![A-Za-z0-9/])`, 'g');
/** `All times Eastern`, `Timeline (Pacific)`: the name of a part of North America alone, behind words for times. */
const REGION_STATED =
  /(?:\btimes? |\btimes? (?:are |is )?(?:in )?(?:US )?|\bin US |[([](?:US )?)(Pacific|Mountain|Central|Eastern)(?=[*_`)\]]{0,3}[ \t]{0,2}(?:[.,;)\]]|$))/i;
/** Words that are zones only where the text says "in", "times" or a bracket before them. */
const RISKY = /^(?:PT|MT|CT|ET|ART|EAT|CAT|WAT|WEST|AST|ICT|Z)$/;
const LEADS_IN = /(?:\b(?:in|is|are|be|times?|zone|timezone|to)[ :]{1,2}|[([/]\s?|[-–—:]\s)$/i;

/** The zone that begins exactly at `at`, right after a time, or null. */
export function zoneAt(text: string, at: number): WrittenZone | null {
  AT.lastIndex = at;
  const match = AT.exec(text);
  if (match === null) return placeZoneAt(text, at);
  const name = match[0];
  if (name.includes('/') && !REGIONS[name] && !isIanaZone(name)) return null;
  return { name, start: at, end: at + name.length };
}

/** Words that say which zone the times are not in. */
const NOT_THIS = /\b(?:not|non|nicht|pas|no|from|than)(?: (?:in|en|em|to))? $/i;
const LOCAL = /^local/i;

/** The zone that a heading or a sentence about times names, or null; "local time" only where none is named beside it. */
export function statedZone(text: string): WrittenZone | null {
  let local: WrittenZone | null = null;
  for (const match of text.matchAll(ANYWHERE)) {
    const name = match[0];
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (NOT_THIS.test(before) || (RISKY.test(name) && !LEADS_IN.test(before))) continue;
    if (name.includes('/') && !REGIONS[name] && !isIanaZone(name)) continue;
    const zone = { name, start: match.index, end: match.index + name.length };
    if (!LOCAL.test(name)) return zone;
    local ??= zone;
  }
  return regionIn(text) ?? placeZoneIn(text) ?? local;
}

function regionIn(text: string): WrittenZone | null {
  const match = REGION_STATED.exec(text);
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const end = match.index + match[0].length;
  return { name, start: end - name.length, end };
}

/**
 * The zone with its offset on a date (noon, where no time is known); a season's zone needs a date. With `again`, in
 * the hour that clocks show twice in autumn, the second time.
 */
export function zoneOn(name: string, date: IsoDate | null, minutes: number | null, again = false): Zone {
  return { name, offset: offsetOf(name, date, minutes, again) };
}

function offsetOf(name: string, date: IsoDate | null, minutes: number | null, again: boolean): number | null {
  const upper = name.toUpperCase();
  const fixed = ABBREVIATIONS[upper];
  if (fixed !== undefined) return fixed;
  const numeric = /^(?:UTC|GMT)?\s?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(upper);
  if (numeric !== null) return fromDigits(numeric);
  const words = upper.replace(/^US[ /]/, '').replace(/ TIME$/, '');
  const full = FULL_NAMES[words];
  if (full !== undefined) return full;
  const iana = REGIONS[words] ?? (name.includes('/') ? name : zoneOfPlace(words));
  return iana === null || date === null ? null : offsetIn(iana, date, minutes ?? 720, again);
}

function fromDigits(match: RegExpExecArray): number | null {
  const hours = Number(match[2]);
  if (hours > 14) return null;
  const size = hours * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -size : size;
}

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** Whether the runtime knows the IANA name. */
function isIanaZone(name: string): boolean {
  return formatOf(name) !== null;
}

function formatOf(name: string): Intl.DateTimeFormat | null {
  const known = formats.get(name);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null = null;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    // Not a zone of this runtime.
  }
  if (formats.size < 200) formats.set(name, format);
  return format;
}

/**
 * Minutes east of UTC of an IANA zone at a local time; null where the name is unknown. Of an hour that comes twice in
 * autumn the first one is meant, with `again` the second.
 */
export function offsetIn(name: string, date: IsoDate, minutes: number, again = false): number | null {
  const format = formatOf(name);
  if (format === null) return null;
  const local = dayNumber(date) * 1440 + minutes;
  const before = offsetAt(format, local - 1440);
  const after = offsetAt(format, local + 1440);
  if (before === after) return before;
  const holding = [before, after].filter((offset) => offsetAt(format, local - offset) === offset);
  // A time that no clock showed in spring is counted from the one before it.
  return (again ? holding.at(-1) : holding[0]) ?? before;
}

/** What clocks of an IANA zone show at an instant (minutes since 1970): the day, and its minute; null where the name is unknown. */
export function clockIn(
  name: string,
  instant: number,
): { readonly date: IsoDate; readonly minutes: number } | null {
  const format = formatOf(name);
  if (format === null) return null;
  const local = instant + offsetAt(format, instant);
  const day = Math.floor(local / 1440);
  return { date: fromDayNumber(day), minutes: local - day * 1440 };
}

/** Minutes east of UTC at an instant, in minutes since 1970. */
function offsetAt(format: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(
    format.formatToParts(instant * 60_000).map((part) => [part.type, Number(part.value)]),
  );
  const year = String(parts.get('year') ?? 1970).padStart(4, '0');
  const month = String(parts.get('month') ?? 1).padStart(2, '0');
  const day = String(parts.get('day') ?? 1).padStart(2, '0');
  const local =
    dayNumber(`${year}-${month}-${day}`) * 1440 + (parts.get('hour') ?? 0) * 60 + (parts.get('minute') ?? 0);
  return local - instant;
}
