import type { PostmortemFacts } from '../model/facts.ts';
import type { SectionKind } from '../model/sections.ts';
import { addDays } from '../model/time/civil.ts';
import type { IsoDate } from '../model/time/moment.ts';
import { contentHash } from '../text/content-hash.ts';

/** Where a cache is kept between sessions; reading and writing never fail, they only do nothing. */
export interface CacheStore {
  /** Names the program that wrote it: what another one wrote is not read. */
  readonly version: string;
  load(): Promise<string | null>;
  save(text: string): Promise<void>;
}

/** What reading a file gave: its facts, a template's sections, or that it is neither. */
export type CachedReading =
  | { readonly kind: 'postmortem'; readonly facts: PostmortemFacts }
  | { readonly kind: 'template'; readonly sections: readonly SectionKind[] }
  | { readonly kind: 'other' };

/** What a reading rests on beside the program. */
export interface CacheKey {
  readonly uri: string;
  /** Content hash of the text. */
  readonly hash: string;
  /** Sign of the configuration in force. */
  readonly config: string;
  readonly today: IsoDate;
}

const format = 'missing-link index 2';
const columns = 7;

/**
 * The readings of an earlier session, by file. Each line of the text is one reading with its key and a sum, so that
 * a damaged or foreign cache is the same as none.
 */
export class IndexCache {
  readonly #lines = new Map<string, string>();

  constructor(text: string | null, version: string) {
    if (text === null) return;
    const lines = text.split('\n');
    if (lines[0] !== `${format}\t${version}`) return;
    for (const line of lines.slice(1)) this.#lines.set(line.slice(0, line.indexOf('\t')), line);
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
  get(key: CacheKey): CachedReading | null {
    const found = this.find(key);
    return found === null || contentHash(found.json) !== found.sum
      ? null
      : (JSON.parse(found.json) as CachedReading);
  }

  /** The same as it was written, neither parsed nor proven whole: its JSON and the sum of that. */
  find(key: CacheKey): { readonly sum: string; readonly json: string } | null {
    const cells = this.#lines.get(key.uri)?.split('\t') ?? [];
    const [, hash, config, from = '', until = '', sum = '', json = ''] = cells;
    if (cells.length !== columns || hash !== key.hash || config !== key.config) return null;
    return key.today < from || (until !== '' && key.today > until) ? null : { sum, json };
  }
}

/** The first line of a cache that this program can read again. */
export function cacheHead(version: string): string {
  return `${format}\t${version}`;
}

/** The line of one reading. */
export function cacheLine(key: CacheKey, reading: CachedReading, archiveAfter: number): string {
  const json = JSON.stringify(reading);
  const until = reading.kind === 'postmortem' ? lastDay(reading.facts, archiveAfter, key.today) : '';
  return [key.uri, key.hash, key.config, key.today, until, contentHash(json), json].join('\t');
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
