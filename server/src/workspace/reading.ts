import type { IsoDate } from '../model/lexicon/time/moment.ts';
import type { ConfigInForce } from '../review/config-in-force.ts';
import { contentHash } from '../text/content-hash.ts';
import type { CacheKey } from './index-cache.ts';

/** What a reading rests on beside the text and its configuration. */
export interface ReadingWorld {
  readonly today: () => IsoDate;
  /** IANA zone of the user, for times that state none. */
  readonly zone: string;
}

/** Names what the reading of a text rests on. */
export function keyOf(uri: string, text: string, inForce: ConfigInForce, world: ReadingWorld): CacheKey {
  return { uri, hash: contentHash(text), config: signOf(inForce, world.zone), today: world.today() };
}

/** Whether a reading rests on this configuration, zone and day, whatever its text. */
export function isReadUnder(key: CacheKey | undefined, inForce: ConfigInForce, world: ReadingWorld): boolean {
  return key?.config === signOf(inForce, world.zone) && key.today === world.today();
}

export function isSameKey(a: CacheKey, b: CacheKey | undefined): boolean {
  return a.hash === b?.hash && a.config === b.config && a.today === b.today;
}

/** Names the configuration that a reading rests on. */
export function signOf({ sign }: ConfigInForce, zone: string): string {
  return `${sign} ${zone}`;
}
