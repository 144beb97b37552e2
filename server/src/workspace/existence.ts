import type { FileSystem } from './file-system.ts';
import { isWithinAny } from './uris.ts';

/** What is known of files that documents name; what is not known yet is asked of the file system once. */
export class Existence {
  readonly #files: FileSystem;
  readonly #known = new Map<string, boolean>();
  readonly #wanted = new Set<string>();

  constructor(files: FileSystem) {
    this.#files = files;
  }

  /** At once and without I/O; a question that cannot be answered is kept for `resolve`. */
  readonly ask = (uri: string): 'yes' | 'no' | 'unknown' => {
    const known = this.#known.get(uri);
    if (known !== undefined) return known ? 'yes' : 'no';
    this.#wanted.add(uri);
    return 'unknown';
  };

  /** Looks up what was asked and not known; false where nothing was. */
  async resolve(): Promise<boolean> {
    if (this.#wanted.size === 0) return false;
    const wanted = [...this.#wanted];
    this.#wanted.clear();
    await Promise.all(
      wanted.map(async (uri) => {
        this.#known.set(uri, await this.#files.exists(uri));
      }),
    );
    return true;
  }

  /** After files or folders appeared or went away. */
  forget(uris: ReadonlySet<string>): void {
    for (const known of this.#known.keys()) {
      if (isWithinAny(uris, known)) this.#known.delete(known);
    }
  }

  forgetAll(): void {
    this.#known.clear();
  }
}
