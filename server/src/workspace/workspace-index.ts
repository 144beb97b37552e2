import type { ReadDocument } from '../review/read-document.ts';
import { isWithin, normalUri } from '../text/uris.ts';
import { discover } from './discovery.ts';
import { FileReadings, type FileReadingsParts } from './file-readings.ts';
import { refusalOf } from './refusal.ts';
import { Slices } from './slices.ts';

export interface IndexProgress {
  readonly state: 'building' | 'ready' | 'failed';
  /** The files are still being looked for: `total` grows. */
  readonly listing: boolean;
  readonly done: number;
  readonly total: number;
  readonly note: string | null;
}

export interface WorkspaceIndexParts extends FileReadingsParts {
  /** The user's home folder; null where there is none. */
  readonly home: string | null;
  /** The state or the count moved. */
  readonly progressed: (progress: IndexProgress) => void;
}

const start: IndexProgress = { state: 'building', listing: true, done: 0, total: 0, note: null };

/** Reads the post-mortems of the workspace in the background and keeps their facts up to date. */
export class WorkspaceIndex {
  readonly #parts: WorkspaceIndexParts;
  readonly #readings: FileReadings;
  #progress: IndexProgress = start;
  #generation = 0;
  /** A person stopped the last build. */
  #stopped = false;
  #folders: readonly string[] = [];
  /** What was told of while all files are being listed and read: the list may be older. */
  #told = new Set<string>();

  constructor(parts: WorkspaceIndexParts) {
    this.#parts = parts;
    this.#readings = new FileReadings(parts);
  }

  get progress(): IndexProgress {
    return this.#progress;
  }

  /** The hash of the text that the facts of this file were read from; null for files never read. */
  hashOf(uri: string): string | null {
    return this.#readings.hashOf(uri);
  }

  /** URIs of all files that were read, post-mortems or not. */
  uris(): readonly string[] {
    return this.#readings.uris();
  }

  /** Reads all files below the folders; a newer call takes over from one that still runs. */
  async build(folders: readonly string[]): Promise<void> {
    const generation = ++this.#generation;
    this.#folders = folders;
    this.#told = new Set();
    this.#stopped = false;
    this.#tell(start);
    try {
      await this.#readings.loadCache();
      const slices = this.#slices(generation);
      const discovery = await discover(folders, this.#parts, {
        slices,
        found: (total) => {
          if (generation === this.#generation) this.#tell({ ...start, total });
        },
      });
      if (discovery === null) return;
      const { uris, note } = discovery;
      this.#tell({ state: 'building', listing: false, done: 0, total: uris.length, note });
      const tell = (done: number): void => this.#tell({ ...this.#progress, done });
      if (!(await this.#readings.readAll(uris, slices, tell))) return;
      this.#readings.keepOnly(uris, this.#told);
      this.#tell({ ...this.#progress, state: 'ready' });
      await this.#readings.saveCache(slices);
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
      ? "The search for post-mortems was stopped. 'Read the Workspace Again' restarts it."
      : `Reading was stopped after ${done} of ${total} files. 'Read the Workspace Again' continues.`;
    this.#tell({ ...this.#progress, state: 'ready', listing: false, note });
  }

  /**
   * Looks around for what nobody told of: files that came, went or were written since they were read. Where the file
   * system names the states of files, only those that differ are read. A build that runs or was stopped is left alone.
   */
  async lookAgain(): Promise<void> {
    if (this.#progress.state !== 'ready' || this.#stopped) return;
    const slices = this.#slices(this.#generation);
    this.#told = new Set();
    const discovery = await discover(this.#folders, this.#parts, { slices, found: () => {} });
    if (discovery === null) return;
    const { uris, note } = discovery;
    const differing = await this.#readings.differing(uris, slices);
    if (differing === null || !(await this.#readings.readAll(differing, slices))) return;
    this.#readings.keepOnly(uris, this.#told);
    if (note === this.#progress.note && uris.length === this.#progress.total) return;
    this.#tell({ ...this.#progress, done: uris.length, total: uris.length, note });
  }

  /** Takes the facts of a document that an editor holds, as it was read there. */
  update(document: ReadDocument): void {
    this.#told.add(normalUri(document.uri));
    this.#readings.take(document);
  }

  /** Reads one file again after it changed; forgets it where it is gone. */
  async refresh(uri: string): Promise<void> {
    this.#told.add(uri);
    await this.#readings.readAll([uri], new Slices(this.#parts));
  }

  /**
   * Reads files and folders that were written or have appeared, as far as they are documents of the workspace: known
   * ones, and what a search of the folders would find.
   */
  async refreshAll(uris: readonly string[]): Promise<void> {
    const isKnown = (uri: string): boolean =>
      this.#readings.hashOf(uri) !== null || this.#parts.unsaved(uri) !== null;
    const slices = this.#slices(this.#generation);
    const found = await this.#sought(
      uris.filter((uri) => !isKnown(uri)),
      slices,
    );
    if (!(await slices.next())) return;
    const all = [...uris.filter(isKnown), ...found];
    for (const uri of all) this.#told.add(uri);
    await this.#readings.readAll(all, slices);
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
    this.#readings.forget(uris);
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

  /** Slices of work that nobody wants once a newer build began or a person stopped this one. */
  #slices(generation: number): Slices {
    return new Slices(this.#parts, () => generation === this.#generation);
  }

  #tell(progress: IndexProgress): void {
    this.#progress = progress;
    this.#parts.progressed(progress);
  }
}
