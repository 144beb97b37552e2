import { type Config, defaultConfig } from '../config/config.ts';
import { type PathGlobs, pathGlobs } from '../config/path-globs.ts';
import { type ReadConfig, readConfig } from '../config/read-config.ts';
import { contentHash } from '../text/content-hash.ts';
import type { FileSystem } from './file-system.ts';
import { baseNameOf, folderOf, isWithin, isWithinAny, joinUri, relativePath, schemeOf } from './uris.ts';

export const configName = '.missing-link.yaml';
/** Rounds of reading what `extends` names, which may extend in turn. */
const mostRounds = 8;

/** The configuration in force in a folder. */
export interface ConfigInForce {
  readonly config: Config;
  /** Equal for equal settings: names what the configuration and what it builds on say. */
  readonly sign: string;
  /** URI of the folder that globs and artefact paths start from. */
  readonly root: string;
  /** What the configuration's globs say of a document. */
  readonly globs: PathGlobs;
}

/** What one folder holds of its own. */
interface FolderSigns {
  /** The configuration's text; null where the folder has none. */
  readonly text: string | null;
  readonly saysRoot: boolean;
  readonly git: boolean;
}

export function isConfigUri(uri: string): boolean {
  return baseNameOf(uri) === configName;
}

/**
 * Finds and keeps the configuration for each folder: the nearest file alone is in force. The root is the nearest
 * ancestor whose configuration says `root: true`, else the nearest with `.git`, else the workspace folder.
 */
export class ConfigStore {
  readonly #files: FileSystem;
  readonly #folders: () => readonly string[];
  readonly #unsaved: (uri: string) => string | null;
  readonly #signs = new Map<string, Promise<FolderSigns>>();
  readonly #settled = new Map<string, ConfigInForce>();
  /** By root and configuration file: thousands of folders may have the same in force. */
  readonly #inForce = new Map<string, Promise<ConfigInForce>>();
  /** Folders of documents by what stands before the name: asked for thousands of documents in a row. */
  readonly #folderOf = new Map<string, string>();
  #generation = 0;

