import { dirname, relative, sep } from 'node:path';
import { URI } from 'vscode-uri';
import { type Config, defaultConfig } from '../config/config.ts';
import { type PathGlobs, pathGlobs } from '../config/path-globs.ts';
import { type ReadConfig, readConfig } from '../config/read-config.ts';
import { checkConfig } from '../engine/check-config.ts';
import { readTextFile } from '../host/node-read.ts';
import { findConfig, findRepository, findRoot } from '../host/node-root.ts';
import type { Finding } from '../rules/rule.ts';
import { configSign } from '../workspace/config-store.ts';

/** A configuration file with what is wrong in it. */
export interface ConfigFile {
  readonly file: string;
  readonly text: string;
  readonly config: Config;
  readonly findings: readonly Finding[];
}

/** What is in force for the documents of one folder. */
export interface FolderSettings {
  readonly root: string;
  readonly config: Config;
  readonly globs: PathGlobs;
  /** Equal for equal settings: what was made of a document rests on them. */
  readonly sign: () => string;
}

/** Finds root and configuration by folder, each file read once. */
export class Settings {
  readonly #cwd: string;
  readonly #forced: string | null;
  readonly #files = new Map<string, ConfigFile>();
  readonly #inForce = new Set<ConfigFile>();
  readonly #folders = new Map<string, FolderSettings>();
  readonly #signs = new Map<Config, Map<string, string>>();

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

  /** The configuration files in force for what was asked about. */
  files(): readonly ConfigFile[] {
    return [...this.#inForce];
  }

  #read(file: string): ConfigFile {
    const known = this.#files.get(file);
    if (known !== undefined) return known;
    const read = readTextFile(file);
    const text = read.kind === 'text' ? read.text : '';
    const settings =
      read.kind === 'text' ? readFully(text, file, this.#repositoryOf(file)) : unreadable(file, read.message);
    const result: ConfigFile = { file, text, config: settings.config, findings: checkConfig(settings) };
    this.#files.set(file, result);
    return result;
  }

  #find(folder: string): FolderSettings {
    const root = findRoot(folder, this.#home(folder), (config) => this.#read(config).config.root);
    const path = this.#forced ?? findConfig(folder, root);
    if (path === null) return this.#settingsOf(defaultConfig, root);
    const file = this.#read(path);
    this.#inForce.add(file);
    return this.#settingsOf(file.config, root);
  }

  #settingsOf(config: Config, root: string): FolderSettings {
    return { root, config, globs: pathGlobs(config), sign: () => this.#signOf(config, root) };
  }

  /** Many folders share a configuration: its sign is made once for each root. */
  #signOf(config: Config, root: string): string {
    const signs = this.#signs.get(config) ?? new Map<string, string>();
    this.#signs.set(config, signs);
    const sign = signs.get(root) ?? configSign(config, root);
    signs.set(root, sign);
    return sign;
  }

  /** What `extends` may not leave. */
  #repositoryOf(file: string): string {
    const folder = dirname(file);
    return URI.file(findRepository(folder) ?? this.#home(folder)).toString();
  }

  /** Where neither a configuration nor a repository says where the root is. */
  #home(folder: string): string {
    return isWithin(folder, this.#cwd) ? this.#cwd : folder;
  }
}

/** Reads the files that `extends` names too, round by round. */
function readFully(text: string, file: string, repository: string): ReadConfig {
  const texts = new Map<string, string | null>();
  const uri = URI.file(file).toString();
  for (;;) {
    const read = readConfig(text, uri, { repository, texts });
    if (read.wanted.length === 0) return read;
    for (const wanted of read.wanted) {
      const parent = readTextFile(URI.parse(wanted).fsPath);
      texts.set(wanted, parent.kind === 'text' ? parent.text : null);
    }
  }
}

function unreadable(file: string, message: string): ReadConfig {
  const problem = {
    kind: 'unreadable',
    message: `${message}: the defaults are in force.`,
    span: { start: 0, end: 0 },
  } as const;
  const config = { ...defaultConfig, uri: URI.file(file).toString() };
  return { config, problems: [problem], rules: [], wanted: [] };
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`));
}
