import { type ImportedEntry, isCertain } from '../../import-timeline/imported.ts';
import { dayNumber, fromDayNumber } from '../../model/lexicon/time/civil.ts';
import type { IsoDate, Moment } from '../../model/lexicon/time/moment.ts';
import { zoneOn } from '../../model/lexicon/time/zone.ts';

/** When an entry is in the clock of the timeline, and how that is written. */
export interface WallTime {
  /** The day, as far as the text said it. */
  readonly day: IsoDate | null;
  /** Minutes of the day; null where nothing says them: a hole. */
  readonly minutes: number | null;
  /** Written behind the time; null where the timeline's own zone holds, or nothing is known. */
  readonly zone: string | null;
  /** Written with a `~`. */
  readonly rough: boolean;
  /** For sorting: minutes since 1970 in the clock of the timeline; null where no time is known. */
  readonly order: number | null;
}

export interface WallWorld {
  /** The zone of the timeline; null where it names none. */
  readonly target: string | null;
  /** Every time of the timeline names its zone. */
  readonly each: boolean;
  /** The zone of times that name none, as a person said it; null where nobody knows. */
  readonly given: string | null;
  /** The incident's day, beside which an entry without a day is put. */
  readonly near: IsoDate | null;
}

const DAY = 1440;
const HALF_DAY = 720;
const SOME_DAY = '2000-01-01';

/** The entries in the timeline's clock, in the order of time; those without one stay behind the one above them. */
export function inTimelineClock(entries: readonly ImportedEntry[], world: WallWorld): readonly PlacedEntry[] {
  const days = assumedDays(entries, world.near ?? SOME_DAY);
  const placed = entries.map((entry, at): PlacedEntry => {
    const day = days[at] ?? world.near ?? SOME_DAY;
    return { entry, time: wallTime(entry.moment, day, world) };
  });
  return inOrder(placed);
}

export interface PlacedEntry {
  readonly entry: ImportedEntry;
  readonly time: WallTime;
}

function wallTime(moment: Moment, assumed: IsoDate, { target, each, given }: WallWorld): WallTime {
  const { minutes } = moment;
  if (minutes === null) return { day: moment.date, minutes, zone: null, rough: false, order: null };
  const day = moment.date ?? assumed;
  const local = dayNumber(day) * DAY + minutes;
  const said = moment.zone?.offset ?? null;
  const from = said ?? (given === null ? null : zoneOn(given, day, minutes).offset);
  const known = moment.date !== null;
  if (from === null) {
    const rough = !isCertain(moment) || target !== null;
    return at(local, known, rough, null);
  }
  const instant = local - from;
  const offset = target === null ? 0 : offsetAt(target, instant);
  if (offset === null) return at(local, known, !isCertain(moment), moment.zone?.name ?? given);
  return at(instant + offset, known, !isCertain(moment), target === null ? 'UTC' : each ? target : null);
}

/** Null where the zone's name says no offset. */
function offsetAt(zone: string, instant: number): number | null {
  const near = zoneOn(zone, dayOf(instant), minutesOf(instant)).offset;
  if (near === null) return null;
  const local = instant + near;
  return zoneOn(zone, dayOf(local), minutesOf(local)).offset;
}

function at(local: number, known: boolean, rough: boolean, zone: string | null): WallTime {
  return { day: known ? dayOf(local) : null, minutes: minutesOf(local), zone, rough, order: local };
}

function dayOf(minutes: number): IsoDate {
  return fromDayNumber(Math.floor(minutes / DAY));
}

function minutesOf(minutes: number): number {
  return ((minutes % DAY) + DAY) % DAY;
}

/** For sorting alone, the day of each entry that names none: the day before it goes on, past midnight the next one. */
function assumedDays(entries: readonly ImportedEntry[], near: IsoDate): readonly IsoDate[] {
  let day = near;
  let before: number | null = null;
  return entries.map(({ moment }) => {
    if (moment.date !== null) day = moment.date;
    else if (moment.minutes !== null && before !== null && moment.minutes < before - HALF_DAY) {
      day = fromDayNumber(dayNumber(day) + 1);
    }
    before = moment.minutes ?? before;
    return day;
  });
}

function inOrder(placed: readonly PlacedEntry[]): readonly PlacedEntry[] {
  let last = Number.NEGATIVE_INFINITY;
  const keyed = placed.map((each) => {
    last = each.time.order ?? last;
    return { each, key: last };
  });
  return keyed.sort((a, b) => (a.key === b.key ? 0 : a.key - b.key)).map(({ each }) => each);
}
