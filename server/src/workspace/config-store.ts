import type { ReadConfig } from '../config/read-config.ts';
import { configName, isConfigName } from '../protocol/document-names.ts';
import { type ConfigInForce, Configurations } from '../review/config-in-force.ts';
import type { SeenFiles } from '../review/seen-files.ts';
import { baseNameOf, folderOf, isWithin, isWithinAny, joinUri, normalUri } from '../text/uris.ts';
import { Answers } from './answers.ts';
import type { FileSystem } from './file-system.ts';

export function isConfigUri(uri: string): boolean {
  return isConfigName(baseNameOf(uri));
}

/** Keeps which configuration is in force in each folder of the workspace, as files and editors say. */
export class ConfigStore {
  readonly #folders: () => readonly string[];
  readonly #texts: Answers<string | null>;
  readonly #existing: Answers<boolean>;
  readonly #reals: Answers<string>;
  readonly #configurations: Configurations;
  /** By folder. */
  readonly #settled = new Map<string, ConfigInForce>();
  /** Folders of documents by what comes before the name: asked for thousands of documents in a row. */
  readonly #folderOf = new Map<string, string>();
  #generation = 0;

  /** `unsaved` gives the text of a configuration that is open in an editor; it wins over the disk. */
  constructor(
    files: FileSystem,
    folders: () => readonly string[],
    unsaved: (uri: string) => string | null = () => null,
  ) {
    this.#folders = folders;
    this.#texts = new Answers(async (uri) => unsaved(uri) ?? files.readText(uri));
    this.#existing = new Answers((uri) => files.exists(uri));
    this.#reals = new Answers((uri) => files.real(uri));
    this.#configurations = new Configurations(this.#seen(), {
      home: (folder) => this.#workspaceFolderOf(folder) ?? folder,
      forced: null,
    });
  }

  /** The configuration for a document, if it is known without reading. */
  peek(uri: string): ConfigInForce | null {
    return this.#settled.get(this.#folderFor(uri)) ?? null;
  }

  /** The configuration for a document. */
  async forDocument(uri: string): Promise<ConfigInForce> {
    const folder = this.#folderFor(uri);
    const known = this.#settled.get(folder);
    if (known !== undefined) return known;
    const generation = this.#generation;
    const inForce = await this.#answered(() => this.#configurations.inForce(folder));
    // What was looked up before a change must not be found after it.
    if (generation === this.#generation) this.#settled.set(folder, inForce);
    return inForce;
  }

  /** The configuration file in force for a document and its text; the text is null where it is yet to be made. */
  async fileFor(uri: string): Promise<{ readonly uri: string; readonly text: string | null }> {
    const { file, root } = await this.forDocument(uri);
    return file ?? { uri: joinUri(root, configName), text: null };
  }

  /** A text as the configuration at the URI, with what it builds on: for its own findings. */
  read(uri: string, text: string): Promise<ReadConfig> {
    return this.#answered(() => this.#configurations.read(uri, text));
  }

  /** Whether something that was asked about lies in one of these folders. */
  knowsWithin(uris: ReadonlySet<string>): boolean {
    for (const uri of this.#texts.keys()) if (isWithinAny(uris, uri)) return true;
    return false;
  }

  /** After a configuration or a folder changed: everything is looked up again. */
  forget(): void {
    this.#generation++;
    this.#settled.clear();
    for (const answers of [this.#texts, this.#existing, this.#reals]) answers.forget();
  }

  /** The answer once all that it rests on was looked up. */
  async #answered<T>(question: () => T): Promise<T> {
    for (;;) {
      const answer = question();
      const lookedUp = await Promise.all([
        this.#texts.resolve(),
        this.#existing.resolve(),
        this.#reals.resolve(),
      ]);
      if (!lookedUp.includes(true)) return answer;
    }
  }

  #seen(): SeenFiles {
    return {
      text: (uri) => {
        const text = this.#texts.ask(uri) ?? null;
        return text === null ? { kind: 'absent' } : { kind: 'text', text };
      },
      exists: (uri) => this.#existing.ask(uri) ?? false,
      real: (uri) => this.#reals.ask(uri) ?? uri,
    };
  }

  #folderFor(uri: string): string {
    if (uri.startsWith('untitled:')) return this.#folderOfUntitled(uri);
    const start = uri.slice(0, uri.lastIndexOf('/'));
    const known = this.#folderOf.get(start);
    if (known !== undefined) return known;
    const folder = folderOf(uri);
    this.#folderOf.set(start, folder);
    return folder;
  }

  /** An unsaved document that has a name is where it will be saved; any other one belongs to the first folder. */
  #folderOfUntitled(uri: string): string {
    const place = uri.slice('untitled:'.length);
    for (const folder of this.#folders()) {
      const scheme = folder.slice(0, folder.indexOf(':') + 1);
      const named = normalUri(
        scheme + (place.startsWith('/') && !place.startsWith('//') ? `//${place}` : place),
      );
      if (isWithin(folder, named)) return folderOf(named);
    }
    return this.#folders()[0] ?? uri;
  }

  #workspaceFolderOf(uri: string): string | null {
    const holders = this.#folders().filter((folder) => isWithin(folder, uri));
    return holders.sort((a, b) => b.length - a.length)[0] ?? null;
  }
}
