import type { PostmortemFacts } from '../model/document/facts.ts';
import { addDays } from '../model/lexicon/time/civil.ts';
import type { IsoDate } from '../model/lexicon/time/moment.ts';
import type { FileReading } from '../review/reading-of.ts';
import { contentHash } from '../text/content-hash.ts';
import type { Slices } from './slices.ts';

/** Where a cache is kept between sessions; reading and writing never fail, they only do nothing. */
export interface CacheStore {
  /** Names the program that wrote it: what another one wrote is not read. */
  readonly version: string;
  /** Lines as they were saved; null where there are none. */
  load(slices: Slices): Promise<readonly string[] | null>;
  /** Takes lines one by one, so that no process has to hold them all; where they end in an error nothing is kept. */
  save(lines: AsyncIterable<string>): Promise<void>;
}

/** What a reading rests on beside the program. */
export interface CacheKey {
  readonly uri: string;
  /** Content hash of the text. */
  readonly hash: string;
  /** Sign of the configuration in force. */
  readonly config: string;
  readonly today: IsoDate;
}

/** A reading with what it rests on, from an earlier session. */
export interface KeptReading {
  readonly key: CacheKey;
  readonly reading: FileReading;
}

interface Line {
  readonly hash: string;
  /** The state of the file when it was read; empty where it is not known. */
  readonly stamp: string;
  readonly sum: string;
  readonly json: string;
}

const format = 'missing-link index 4';
const columns = 9;

/**
 * The readings of an earlier session, by file. Each line of the text is one reading with its key and a sum, so that
 * a damaged or foreign cache is the same as none.
 */
export class IndexCache {
  readonly #lines = new Map<string, string>();

  /** Lines that another program wrote, or none, are an empty cache. */
  constructor(lines: readonly string[] | null, version: string) {
    const [head, ...rest] = lines ?? [];
    if (head !== cacheHead(version)) return;
    for (const line of rest) this.#lines.set(line.slice(0, line.indexOf('\t')), line);
  }

  /** The files of which it has a reading. */
  uris(): Iterable<string> {
    return this.#lines.keys();
  }

  /** The line of a file as it was written. */
  line(uri: string): string | null {
    return this.#lines.get(uri) ?? null;
  }

  /** The reading of exactly this text under this configuration on this day; null where there is none. */
  get(key: CacheKey): FileReading | null {
    const line = this.find(key);
    return line === null ? null : parsed(line);
  }

  /** The same as it was written, its JSON neither parsed nor proven whole: that and the sum of it. */
  find(key: CacheKey): Pick<Line, 'sum' | 'json'> | null {
    const line = this.#lineUnder(key);
    return line?.hash === key.hash ? line : null;
  }

  /** The state in which a file was read under this configuration, for this day; null where that is not known. */
  stampOf(uri: string, config: string, today: IsoDate): string | null {
    const stamp = this.#lineUnder({ uri, config, today })?.stamp ?? '';
    return stamp === '' ? null : stamp;
  }

  /** The reading of a file that is still in the state in which it was read; null where that is not known. */
  unchanged(uri: string, stamp: string, config: string, today: IsoDate): KeptReading | null {
    const line = this.#lineUnder({ uri, config, today });
    if (line === null || line.stamp !== stamp) return null;
    const reading = parsed(line);
    // A copy: a part of the line would keep all lines in memory for as long as the file is known.
    const hash = JSON.parse(JSON.stringify(line.hash)) as string;
    return reading === null ? null : { key: { uri, hash, config, today }, reading };
  }

  #lineUnder({ uri, config, today }: Omit<CacheKey, 'hash'>): Line | null {
    const cells = this.#lines.get(uri)?.split('\t') ?? [];
    const [, hash = '', sign, from = '', until = '', stamp = '', sum = '', seal, json = ''] = cells;
    if (cells.length !== columns || sign !== config || seal !== sealOf(cells.slice(0, -2))) return null;
    return today < from || (until !== '' && today > until) ? null : { hash, stamp, sum, json };
  }
}

/** Null where the JSON is damaged. */
function parsed({ sum, json }: Pick<Line, 'sum' | 'json'>): FileReading | null {
  return contentHash(json) === sum ? (JSON.parse(json) as FileReading) : null;
}

/** The lines as one text, for stores that take no less. */
export async function joinedLines(lines: AsyncIterable<string>): Promise<string> {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all.join('\n');
}

/** The first line of a cache that this program can read again. */
export function cacheHead(version: string): string {
  return `${format}\t${version}`;
}

/** The line of one reading; `stamp` is the state of the file when it was read, empty where it is not known. */
export function cacheLine(key: CacheKey, stamp: string, reading: FileReading, archiveAfter: number): string {
  const json = JSON.stringify(reading);
  const until = reading.kind === 'postmortem' ? lastDay(reading.facts, archiveAfter, key.today) : '';
  const cells = [key.uri, key.hash, key.config, key.today, until, stamp, contentHash(json)];
  return [...cells, sealOf(cells), json].join('\t');
}

/** Proves that the cells before the JSON belong together: two writers at once may leave halves of lines. */
function sealOf(cells: readonly string[]): string {
  return contentHash(cells.join('\t'));
}

/**
 * The last day on which the same text gives the same facts, before age makes an archived document of a current one;
 * empty where age has no say: archived already, undated, or said to be open.
 */
function lastDay(facts: PostmortemFacts, archiveAfter: number, today: IsoDate): IsoDate | '' {
  if (facts.archived || facts.date === null) return '';
  const last = addDays(facts.date, archiveAfter);
  return last < today ? '' : last;
}
