import { type ConfigProblem, defaultConfig } from '../config/config.ts';
import type { Surroundings } from '../config/extends.ts';
import { type ReadConfig, readConfig } from '../config/read-config.ts';
import { configName, configNames, isConfigName } from '../protocol/document-names.ts';
import type { Span } from '../text/position.ts';
import { baseNameOf, folderOf, isWithin, joinUri } from '../text/uris.ts';
import type { SeenFiles, SeenText } from './seen-files.ts';

/** A configuration file as it was read, with what it builds on. */
export interface ConfigFile {
  readonly uri: string;
  readonly text: string;
  readonly read: ReadConfig;
}

/** A file with what its reading rests on. */
interface KeptFile {
  readonly file: ConfigFile;
  readonly texts: ReadonlyMap<string, string | null>;
  readonly reals: ReadonlyMap<string, string>;
}

/** Reads configuration files; each once for as long as it and those that it builds on stay the same. */
export class ConfigFiles {
  readonly #files: SeenFiles;
  readonly #kept = new Map<string, KeptFile>();

  constructor(files: SeenFiles) {
    this.#files = files;
  }

  /** The file that a folder holds itself, of two names the first; `extends` stays within `repository`. */
  ownOf(folder: string, repository: string): ConfigFile | null {
    // A folder above the repository may say that it is the root.
    const limit = isWithin(repository, folder) ? repository : folder;
    for (const name of configNames) {
      const uri = joinUri(folder, name);
      const file = this.#fileOf(uri, this.#own(uri, limit), repository);
      if (file !== null) return file;
    }
    return null;
  }

  /** The file at the URI, wherever it leads; null where there is none. */
  at(uri: string, repository: string): ConfigFile | null {
    return this.#fileOf(uri, this.#files.text(uri), repository);
  }

  /** What a file of the repository says: a link must not lead to text that is not one of it. */
  #own(uri: string, repository: string): SeenText {
    const seen = this.#files.text(uri);
    if (seen.kind !== 'text') return seen;
    if (isWithin(this.#files.real(repository), this.#files.real(uri))) return seen;
    return { kind: 'unreadable', message: 'this file is a symbolic link that leaves the repository' };
  }

  #fileOf(uri: string, seen: SeenText, repository: string): ConfigFile | null {
    if (seen.kind === 'absent') return null;
    const words = seen.kind === 'text' ? seen.text : seen.message;
    const key = [repository, uri, seen.kind, this.#twinOf(uri)].join('\n');
    const kept = this.#kept.get(key);
    if (kept !== undefined && kept.file.text === words && this.#holds(kept)) return kept.file;
    const fresh = seen.kind === 'text' ? this.#readAnew(uri, words, repository) : unreadableFile(uri, words);
    this.#kept.set(key, fresh);
    return fresh.file;
  }

  /** A text as the configuration at the URI: for its own findings. */
  read(uri: string, text: string, repository: string): ReadConfig {
    return this.#withTwin(uri, text, readConfig(text, uri, this.#surroundings(repository)));
  }

  #readAnew(uri: string, text: string, repository: string): KeptFile {
    const texts = new Map<string, string | null>();
    const reals = new Map<string, string>();
    const around = this.#surroundings(repository);
    const read = readConfig(text, uri, {
      repository,
      textOf: (asked) => noted(texts, asked, around.textOf(asked)),
      realOf: (asked) => noted(reals, asked, around.realOf(asked)),
    });
    return { file: { uri, text, read: this.#withTwin(uri, text, read) }, texts, reals };
  }

  #holds({ texts, reals }: KeptFile): boolean {
    const around = this.#surroundings('');
    return (
      [...texts].every(([uri, text]) => around.textOf(uri) === text) &&
      [...reals].every(([uri, real]) => around.realOf(uri) === real)
    );
  }

  #surroundings(repository: string): Surroundings {
    return {
      repository,
      textOf: (uri) => {
        const seen = this.#files.text(uri);
        return seen.kind === 'text' ? seen.text : null;
      },
      realOf: this.#files.real,
    };
  }

  #withTwin(uri: string, text: string, read: ReadConfig): ReadConfig {
    const message = this.#twinOf(uri);
    if (message === null) return read;
    const problem: ConfigProblem = { kind: 'shadowed', message, span: firstLineOf(text) };
    return { ...read, problems: [problem, ...read.problems] };
  }

  /** What to say where both names are in one folder, since only one of the files is read; null elsewhere. */
  #twinOf(uri: string): string | null {
    const name = baseNameOf(uri);
    const other = isConfigName(name) ? configNames.find((each) => each !== name) : undefined;
    if (other === undefined) return null;
    if (this.#files.text(joinUri(folderOf(uri), other)).kind === 'absent') return null;
    return name === configName
      ? `'${other}' in this folder is ignored, because '${name}' is read. Keep one of the two.`
      : `This file is ignored, because '${other}' in the same folder is read. Keep one of the two.`;
  }
}

function noted<T>(answers: Map<string, T>, uri: string, answer: T): T {
  answers.set(uri, answer);
  return answer;
}

function firstLineOf(text: string): Span {
  const end = text.search(/[\r\n]/);
  return { start: 0, end: end < 0 ? text.length : end };
}

/** The defaults are in force, and the file says why. */
function unreadableFile(uri: string, message: string): KeptFile {
  const problem: ConfigProblem = {
    kind: 'unreadable',
    message: `The configuration cannot be used (${message}), so the defaults apply.`,
    span: { start: 0, end: 0 },
  };
  const read = { config: { ...defaultConfig, uri }, problems: [problem], rules: [] };
  return { file: { uri, text: message, read }, texts: new Map(), reals: new Map() };
}
