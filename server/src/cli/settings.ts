import { dirname, relative, sep } from 'node:path';
import { URI } from 'vscode-uri';
import { type Config, type ConfigProblem, defaultConfig } from '../config/config.ts';
import { type PathGlobs, pathGlobs } from '../config/path-globs.ts';
import { readConfig } from '../config/read-config.ts';
import { readTextFile } from '../host/node-read.ts';
import { findConfig, findRoot } from '../host/node-root.ts';

/** A configuration file with what is wrong in it. */
export interface ConfigFile {
  readonly file: string;
  readonly text: string;
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

/** What is in force for the documents of one folder. */
export interface FolderSettings {
  readonly root: string;
  readonly config: Config;
  readonly globs: PathGlobs;
}

/** Finds root and configuration by folder, each file read once. */
export class Settings {
  readonly #cwd: string;
  readonly #forced: string | null;
  readonly #files = new Map<string, ConfigFile>();
  readonly #folders = new Map<string, FolderSettings>();

  /** `forced` is the file that `--config` names, absolute. */
  constructor(cwd: string, forced: string | null) {
    this.#cwd = cwd;
    this.#forced = forced;
  }

  of(file: string): FolderSettings {
    const folder = dirname(file);
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const settings = this.#find(folder);
    this.#folders.set(folder, settings);
    return settings;
  }

  /** Every configuration file that was read. */
  files(): readonly ConfigFile[] {
    return [...this.#files.values()];
  }

  read(file: string): ConfigFile {
    const known = this.#files.get(file);
    if (known !== undefined) return known;
    const read = readTextFile(file);
    const uri = URI.file(file).toString();
    const result: ConfigFile =
      read.kind === 'text'
        ? { file, text: read.text, ...readConfig(read.text, uri) }
        : {
            file,
            text: '',
            config: { ...defaultConfig, uri },
            problems: [{ kind: 'unreadable', message: read.message, span: { start: 0, end: 0 } }],
          };
    this.#files.set(file, result);
    return result;
  }

  #find(folder: string): FolderSettings {
    const fallback = isWithin(folder, this.#cwd) ? this.#cwd : folder;
    const root = findRoot(folder, fallback, (config) => this.read(config).config.root);
    const path = this.#forced ?? findConfig(folder, root);
    const config = path === null ? defaultConfig : this.read(path).config;
    return { root, config, globs: pathGlobs(config) };
  }
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`));
}
