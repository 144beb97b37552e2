import type { Postmortem } from '../model/postmortem.ts';
import { readPostmortem } from '../model/read.ts';
import { Source } from '../text/source.ts';
import { type ConfigInForce, pathOpinion } from './config-store.ts';
import { discover } from './discovery.ts';
import type { FactsIndex } from './facts-index.ts';
import { type CacheStore, cacheHead, cacheLine, IndexCache } from './index-cache.ts';
import { KnownFiles } from './known-files.ts';
import { type Look, type LookWorld, lookAtFile } from './look-at-file.ts';
import { isReadUnder, isSameKey, keyOf, readingOf } from './reading.ts';
import { refusalOf } from './refusal.ts';
import { Slices, type Turns } from './slices.ts';
import { UnderWay } from './under-way.ts';
import { isWithin, isWithinAny, normalUri } from './uris.ts';

/** So many files are asked of the file system at once. */
const together = 16;

export interface IndexProgress {
  readonly state: 'building' | 'ready' | 'failed';
  /** The files are still being looked for: `total` grows. */
  readonly listing: boolean;
  readonly done: number;
  readonly total: number;
  readonly note: string | null;
}

export interface WorkspaceIndexParts extends LookWorld, Turns {
  readonly facts: FactsIndex;
  /** Where readings are kept between sessions; null for nowhere. */
  readonly cache: CacheStore | null;
  /** The user's home folder; null where there is none. */
  readonly home: string | null;
  /** The state or the count moved. */
  readonly progressed: (progress: IndexProgress) => void;
  /** Facts were added, changed or removed. */
  readonly changed: () => void;
}

const start: IndexProgress = { state: 'building', listing: true, done: 0, total: 0, note: null };

/** Reads the post-mortems of the workspace in the background and keeps their facts up to date. */
export class WorkspaceIndex {
  readonly #parts: WorkspaceIndexParts;
  readonly #known: KnownFiles;
  #progress: IndexProgress = start;
  #generation = 0;
  /** A person stopped the last build. */
  #stopped = false;
  #folders: readonly string[] = [];
  /** What was told of while all files are being listed and read: the list may be older. */
  #told = new Set<string>();
  readonly #underWay = new UnderWay();
  /** Readings of an earlier session, while the workspace is read. */
  #cache: IndexCache | null = null;
  /** Files that could be in the cache, or there with their state, and are not. */
  #fresh = 0;

  constructor(parts: WorkspaceIndexParts) {
    this.#parts = parts;
    this.#known = new KnownFiles(parts.facts, parts.changed);
  }

  get progress(): IndexProgress {
    return this.#progress;
  }

  /** The hash of the text that the facts of this file were read from; null for files never read. */
  hashOf(uri: string): string | null {
    return this.#known.keyOf(uri)?.hash ?? null;
  }

