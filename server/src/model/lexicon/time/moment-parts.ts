import { WEEKDAY_NAME, weekdayNumber } from './calendar-words.ts';
import { clockAt, type WrittenClock } from './clock.ts';
import { type DayStep, dayStepAt } from './day-step.ts';
import { lengthAt } from './length-at.ts';
import { machineTimeAt } from './machine-time.ts';
import {
  dottedDayAt,
  shortDateAt,
  type WrittenDate,
  type WrittenDateOptions,
  writtenDateAt,
} from './written-date.ts';
import { type WrittenZone, zoneAt } from './zone.ts';

/** Date, time, zone and the end of a range, as far as they were found. */
export interface MomentParts {
  /** From the first part to the last, marks around them left out. */
  readonly start: number;
  readonly end: number;
  readonly date: WrittenDate | null;
  /** 1 for Monday to 7 for Sunday, where a weekday is without a date. */
  readonly weekday: number | null;
  /** `Next day`, where it is without a date. */
  readonly step: DayStep | null;
  readonly clock: WrittenClock | null;
  readonly zone: WrittenZone | null;
  readonly untilDate: WrittenDate | null;
  readonly untilClock: WrittenClock | null;
}

export interface PartOptions extends WrittenDateOptions {
  /** An "and" leads to the end of the range. */
  readonly between: boolean;
}

type Found = { -readonly [Key in keyof MomentParts]: MomentParts[Key] };

