import type { Config } from '../config/config.ts';
import { factsOf } from '../model/extract-facts.ts';
import type { LateReview } from '../model/facts.ts';
import type { Postmortem } from '../model/postmortem.ts';
import type { IsoDate } from '../model/time/moment.ts';
import { contentHash } from '../text/content-hash.ts';
import type { ConfigInForce } from './config-store.ts';
import type { CachedReading, CacheKey } from './index-cache.ts';

/** What a reading rests on beside the text and its configuration. */
export interface ReadingWorld {
  readonly today: () => IsoDate;
  /** IANA zone of the user, for times that state none. */
  readonly zone: string;
  /** When the review of a post-mortem is late under its configuration. */
  readonly lateReview: (postmortem: Postmortem, config: Config, zone: string) => LateReview | null;
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

/** What the index keeps of a file that was read. */
export function readingOf(
  uri: string,
  postmortem: Postmortem,
  { config }: ConfigInForce,
  { today, zone, lateReview }: ReadingWorld,
): CachedReading {
  if (postmortem.because === 'template') {
    return { kind: 'template', sections: postmortem.sections.map(({ kind }) => kind) };
  }
  if (!postmortem.recognised) return { kind: 'other' };
  const late = lateReview(postmortem, config, zone);
  return { kind: 'postmortem', facts: { ...factsOf(postmortem, today(), config.archiveAfter, late), uri } };
}

/** Names the configuration that a reading rests on. */
export function signOf({ sign }: ConfigInForce, zone: string): string {
  return `${sign} ${zone}`;
}