  /** Reads all files below the folders; a newer call takes over from one that still runs. */
  async build(folders: readonly string[]): Promise<void> {
    const generation = ++this.#generation;
    const { cache } = this.#parts;
    this.#folders = folders;
    this.#told = new Set();
    this.#stopped = false;
    this.#tell(start);
    try {
      this.#cache ??= cache === null ? null : await this.#loaded(cache);
      const discovery = await discover(folders, this.#parts, {
        slices: this.#slices(generation),
        found: (total) => {
          if (generation === this.#generation) this.#tell({ ...start, total });
        },
      });
      if (discovery === null) return;
      const { uris, note } = discovery;
      this.#tell({ state: 'building', listing: false, done: 0, total: uris.length, note });
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

  /** Stops reading; what was read so far stays, and another build goes on from there. */
  cancel(): void {
    const { state, listing, done, total } = this.#progress;
    if (state !== 'building') return;
    this.#generation++;
    this.#stopped = true;
    const note = listing
      ? "Looking for post-mortems was stopped: 'Read the Workspace Again' starts anew."
      : `Reading was stopped after ${done} of ${total} files: 'Read the Workspace Again' goes on.`;
    this.#tell({ ...this.#progress, state: 'ready', listing: false, note });
  }

  /**
   * Looks around for what nobody told of: files that came, went or were written since they were read. Where the file
   * system names the states of files, only those that differ are read. A build that runs or was stopped is left alone.
   */
  async lookAgain(): Promise<void> {
    if (this.#progress.state !== 'ready' || this.#stopped) return;
    const generation = this.#generation;
    this.#told = new Set();
    const discovery = await discover(this.#folders, this.#parts, {
      slices: this.#slices(generation),
      found: () => {},
    });
    if (discovery === null) return;
    const { uris, note } = discovery;
    const differing = await this.#differing(uris, generation);
    if (differing === null || !(await this.#readAll(differing, generation, () => {}))) return;
    this.#forgetOthers(uris);
    if (note === this.#progress.note && uris.length === this.#progress.total) return;
    this.#tell({ ...this.#progress, done: uris.length, total: uris.length, note });
  }

  /** Takes the facts of a document that an editor holds, as it was read there. */
  update(postmortem: Postmortem, inForce: ConfigInForce): void {
    const uri = normalUri(postmortem.uri);
    const key = keyOf(uri, postmortem.source.text, inForce, this.#parts);
    this.#told.add(uri);
    this.#underWay.drop(uri);
    this.#known.keep(key, readingOf(uri, postmortem, inForce, this.#parts), null);
  }

  /** Reads one file again after it changed; forgets it where it is gone. */
  async refresh(uri: string): Promise<void> {
    this.#told.add(uri);
    const turn = this.#underWay.begin(uri);
    await this.#take(uri, turn, await this.#look(uri));
  }

  /**
   * Reads files and folders that were written or have appeared, as far as they are documents of the workspace: known
   * ones, and what a search of the folders would find.
   */
  async refreshAll(uris: readonly string[]): Promise<void> {
    const generation = this.#generation;
    const isKnown = (uri: string): boolean =>
      this.#known.keyOf(uri) !== undefined || this.#parts.unsaved(uri) !== null;
    const slices = this.#slices(generation);
    const found = await this.#sought(
      uris.filter((uri) => !isKnown(uri)),
      slices,
    );
    if (!(await slices.next())) return;
    const all = [...uris.filter(isKnown), ...found];
    for (const uri of all) this.#told.add(uri);
    await this.#readAll(all, generation, () => {});
  }

  /** An editor let go of a document: what the file says counts again, if it is one of the workspace. */
  async release(uri: string): Promise<void> {
    const found = await this.#sought([uri], new Slices(this.#parts));
    if (this.#parts.unsaved(uri) !== null) return;
    if (found.has(uri)) await this.refresh(uri);
    else this.remove([uri]);
  }

  /**
   * Forgets files, or everything below folders, that are gone. An editor that still shows the text of a deleted file
   * does not keep it: a branch switch would leave the other branch's fixes in the list. Typing there brings it back.
   */
  remove(uris: readonly string[]): void {
    const gone = new Set(uris);
    for (const uri of gone) this.#underWay.drop(uri);
    for (const { uri } of this.#known.keys()) {
      if (isWithinAny(gone, uri)) this.#known.forget(uri);
    }
  }

  /** Of files and folders, the files that a search of the workspace would find there. */
  async #sought(uris: readonly string[], slices: Slices): Promise<ReadonlySet<string>> {
    const { files, home } = this.#parts;
    const sought = new Set<string>();
    for (const folder of this.#folders) {
      const below = uris.filter((uri) => isWithin(folder, uri));
      if (below.length === 0 || refusalOf(folder, home) !== null) continue;
      const found = await files.among(folder, below, slices);
      for (const uri of found.files) sought.add(normalUri(uri));
      const inFolders = await discover(found.folders, this.#parts, { slices, found: () => {} });
      for (const uri of inFolders?.uris ?? []) sought.add(uri);
    }
    return sought;
  }

  async #readAll(
    uris: readonly string[],
    generation: number,
    tell: (done: number) => void,
  ): Promise<boolean> {
    const slices = this.#slices(generation);
    for (let i = 0; i < uris.length; i += together) {
      const batch = uris.slice(i, i + together).map((uri) => ({ uri, turn: this.#underWay.begin(uri) }));
      const looks = await Promise.all(batch.map(({ uri }) => this.#look(uri)));
      for (const [index, { uri, turn }] of batch.entries()) {
        await this.#take(uri, turn, looks[index] ?? { kind: 'gone' });
        if (!(await slices.next())) return false;
      }
      tell(Math.min(i + together, uris.length));
    }
    return true;
  }

  /** Only a file that was not read in this session is taken from the cache unread: to read again is to read. */
  #look(uri: string): Promise<Look> {
    const cache = this.#known.keyOf(uri) === undefined ? this.#cache : null;
    return lookAtFile(uri, this.#parts, cache);
  }

  /** Takes what was seen of a file, unless something newer is known. */
  async #take(uri: string, turn: number, look: Look): Promise<void> {
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
        this.#known.keep(look.kept.key, look.kept.reading, look.stamp);
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
      this.#known.keep(key, cached, stamp);
      return;
    }
    const postmortem = readPostmortem(new Source(text), {
      uri,
      vocabulary: inForce.config.vocabulary,
      path: pathOpinion(inForce, uri),
    });
    this.#known.keep(key, readingOf(uri, postmortem, inForce, this.#parts), stamp);
  }

  /**
   * Those of the files whose state, configuration or day is not the one they were last read in; null where a build
   * took over.
   */
  async #differing(uris: readonly string[], generation: number): Promise<readonly string[] | null> {
    const { files, configs } = this.#parts;
    const differing: string[] = [];
    const slices = this.#slices(generation);
    for (const uri of uris) {
      const inForce = configs.peek(uri) ?? (await configs.forDocument(uri));
      const stamp = await files.stamp(uri);
      const written = stamp !== null && this.#known.stampOf(uri)?.sign !== stamp.sign;
      if (written || !isReadUnder(this.#known.keyOf(uri), inForce, this.#parts)) differing.push(uri);
      if (!(await slices.next())) return null;
    }
    return differing;
  }

  /** Not given up when a newer build begins: that one takes it. */
  async #loaded(cache: CacheStore): Promise<IndexCache> {
    return new IndexCache(await cache.load(new Slices(this.#parts)), cache.version);
  }

  /** Keeps for the next session what was read in this one, a slice at a time. */
  async #save(generation: number): Promise<void> {
    const { cache } = this.#parts;
    if (cache === null || this.#fresh === 0) return;
    await cache.save(this.#cacheLines(cache.version, generation));
  }

  async *#cacheLines(version: string, generation: number): AsyncGenerator<string> {
    const { configs, unsaved } = this.#parts;
    const slices = this.#slices(generation);
    yield cacheHead(version);
    for (const key of this.#known.keys()) {
      const inForce = configs.peek(key.uri);
      if (inForce === null || unsaved(key.uri) !== null) continue;
      const stamp = this.#known.stampOf(key.uri);
      const sign = stamp?.settled === true ? stamp.sign : '';
      yield cacheLine(key, sign, this.#known.readingOf(key.uri), inForce.config.archiveAfter);
      if (!(await slices.next())) throw new Error('the workspace is read anew');
    }
    this.#fresh = 0;
  }

  #forgetOthers(uris: readonly string[]): void {
    const kept = new Set(uris);
    for (const { uri } of this.#known.keys()) {
      if (kept.has(uri) || this.#told.has(uri) || this.#parts.unsaved(uri) !== null) continue;
      this.#known.forget(uri);
    }
  }

  /** Slices of work that nobody wants once a newer build began or a person stopped this one. */
  #slices(generation: number): Slices {
    return new Slices(this.#parts, () => generation === this.#generation);
  }

  #tell(progress: IndexProgress): void {
    this.#progress = progress;
    this.#parts.progressed(progress);
  }
}
