import type { ConfigInForce } from '../review/config-in-force.ts';
import { type ReadDocument, readDocument } from '../review/read-document.ts';
import { readingOf } from '../review/reading-of.ts';
import { isWithinAny, normalUri } from '../text/uris.ts';
import type { FactsIndex } from './facts-index.ts';
import { type CacheStore, cacheHead, cacheLine, IndexCache } from './index-cache.ts';
import { KnownFiles } from './known-files.ts';
import { type Look, type LookWorld, lookAtFile } from './look-at-file.ts';
import { isReadUnder, isSameKey, keyOf } from './reading.ts';
import { Slices, type Turns } from './slices.ts';
import { UnderWay } from './under-way.ts';

/** So many files are asked of the file system at once. */
const together = 64;

export interface FileReadingsParts extends LookWorld, Turns {
  readonly facts: FactsIndex;
  /** Where readings are kept between sessions; null for nowhere. */
  readonly cache: CacheStore | null;
  /** Facts were added, changed or removed. */
  readonly changed: () => void;
}

/** What each file gave when it was read, from its text, an editor or the cache of an earlier session. */
export class FileReadings {
  readonly #parts: FileReadingsParts;
  readonly #known: KnownFiles;
  readonly #underWay = new UnderWay();
  /** Readings of an earlier session, while the workspace is read. */
  #cache: IndexCache | null = null;
  /** Files that could be in the cache, or there with their state, and are not. */
  #fresh = 0;

  constructor(parts: FileReadingsParts) {
    this.#parts = parts;
    this.#known = new KnownFiles(parts.facts, parts.changed);
  }

  /** The hash of the text that the facts of this file were read from; null for files never read. */
  hashOf(uri: string): string | null {
    return this.#known.keyOf(uri)?.hash ?? null;
  }

  /** URIs of all files that were read, post-mortems or not. */
  uris(): readonly string[] {
    return this.#known.keys().map(({ uri }) => uri);
  }

  /** Reads files as they are now; false where the work is wanted no longer. */
  async readAll(
    uris: readonly string[],
    slices: Slices,
    tell: (done: number) => void = () => {},
  ): Promise<boolean> {
    for (let i = 0; i < uris.length; i += together) {
      const batch = uris.slice(i, i + together).map((uri) => ({ uri, turn: this.#underWay.begin(uri) }));
      const looks = await Promise.all(batch.map(({ uri }) => this.#look(uri)));
      for (const [index, { uri, turn }] of batch.entries()) {
        await this.#accept(uri, turn, looks[index] ?? { kind: 'gone' });
        if (!(await slices.next())) return false;
      }
      tell(Math.min(i + together, uris.length));
    }
    return true;
  }

  /** Takes a document that an editor holds, as it was read there; what is being read of its file no longer counts. */
  take(document: ReadDocument): void {
    const uri = normalUri(document.uri);
    const key = keyOf(uri, document.postmortem.source.text, document.inForce, this.#parts);
    this.#underWay.drop(uri);
    const reading = readingOf(document, key.today, this.#parts.zone);
    this.#known.keep(key, reading, null, document.inForce.root);
  }

  /** Forgets files, and everything below folders. */
  forget(uris: readonly string[]): void {
    const gone = new Set(uris);
    for (const uri of gone) this.#underWay.drop(uri);
    for (const { uri } of this.#known.keys()) {
      if (isWithinAny(gone, uri)) this.#known.forget(uri);
    }
  }

  /** Forgets files beside these, except those of the second set and what an editor holds. */
  keepOnly(uris: readonly string[], told: ReadonlySet<string>): void {
    const kept = new Set(uris);
    for (const { uri } of this.#known.keys()) {
      if (kept.has(uri) || told.has(uri) || this.#parts.unsaved(uri) !== null) continue;
      this.#known.forget(uri);
    }
  }

  /**
   * Those of the files whose state, configuration or day is not the one they were last read in; null where a build
   * took over.
   */
  async differing(uris: readonly string[], slices: Slices): Promise<readonly string[] | null> {
    const { files, configs } = this.#parts;
    const differing: string[] = [];
    for (const uri of uris) {
      const inForce = configs.peek(uri) ?? (await configs.forDocument(uri));
      const stamp = await files.stamp(uri);
      const written = stamp !== null && this.#known.stampOf(uri)?.sign !== stamp.sign;
      if (written || !isReadUnder(this.#known.keyOf(uri), inForce, this.#parts)) differing.push(uri);
      if (!(await slices.next())) return null;
    }
    return differing;
  }

  /** Readings of an earlier session are at hand from now on, until `saveCache`; a newer build takes them over. */
  async loadCache(): Promise<void> {
    const { cache } = this.#parts;
    if (cache === null || this.#cache !== null) return;
    this.#cache = new IndexCache(await cache.load(new Slices(this.#parts)), cache.version);
  }

  /** Keeps for the next session what was read in this one, a slice at a time. */
  async saveCache(slices: Slices): Promise<void> {
    const { cache } = this.#parts;
    this.#cache = null;
    if (cache === null || this.#fresh === 0) return;
    await cache.save(this.#cacheLines(cache.version, slices));
  }

  /** Only a file that was not read in this session is taken from the cache unread: to read again is to read. */
  #look(uri: string): Promise<Look> {
    const cache = this.#known.keyOf(uri) === undefined ? this.#cache : null;
    return lookAtFile(uri, this.#parts, cache);
  }

  /** Takes what was seen of a file, unless something newer is known. */
  async #accept(uri: string, turn: number, look: Look): Promise<void> {
    const { configs } = this.#parts;
    const inForce = configs.peek(uri) ?? (await configs.forDocument(uri));
    if (!this.#underWay.end(uri, turn)) return;
    switch (look.kind) {
      case 'gone':
        this.#known.forget(uri);
        break;
      case 'text':
        this.#read(uri, look, inForce);
        break;
      case 'unchanged':
        this.#known.keep(look.kept.key, look.kept.reading, look.stamp, inForce.root);
    }
  }

  #read(uri: string, { text, stamp }: Extract<Look, { kind: 'text' }>, inForce: ConfigInForce): void {
    const key = keyOf(uri, text, inForce, this.#parts);
    if (isSameKey(key, this.#known.keyOf(uri))) {
      this.#known.noteStamp(uri, stamp);
      return;
    }
    const cached = this.#cache?.get(key) ?? null;
    if (cached === null || stamp?.settled === true) this.#fresh++;
    if (cached !== null) {
      this.#known.keep(key, cached, stamp, inForce.root);
      return;
    }
    const document = readDocument(uri, text, inForce);
    this.#known.keep(key, readingOf(document, key.today, this.#parts.zone), stamp, inForce.root);
  }

  async *#cacheLines(version: string, slices: Slices): AsyncGenerator<string> {
    const { configs, unsaved } = this.#parts;
    yield cacheHead(version);
    for (const key of this.#known.keys()) {
      const inForce = configs.peek(key.uri);
      if (inForce === null || unsaved(key.uri) !== null) continue;
      const stamp = this.#known.stampOf(key.uri);
      const sign = stamp?.settled === true ? stamp.sign : '';
      yield cacheLine(key, sign, this.#known.readingOf(key.uri), inForce.config.archiveAfter);
      if (!(await slices.next())) throw new Error('the workspace is being read again');
    }
    this.#fresh = 0;
  }
}