  /** `unsaved` gives the text of a configuration that is open in an editor; it wins over the disk. */
  constructor(
    files: FileSystem,
    folders: () => readonly string[],
    unsaved: (uri: string) => string | null = () => null,
  ) {
    this.#files = files;
    this.#folders = folders;
    this.#unsaved = unsaved;
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
    const settled = await this.#settle(folder);
    if (generation === this.#generation) this.#settled.set(folder, settled);
    return settled;
  }

  /** The configuration file in force for a document and its text; the text is null where it is yet to be made. */
  async fileFor(uri: string): Promise<{ readonly uri: string; readonly text: string | null }> {
    const { config, root } = await this.forDocument(uri);
    const at = config.uri ?? joinUri(root, configName);
    const { text } = await this.#signsOf(folderOf(at));
    return { uri: at, text };
  }

  /** A configuration file as read, with what it builds on: for its own findings. */
  async read(uri: string, text: string): Promise<ReadConfig> {
    const { repository } = await this.#lookAround(folderOf(uri));
    return this.#readFully(text, uri, repository);
  }

  /** Whether a folder that was asked about lies in one of these. */
  knowsWithin(uris: ReadonlySet<string>): boolean {
    return [...this.#signs.keys()].some((folder) => isWithinAny(uris, folder));
  }

  /** After a configuration or a folder changed: everything is looked up again. */
  forget(): void {
    this.#generation++;
    this.#signs.clear();
    this.#settled.clear();
    this.#inForce.clear();
  }

  #folderFor(uri: string): string {
    if (uri.startsWith('untitled:')) return this.#folders()[0] ?? uri;
    const start = uri.slice(0, uri.lastIndexOf('/'));
    const known = this.#folderOf.get(start);
    if (known !== undefined) return known;
    const folder = folderOf(uri);
    this.#folderOf.set(start, folder);
    return folder;
  }

  async #settle(folder: string): Promise<ConfigInForce> {
    const generation = this.#generation;
    const { ancestors, signs, root, repository } = await this.#lookAround(folder);
    const at = signs.findIndex(({ text }, index) => text !== null && isWithin(root, ancestors[index] ?? ''));
    const text = signs[at]?.text ?? null;
    const uri = text === null ? '' : joinUri(ancestors[at] ?? folder, configName);
    const key = [root, repository, uri].join('\n');
    const known = this.#inForce.get(key);
    if (known !== undefined) return known;
    const read = async (): Promise<ConfigInForce> => {
      const config = text === null ? defaultConfig : (await this.#readFully(text, uri, repository)).config;
      return { config, sign: configSign(config, root), root, globs: pathGlobs(config) };
    };
    const inForce = read();
    // What was looked up before a change must not be found after it.
    if (generation === this.#generation) this.#inForce.set(key, inForce);
    return inForce;
  }

  async #lookAround(folder: string): Promise<{
    readonly ancestors: readonly string[];
    readonly signs: readonly FolderSigns[];
    readonly root: string;
    /** What `extends` may not leave: a root inside a repository may build on the file above it. */
    readonly repository: string;
  }> {
    const fallback = this.#workspaceFolderOf(folder) ?? folder;
    const ancestors = ancestorsOf(folder, schemeOf(folder) === 'file' ? null : fallback);
    const signs = await Promise.all(ancestors.map((ancestor) => this.#signsOf(ancestor)));
    const repository = ancestors[signs.findIndex((sign) => sign.git)] ?? fallback;
    return { ancestors, signs, root: rootOf(ancestors, signs) ?? fallback, repository };
  }

  /** Reads the files that `extends` names, until nothing more is wanted. */
  async #readFully(text: string, uri: string, repository: string): Promise<ReadConfig> {
    const texts = new Map<string, string | null>();
    let read = readConfig(text, uri, { repository, texts });
    for (let round = 0; round < mostRounds && read.wanted.length > 0; round++) {
      for (const wanted of read.wanted) texts.set(wanted, await this.#textOf(wanted));
      read = readConfig(text, uri, { repository, texts });
    }
    return read;
  }

  async #textOf(uri: string): Promise<string | null> {
    return this.#unsaved(uri) ?? this.#files.readText(uri);
  }

  #workspaceFolderOf(uri: string): string | null {
    const holders = this.#folders().filter((folder) => isWithin(folder, uri));
    return holders.sort((a, b) => b.length - a.length)[0] ?? null;
  }

  #signsOf(folder: string): Promise<FolderSigns> {
    const known = this.#signs.get(folder);
    if (known !== undefined) return known;
    const signs = this.#readSigns(folder);
    this.#signs.set(folder, signs);
    return signs;
  }

  async #readSigns(folder: string): Promise<FolderSigns> {
    const uri = joinUri(folder, configName);
    const [text, git] = await Promise.all([this.#textOf(uri), this.#files.exists(joinUri(folder, '.git'))]);
    return { text, saysRoot: text !== null && readConfig(text, uri).config.root, git };
  }
}

/** What the globs in force say of the document. */
export function pathOpinion(inForce: ConfigInForce, uri: string): 'included' | 'excluded' | 'default' {
  return inForce.globs(relativePath(inForce.root, uri));
}

/** Equal for equal settings under equal roots. */
export function configSign(config: Config, root: string): string {
  const plain = JSON.stringify([root, config], (_, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
  return contentHash(plain);
}

function rootOf(ancestors: readonly string[], signs: readonly FolderSigns[]): string | null {
  const stated = signs.findIndex(({ saysRoot }) => saysRoot);
  if (stated >= 0) return ancestors[stated] ?? null;
  const git = signs.findIndex((sign) => sign.git);
  return git >= 0 ? (ancestors[git] ?? null) : null;
}

/** The folder and those above it, nearest first, up to `last` or the top. */
function ancestorsOf(folder: string, last: string | null): readonly string[] {
  const ancestors: string[] = [];
  let current = folder;
  for (;;) {
    ancestors.push(current);
    const parent = folderOf(current);
    if (current === last || parent === current) return ancestors;
    current = parent;
  }
}
