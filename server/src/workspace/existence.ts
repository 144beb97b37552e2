import { isWithinAny } from '../text/uris.ts';
import { Answers } from './answers.ts';
import type { FileSystem } from './file-system.ts';

/** What is known of files that documents name; what is not known yet is asked of the file system once. */
export class Existence {
  readonly #answers: Answers<boolean>;

  constructor(files: FileSystem) {
    this.#answers = new Answers((uri) => files.exists(uri));
  }

  /** At once and without I/O; a question that cannot be answered is kept for `resolve`. */
  readonly ask = (uri: string): 'yes' | 'no' | 'unknown' => {
    const known = this.#answers.ask(uri);
    return known === undefined ? 'unknown' : known ? 'yes' : 'no';
  };

  /** Looks up what was asked and not known; false where nothing was. */
  resolve(): Promise<boolean> {
    return this.#answers.resolve();
  }

  /** After files or folders appeared or went away. */
  forget(uris: ReadonlySet<string>): void {
    this.#answers.forget((uri) => isWithinAny(uris, uri));
  }

  forgetAll(): void {
    this.#answers.forget();
  }
}
