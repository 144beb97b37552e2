import { type Config, defaultConfig } from '../config/config.ts';
import { type PathGlobs, pathGlobs } from '../config/path-globs.ts';
import type { ReadConfig } from '../config/read-config.ts';
import { contentHash } from '../text/content-hash.ts';
import { folderOf, isWithin, joinUri, relativePath, schemeOf } from '../text/uris.ts';
import { type ConfigFile, ConfigFiles } from './config-files.ts';
import type { SeenFiles } from './seen-files.ts';

/** What is in force for the documents of one folder. */
export interface ConfigInForce {
  readonly config: Config;
  /** Equal for equal settings under equal roots: names what a reading rests on. */
  readonly sign: string;
  /** URI of the folder that globs and artefact paths start from. */
  readonly root: string;
  /** What the configuration's globs say of a path below the root. */
  readonly globs: PathGlobs;
  /** The file that says so; null where the defaults are in force. */
  readonly file: ConfigFile | null;
}

export interface ConfigPlaces {
  /** The root of a folder's documents where neither a configuration nor a repository tells. */
  readonly home: (folder: string) => string;
  /** URI of the configuration that is in force everywhere; null where each folder has its own. */
  readonly forced: string | null;
}

/** What the globs in force say of a document. */
export function pathOpinion({ globs, root }: ConfigInForce, uri: string): ReturnType<PathGlobs> {
  return globs(relativePath(root, uri));
}

/**
 * Settles which configuration is in force in a folder: the nearest file alone. The root is the nearest ancestor whose
 * configuration says `root: true`, else the nearest with `.git`, else the home of the folder.
 */
export class Configurations {
  readonly #files: SeenFiles;
  readonly #places: ConfigPlaces;
  readonly #configs: ConfigFiles;
  /** By root and file: thousands of folders may have the same in force. */
  readonly #made = new Map<string, ConfigInForce>();

  constructor(files: SeenFiles, places: ConfigPlaces) {
    this.#files = files;
    this.#places = places;
    this.#configs = new ConfigFiles(files);
  }

  /** What is in force for documents in the folder, as far as the files around it are known. */
  inForce(folder: string): ConfigInForce {
    const { ancestors, limit, root } = this.#around(folder);
    const { forced } = this.#places;
    if (forced !== null) return this.#make(root, this.#configs.at(forced, limit));
    for (const ancestor of ancestors) {
      if (!isWithin(root, ancestor)) break;
      const file = this.#configs.ownOf(ancestor, limit);
      if (file !== null) return this.#make(root, file);
    }
    return this.#make(root, null);
  }

  /** The repository that the folder lies in; its home where it lies in none. */
  repositoryOf(folder: string): string {
    return this.#around(folder).limit;
  }

  /** A text as the configuration at the URI: for its own findings. */
  read(uri: string, text: string): ReadConfig {
    return this.#configs.read(uri, text, this.#around(folderOf(uri)).limit);
  }

  #around(folder: string): {
    readonly ancestors: readonly string[];
    readonly root: string;
    /** What `extends` may not leave: the repository, so that a root inside it may build on a file above. */
    readonly limit: string;
  } {
    const home = this.#places.home(folder);
    const ancestors = ancestorsOf(folder, schemeOf(folder) === 'file' ? null : home);
    const repository = ancestors.find((ancestor) => this.#files.exists(joinUri(ancestor, '.git')));
    const limit = repository ?? home;
    const stated = ancestors.find(
      (ancestor) => this.#configs.ownOf(ancestor, limit)?.read.config.root === true,
    );
    return { ancestors, root: stated ?? limit, limit };
  }

  #make(root: string, file: ConfigFile | null): ConfigInForce {
    const key = `${root}\n${file?.uri ?? ''}`;
    const known = this.#made.get(key);
    if (known?.file === file) return known;
    const config = file?.read.config ?? defaultConfig;
    const made = { config, sign: signOf(config, root), root, globs: pathGlobs(config), file };
    this.#made.set(key, made);
    return made;
  }
}

function signOf(config: Config, root: string): string {
  const plain = JSON.stringify([root, config], (_, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
  return contentHash(plain);
}

/** The folder and those above it, nearest first, up to `last` or the top. */
function ancestorsOf(folder: string, last: string | null): readonly string[] {
  const ancestors: string[] = [];
  for (let current = folder; ; current = folderOf(current)) {
    ancestors.push(current);
    if (current === last || folderOf(current) === current) return ancestors;
  }
}