const GLUE =
  /(?:[ \t\u3000]|[,@*_`()[\]{}（）]|&nbsp;|[（(][日月火水木金土一二三四五六][)）]|(?:between|at|on|from|around|approx\.?|about|um|gegen|à|vers|às|a las|alle(?: ore)?|ore|kl\.?|~|±|del?|dell[ao]|of|le|do|da|den|vom|am|dnia|op)(?=[\s~*_`\d])|[-–—](?=\s{0,2}[~\d*`([])|:(?=\d\d:\d\d:\d\d))/iy;
const TEE = /T(?=\d{1,2}:?\d{2})/y;
const WEEKDAY = new RegExp(`(${WEEKDAY_NAME})\\.?`, 'iuy');
const TO =
  /[*_`)\]]{0,3}[ \t]{0,2}(?:-{1,2}>?|–|—|→|[〜～~](?=[ \t]{0,2}\d)|\bto\b|\buntil\b|\btill\b|\bthrough\b|(?:(?<= )|(?<=uhr ))(?:bis|à|jusqu['’]à|hasta|a las|até|às|alle|fino alle|tot|til)(?=[ \t]{1,2}[~*_`]{0,2}\d)|\.\.\.?|…)[ \t]{0,2}[*_`([~]{0,3}/y;
const AND = /[*_`)\]]{0,3}[ \t]{0,2}and[ \t]{0,2}[*_`([~]{0,3}/y;
const ZONE_GAP = /[*_`)\]]{0,3}[ \t]{0,2}[*_`([（【]{0,3}/y;
/** How much may be between two parts of one time. */
const LONGEST_GLUE = 14;

/**
 * The parts of a time from `at` on, in whatever order they come; null where there is neither date nor time of day.
 *
 */
export function readParts(text: string, at: number, options: PartOptions): MomentParts | null {
  const found: Found = {
    start: at,
    end: at,
    date: null,
    weekday: null,
    step: null,
    clock: null,
    zone: null,
    untilDate: null,
    untilClock: null,
  };
  for (let cursor = at; cursor < text.length; ) {
    const next = readPart(text, cursor, found, options);
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
function readPart(text: string, at: number, found: Found, options: PartOptions): number {
  if (found.date === null && found.clock === null) {
    const whole = machineTimeAt(text, at);
    if (whole !== null) {
      found.date = whole.date;
      found.clock = whole.clock;
      found.zone = whole.zone;
      return untilMachineTime(text, whole.end, found, options);
    }
  }
  if (found.date === null) {
    const date =
      writtenDateAt(text, at, options) ??
      (found.clock === null ? dottedDayAt(text, at) : null) ??
      shortDateBeforeClock(text, at, found.clock !== null);
    if (date !== null) {
      found.date = date;
      return found.clock === null ? untilDate(text, found, options) : date.end;
    }
  }
  if (found.clock === null) {
    const clock = clockAt(text, at);
    if (clock !== null) {
      found.clock = clock;
      return untilClock(text, found, options);
    }
  }
  if (found.zone === null) {
    const zone = zoneAt(text, at);
    if (zone !== null) {
      found.zone = zone;
      return found.clock === null ? zone.end : untilClock(text, found, options, zone.end);
    }
  }
  if (found.weekday === null && found.date === null && found.step === null) {
    found.step = found.clock === null ? dayStepAt(text, at) : null;
    if (found.step !== null) return found.step.end;
    const weekday = weekdayAt(text, at);
    found.weekday = weekday?.number ?? null;
    return weekday?.end ?? at;
  }
  return at;
}

/** The weekday that begins exactly at `at`, 1 for Monday, with the offset after it; null for other words. */
export function weekdayAt(
  text: string,
  at: number,
): { readonly number: number; readonly end: number } | null {
  WEEKDAY.lastIndex = at;
  const match = WEEKDAY.exec(text);
  return match === null ? null : { number: weekdayNumber(match[1] ?? ''), end: at + match[0].length };
}

function untilDate(text: string, found: Found, options: PartOptions): number {
  const end = found.date?.end ?? 0;
  const next = afterRange(text, end, options);
  if (next === end) return end;
  found.untilDate = writtenDateAt(text, next);
  return found.untilDate?.end ?? end;
}

function untilClock(
  text: string,
  found: Found,
  options: PartOptions,
  from: number = found.clock?.end ?? 0,
): number {
  let end = from;
  if (found.zone === null) {
    const zone = zoneAfter(text, end);
    if (zone !== null) {
      found.zone = zone;
      end = zone.end;
    }
  }
  if (found.untilClock !== null) return end;
  let next = afterRange(text, end, options);
  if (next === end) return end;
  const date = writtenDateAt(text, next);
  if (date !== null) {
    next = date.end;
    while (text[next] === ' ' || text[next] === ',') next++;
  }
  const clock = clockAt(text, next);
  if (clock === null || (clock.weak && found.clock?.weak === false)) return end;
  found.untilDate = date;
  found.untilClock = clock;
  if (found.zone !== null) return clock.end;
  const zone = zoneAfter(text, clock.end);
  found.zone = zone;
  return zone?.end ?? clock.end;
}

/** The end of a range is written as its start is. */
function untilMachineTime(text: string, end: number, found: Found, options: PartOptions): number {
  const next = afterRange(text, end, options);
  const until = next === end ? null : machineTimeAt(text, next);
  if (until === null) return end;
  found.untilDate = until.date;
  found.untilClock = until.clock;
  return until.end;
}

function afterRange(text: string, at: number, options: PartOptions): number {
  return at + (lengthAt(TO, text, at) || (options.between ? lengthAt(AND, text, at) : 0));
}

/** A short date, such as `11/4`, counts only before a time of day, or where nothing else is. */
function shortDateBeforeClock(text: string, at: number, timed: boolean): WrittenDate | null {
  if (timed) return null;
  const date = shortDateAt(text, at);
  if (date === null) return null;
  if (at <= 2 && text.length - date.end <= 6 && /^[\s*_`]*$/.test(text.slice(date.end))) return date;
  const next = date.end + lengthAt(AFTER_SHORT, text, date.end);
  const clock = clockAt(text, next);
  return clock !== null && (!clock.weak || /h/i.test(text.slice(clock.start, clock.end))) ? date : null;
}

const AFTER_SHORT = /[\s,T]{1,3}(?:(?:à|às|a las|alle|um|om|at) )?/y;

function glue(text: string, at: number): number {
  let cursor = at + lengthAt(TEE, text, at);
  for (let length = lengthAt(GLUE, text, cursor); length > 0; length = lengthAt(GLUE, text, cursor)) {
    cursor += length;
    if (cursor - at > LONGEST_GLUE) break;
  }
  return cursor;
}

/** The zone behind an offset, with the marks between them passed over; null where there is none. */
export function zoneAfter(text: string, at: number): WrittenZone | null {
  return zoneAt(text, at + lengthAt(ZONE_GAP, text, at));
}
