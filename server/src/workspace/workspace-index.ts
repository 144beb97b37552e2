import type { Config } from '../config/config.ts';
import { factsOf } from '../model/extract-facts.ts';
import type { LateReview, PostmortemFacts } from '../model/facts.ts';
import type { Postmortem } from '../model/postmortem.ts';
import { readPostmortem } from '../model/read.ts';
import type { IsoDate } from '../model/time/moment.ts';
import { contentHash } from '../text/content-hash.ts';
import { Source } from '../text/source.ts';
import { type ConfigInForce, type ConfigStore, pathOpinion } from './config-store.ts';
import { discover } from './discovery.ts';
import type { FactsIndex } from './facts-index.ts';
import type { FileSystem } from './file-system.ts';
import {
  type CachedReading,
  type CacheKey,
  type CacheStore,
  cacheHead,
  cacheLine,
  IndexCache,
} from './index-cache.ts';
import { isWithin, normalUri } from './uris.ts';

/** So many files are asked of the file system at once. */
const together = 16;
/** Work goes on for so long (milliseconds) before others may have a turn. */
const slice = 4;

export interface IndexProgress {
  readonly state: 'building' | 'ready' | 'failed';
  readonly done: number;
  readonly total: number;
  readonly note: string | null;
}

export interface WorkspaceIndexParts {
  readonly files: FileSystem;
  readonly configs: ConfigStore;
  readonly facts: FactsIndex;
  readonly today: () => IsoDate;
  /** IANA zone of the user, for times that state none. */
  readonly zone: string;
  /** When the review of a post-mortem is late under its configuration. */
  readonly lateReview: (postmortem: Postmortem, config: Config, zone: string) => LateReview | null;
  /** Milliseconds, for measuring slices of work. */
  readonly now: () => number;
  /** Lets others have a turn. */
  readonly pause: () => Promise<void>;
  /** The text of a document that is open in an editor; it wins over the file. */
  readonly unsaved: (uri: string) => string | null;
  /** Where readings are kept between sessions; null for nowhere. */
  readonly cache: CacheStore | null;
  /** The user's home folder; null where there is none. */
  readonly home: string | null;
  /** The state or the count moved. */
  readonly progressed: (progress: IndexProgress) => void;
  /** Facts were added, changed or removed. */
  readonly changed: () => void;
}

/** Reads the post-mortems of the workspace in the background and keeps their facts up to date. */
export class WorkspaceIndex {
  readonly #parts: WorkspaceIndexParts;
  /** Every file that was read, post-mortem or not, with what its reading rests on. */
  readonly #keys = new Map<string, CacheKey>();
  #progress: IndexProgress = { state: 'building', done: 0, total: 0, note: null };
  #generation = 0;
  /** Readings of an earlier session, while the workspace is read. */
  #cache: IndexCache | null = null;
  /** Files that were read and not taken from the cache since it was written. */
  #fresh = 0;

  constructor(parts: WorkspaceIndexParts) {
    this.#parts = parts;
  }

  get progress(): IndexProgress {
    return this.#progress;
  }

  /** The hash of the text that the facts of this file were read from; null for files never read. */
  hashOf(uri: string): string | null {
    return this.#keys.get(uri)?.hash ?? null;
  }

