import type { IsoDate, Moment } from '../model/lexicon/time/moment.ts';
import { resolveMoment } from '../model/lexicon/time/parse-moment.ts';
import { momentAt, type WrittenMoment } from '../model/lexicon/time/written-moment.ts';
import type { ImportWorld } from './imported.ts';

/** So much of a line may hold a time, in UTF-16 units. */
const LONGEST_TIME = 80;
/** "Today" is the day of the copy, which nobody wrote down: it says no day. */
const RELATIVE_DAYS =
  "today|yesterday|heute|gestern|aujourd['’]hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|今日|昨日|今天|昨天|오늘|어제";
const RELATIVE = new RegExp(
  `^[[(\\s]{0,3}(?:${RELATIVE_DAYS})(?:,? (?:at|um|à|a las|às|alle|om)(?= )|,)? {0,2}`,
  'iu',
);
const RELATIVE_ALONE = new RegExp(`^(?:${RELATIVE_DAYS})$`, 'iu');
const POSTED = /^(?:posted|published|updated)\b[^.\d]{0,3}(?:\d{1,3} [a-z]{3,7} ago\.)? {0,2}/i;

/** A time of a text, and where the words behind it begin. */
export interface SaidMoment {
  readonly written: WrittenMoment;
  /** UTF-16 offset of the line. */
  readonly rest: number;
}

/** Whether words are nothing but "today" or "yesterday". */
export function isRelativeDay(words: string): boolean {
  return RELATIVE_ALONE.test(words);
}

/** The time of day with which a line begins, whatever marks are around it; null where it begins with none. */
export function saidAt(line: string): SaidMoment | null {
  const head = line.slice(0, LONGEST_TIME);
  const lead = (RELATIVE.exec(head) ?? POSTED.exec(head))?.[0].length ?? 0;
  const written = momentAt(head.slice(lead), 0);
  if (written === null || written.clock === null) return null;
  return { written, rest: lead + written.rest };
}

/** The time that a line is, with nothing else in it; null for other lines. */
export function saidAlone(line: string): WrittenMoment | null {
  if (line.length > LONGEST_TIME) return null;
  const said = saidAt(line);
  return said !== null && /^[\s\])}*_.,:-]*$/.test(line.slice(said.rest)) ? said.written : null;
}

/** What a written time means; a day that the text does not say stays open, unless one is carried from the lines above. */
export function momentOfSaid(written: WrittenMoment, carried: IsoDate | null, world: ImportWorld): Moment {
  const { moment, impossible } = resolveMoment(written, { ...world, carried, year: null, zone: null });
  return impossible ? { ...moment, date: null, ambiguous: true } : moment;
}

/** The time of a cell or a value: words, or seconds or milliseconds since 1970; null where it says none. */
export function momentOfValue(value: string, world: ImportWorld): Moment | null {
  const said = saidAt(value.trim());
  return said === null ? null : momentOfSaid(said.written, null, world);
}
