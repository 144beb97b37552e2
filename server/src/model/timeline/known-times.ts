import { isMachines } from '../document/fields/field-moments.ts';
import type { MetadataField } from '../document/postmortem.ts';
import type { IsoDate } from '../lexicon/time/moment.ts';
import { noMomentOptions, parseMoment } from '../lexicon/time/parse-moment.ts';
import { momentAt } from '../lexicon/time/written-moment.ts';
import type { RawEvent } from './events.ts';

/** The incident's times that are in fields, found by their minutes of the day. */
export interface KnownTimes {
  /** The lines on which they are: `Detected: 11:05` says already what an entry would. */
  readonly lines: ReadonlySet<number>;
  readonly days: ReadonlyMap<number, ReadonlySet<IsoDate>>;
  readonly zones: ReadonlyMap<number, readonly KnownZone[]>;
  /** How many of them have a zone. */
  readonly zoned: number;
}

interface KnownZone {
  readonly name: string;
  readonly byMachine: boolean;
}

const STAGES: ReadonlySet<string> = new Set(['started', 'detected', 'mitigated', 'resolved']);
/** Beyond so many fields of one time of day nothing more is learnt. */
const MOST = 4;

const CLOCK = /\d[:.h]\d\d(?!\d)/;

/** The times that the fields of a document tell, with the zones that are beside times in the words of its `head`. */
export function knownTimes(metadata: readonly MetadataField[], head: readonly string[]): KnownTimes {
  const lines = new Set<number>();
  const days = new Map<number, Set<IsoDate>>();
  const zones = new Map<number, KnownZone[]>();
  let zoned = 0;
  const add = (minutes: number, zone: KnownZone): void => {
    const names = zones.get(minutes) ?? [];
    if (names.length < MOST) zones.set(minutes, [...names, zone]);
  };
  for (const { key, shape, line, value, moment: read } of metadata) {
    if (STAGES.has(key) && shape !== 'prose') lines.add(line);
    // `Timeframe: 19:30 CET to 22:05` tells a zone, too.
    const moment = read ?? (CLOCK.test(value) ? parseMoment(value, noMomentOptions)?.moment : null);
    if (moment == null || moment.minutes === null) continue;
    const { date, minutes, zone } = moment;
    if (STAGES.has(key) && date !== null) {
      const told = days.get(minutes) ?? new Set();
      if (told.size < MOST) days.set(minutes, told.add(date));
    }
    if (zone === null) continue;
    zoned++;
    add(minutes, { name: zone.name, byMachine: isMachines(zone, shape) });
  }
  for (const { minutes, name } of head.flatMap(zonedTimesIn)) add(minutes, { name, byMachine: false });
  return { lines, days, zones, zoned };
}

/** "From 14:10 to 15:35 CEST": times of a sentence with a zone beside them. */
function zonedTimesIn(text: string): readonly { readonly minutes: number; readonly name: string }[] {
  return [...text.slice(0, LONGEST).matchAll(CLOCKS)].slice(0, MOST_CLOCKS).flatMap(({ index }) => {
    const written = momentAt(text, index);
    if (written === null || written.clock === null || written.zone === null) return [];
    return [{ minutes: written.clock.minutes, name: written.zone.name }];
  });
}

const CLOCKS = /(?<!\d)\d{1,2}[:.h]\d\d(?!\d)/g;
const MOST_CLOCKS = 8;
const LONGEST = 600;

/**
 * The zone of the incident's times outside of the timeline, where the timeline names none and has the same times: one
 * of them, or two where a program wrote the zone.
 */
export function zoneOfKnown(events: readonly RawEvent[], known: KnownTimes): string | null {
  if (events.some(({ written }) => written.zone !== null)) return null;
  const minutes = new Set(
    events.flatMap(({ written: { clock } }) => (clock === null ? [] : [clock.minutes])),
  );
  const same = [...minutes].flatMap((each) => known.zones.get(each) ?? []);
  const [first] = same;
  if (first === undefined || same.some(({ name }) => name !== first.name)) return null;
  const isSure = same.some(({ byMachine }) => !byMachine) || same.length >= Math.min(2, known.zoned);
  return isSure ? first.name : null;
}