  /** Reads all files below the folders; a newer call takes over from one that still runs. */
  async build(folders: readonly string[]): Promise<void> {
    const generation = ++this.#generation;
    const { cache } = this.#parts;
    try {
      this.#cache ??= cache === null ? null : new IndexCache(await cache.load(), cache.version);
      const { uris, note } = await discover(folders, this.#parts);
      if (generation !== this.#generation) return;
      this.#tell({ state: 'building', done: 0, total: uris.length, note });
      const tell = (done: number): void => this.#tell({ ...this.#progress, done });
      if (!(await this.#readAll(uris, generation, tell))) return;
      this.#forgetOthers(uris);
      this.#tell({ ...this.#progress, state: 'ready' });
      this.#cache = null;
      await this.#save(generation);
    } catch (error) {
      if (generation !== this.#generation) return;
      const reason = error instanceof Error ? error.message : String(error);
      this.#tell({ ...this.#progress, state: 'failed', note: `The workspace could not be read: ${reason}` });
    }
  }

  /** Stops reading; what was read so far stays. */
  cancel(): void {
    if (this.#progress.state !== 'building') return;
    this.#generation++;
    this.#tell({ ...this.#progress, state: 'ready', note: 'Reading the workspace was stopped.' });
  }

  /** Takes the facts of a document that an editor holds, as it was read there. */
  update(postmortem: Postmortem, inForce: ConfigInForce): void {
    const uri = normalUri(postmortem.uri);
    const key = this.#keyOf(uri, postmortem.source.text, inForce);
    this.#keep(key, this.#readingOf(uri, postmortem, inForce));
  }

  /** Reads one file again after it changed; forgets it where it is gone. */
  async refresh(uri: string): Promise<void> {
    const text = this.#parts.unsaved(uri) ?? (await this.#parts.files.readText(uri));
    if (text === null) this.#forget(uri);
    else await this.#read(uri, text);
  }

  /** Reads what lies in a folder that has appeared. */
  async addFolder(uri: string): Promise<void> {
    const generation = this.#generation;
    const { uris } = await discover([uri], this.#parts);
    await this.#readAll(uris, generation, () => {});
  }

  /**
   * Forgets a file, or everything below a folder, that is gone. An editor that still shows the text of a deleted file
   * does not keep it: a branch switch would leave the other branch's fixes in the list. Typing there brings it back.
   */
  remove(uri: string): void {
    for (const known of [...this.#keys.keys()]) {
      if (isWithin(uri, known)) this.#forget(known);
    }
  }

  async #readAll(
    uris: readonly string[],
    generation: number,
    tell: (done: number) => void,
  ): Promise<boolean> {
    let sliceStart = this.#parts.now();
    for (let i = 0; i < uris.length; i += together) {
      const batch = uris.slice(i, i + together);
      const texts = await Promise.all(batch.map((uri) => this.#textOf(uri)));
      for (const [index, uri] of batch.entries()) {
        const text = texts[index] ?? null;
        if (text === null) this.#forget(uri);
        else await this.#read(uri, text);
        if (this.#parts.now() - sliceStart >= slice) {
          await this.#parts.pause();
          sliceStart = this.#parts.now();
        }
        if (generation !== this.#generation) return false;
      }
      tell(Math.min(i + together, uris.length));
    }
    return true;
  }

  async #textOf(uri: string): Promise<string | null> {
    return this.#parts.unsaved(uri) ?? this.#parts.files.readText(uri);
  }

  async #read(uri: string, text: string): Promise<void> {
    const { configs } = this.#parts;
    const inForce = configs.peek(uri) ?? (await configs.forDocument(uri));
    const key = this.#keyOf(uri, text, inForce);
    if (isSame(key, this.#keys.get(uri))) return;
    const cached = this.#cache?.get(key) ?? null;
    if (cached !== null) {
      this.#keep(key, cached);
      return;
    }
    const postmortem = readPostmortem(new Source(text), {
      uri,
      vocabulary: inForce.config.vocabulary,
      path: pathOpinion(inForce, uri),
    });
    this.#fresh++;
    this.#keep(key, this.#readingOf(uri, postmortem, inForce));
  }

  #keyOf(uri: string, text: string, { sign }: ConfigInForce): CacheKey {
    const { today, zone } = this.#parts;
    return { uri, hash: contentHash(text), config: `${sign} ${zone}`, today: today() };
  }

  #readingOf(uri: string, postmortem: Postmortem, { config }: ConfigInForce): CachedReading {
    if (postmortem.because === 'template') {
      return { kind: 'template', sections: postmortem.sections.map(({ kind }) => kind) };
    }
    if (!postmortem.recognised) return { kind: 'other' };
    const { today, zone, lateReview } = this.#parts;
    const late = lateReview(postmortem, config, zone);
    return { kind: 'postmortem', facts: { ...factsOf(postmortem, today(), config.archiveAfter, late), uri } };
  }

  #keep(key: CacheKey, reading: CachedReading): void {
    const { facts, changed } = this.#parts;
    const { uri } = key;
    this.#keys.set(uri, key);
    switch (reading.kind) {
      case 'postmortem': {
        const known = facts.get(uri);
        if (known !== null && isSameFacts(known, reading.facts)) return;
        facts.set(reading.facts);
        changed();
        break;
      }
      case 'template':
        facts.setTemplate(uri, reading.sections);
        changed();
        break;
      case 'other':
        if (facts.delete(uri)) changed();
    }
  }

  /** Keeps for the next session what was read in this one, a slice at a time. */
  async #save(generation: number): Promise<void> {
    const { cache, configs, pause, now, unsaved } = this.#parts;
    if (cache === null || this.#fresh === 0) return;
    const lines = [cacheHead(cache.version)];
    let sliceStart = now();
    for (const key of [...this.#keys.values()]) {
      const inForce = configs.peek(key.uri);
      if (inForce === null || unsaved(key.uri) !== null) continue;
      lines.push(cacheLine(key, this.#knownReading(key.uri), inForce.config.archiveAfter));
      if (now() - sliceStart >= slice) {
        await pause();
        sliceStart = now();
        if (generation !== this.#generation) return;
      }
    }
    this.#fresh = 0;
    await cache.save(lines.join('\n'));
  }

  #knownReading(uri: string): CachedReading {
    const known = this.#parts.facts.get(uri);
    if (known !== null) return { kind: 'postmortem', facts: known };
    const sections = this.#parts.facts.templateOf(uri);
    return sections === null ? { kind: 'other' } : { kind: 'template', sections };
  }

  #forget(uri: string): void {
    this.#keys.delete(uri);
    if (this.#parts.facts.delete(uri)) this.#parts.changed();
  }

  #forgetOthers(uris: readonly string[]): void {
    const kept = new Set(uris);
    for (const known of [...this.#keys.keys()]) {
      if (!kept.has(known) && this.#parts.unsaved(known) === null) this.#forget(known);
    }
  }

  #tell(progress: IndexProgress): void {
    this.#progress = progress;
    this.#parts.progressed(progress);
  }
}

function isSame(a: CacheKey, b: CacheKey | undefined): boolean {
  return a.hash === b?.hash && a.config === b.config && a.today === b.today;
}

/** Facts are plain data: equal texts are equal facts. */
function isSameFacts(a: PostmortemFacts, b: PostmortemFacts): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
