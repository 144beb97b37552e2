import { statedZone, zoneOn } from '../model/lexicon/time/zone.ts';
import { csvRecords } from './csv-records.ts';
import { type ImportedEntry, type ImportWorld, mostEntries, unknownMoment } from './imported.ts';
import { messageLine } from './message-line.ts';
import { type NamedParts, namedParts } from './named-parts.ts';
import { momentOfSaid, momentOfValue, saidAlone, saidAt } from './said-moment.ts';

const DELIMITERS = [',', ';', '\t'];
/** So many records show whether a text is a table. */
const LOOKED_AT = 12;

/** The entries of comma-, semicolon- or tab-separated values; null for what is no such table with times. */
export function readCsv(text: string, world: ImportWorld): readonly ImportedEntry[] | null {
  for (const delimiter of DELIMITERS) {
    const first = csvRecords(text.slice(0, 40_000), delimiter, LOOKED_AT);
    const columns = columnsOf(first);
    if (columns === null) continue;
    const records = csvRecords(text, delimiter, mostEntries + 2);
    const rows = columns.header === null ? records : records.slice(1);
    return rows.flatMap((record) => entryOf(record, columns, world));
  }
  return null;
}

interface Columns extends NamedParts {
  readonly header: readonly string[] | null;
  readonly time: number;
  readonly words: number;
  /** Of the header: `Time (UTC)`. */
  readonly zone: string | null;
}

/** Null where the records are not as wide as each other, or none of their columns has times. */
function columnsOf(records: readonly (readonly string[])[]): Columns | null {
  const [head = []] = records;
  const ragged = records.some(({ length }) => length !== head.length);
  if (head.length < 2 || ragged) return null;
  const named = namedParts(head);
  const headed = named.time !== null && saidAt(head[named.time] ?? '') === null;
  const body = headed ? records.slice(1) : records;
  if (body.length === 0) return null;
  const time = headed ? named.time : timeColumn(body, head.length);
  if (time === null || !body.some((record) => saidAt(record[time] ?? '') !== null)) return null;
  const parts = headed ? named : { day: null, words: null, author: null };
  const words = parts.words ?? longestColumn(body, [time, parts.day, parts.author], head.length);
  if (words === null) return null;
  const zone = headed ? (statedZone(`(${head[time] ?? ''})`)?.name ?? null) : null;
  return { ...parts, header: headed ? head : null, time, words, zone };
}

/** The first column in which every cell is a time. */
function timeColumn(records: readonly (readonly string[])[], width: number): number | null {
  for (let column = 0; column < width; column++) {
    if (records.every((record) => saidAlone(record[column] ?? '') !== null)) return column;
  }
  return null;
}

function longestColumn(
  records: readonly (readonly string[])[],
  taken: readonly (number | null)[],
  width: number,
): number | null {
  let best: number | null = null;
  let most = 0;
  for (let column = 0; column < width; column++) {
    if (taken.includes(column)) continue;
    const length = records.reduce((sum, record) => sum + (record[column]?.length ?? 0), 0);
    if (length > most) [best, most] = [column, length];
  }
  return best;
}

function entryOf(record: readonly string[], columns: Columns, world: ImportWorld): readonly ImportedEntry[] {
  const text = messageLine(record[columns.words] ?? '');
  if (text === '') return [];
  const time = record[columns.time] ?? '';
  const day = columns.day === null ? '' : (record[columns.day] ?? '');
  const whole = day === '' ? null : saidAt(`${day} ${time}`);
  const moment =
    (whole === null ? momentOfValue(time, world) : momentOfSaid(whole.written, null, world)) ?? unknownMoment;
  const zone =
    moment.zone === null && columns.zone !== null
      ? zoneOn(columns.zone, moment.date, moment.minutes)
      : moment.zone;
  const author = columns.author === null ? '' : messageLine(record[columns.author] ?? '');
  return [{ moment: { ...moment, zone }, author: author === '' ? null : author, text }];
}
