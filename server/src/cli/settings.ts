import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { URI } from 'vscode-uri';
import { checkConfig } from '../engine/check-config.ts';
import { realUri } from '../host/node-files.ts';
import { kindOfPath, readTextFile } from '../host/node-read.ts';
import type { ConfigFile } from '../review/config-files.ts';
import { type ConfigInForce, Configurations } from '../review/config-in-force.ts';
import type { SeenFiles, SeenText } from '../review/seen-files.ts';
import type { Finding } from '../rules/rule.ts';
import { fileUri } from '../text/uri-text.ts';
import { isWithin } from '../text/uris.ts';

/** A configuration file that is in force, with what is wrong in it. */
export interface CheckedConfig {
  /** Absolute path. */
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Finds what is in force by folder, each file read once. */
export class SettingsByFolder {
  readonly #configurations: Configurations;
  readonly #folders = new Map<string, ConfigInForce>();
  readonly #inForce = new Set<ConfigFile>();

  /** `forced` is the file that `--config` names, absolute; null where each folder has its own. */
  constructor(cwd: string, forced: string | null) {
    const here = fileUri(cwd);
    this.#configurations = new Configurations(seenOnDisk(), {
      home: (folder) => (isWithin(here, folder) ? here : folder),
      forced: forced === null ? null : fileUri(forced),
    });
  }

  /** What is in force for the file at an absolute path. */
  of(file: string): ConfigInForce {
    const folder = dirname(file);
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const inForce = this.#configurations.inForce(fileUri(folder));
    this.#folders.set(folder, inForce);
    if (inForce.file !== null) this.#inForce.add(inForce.file);
    return inForce;
  }

  /** Absolute path of the repository that the folder lies in; the folder itself where it lies in none. */
  repositoryOf(folder: string): string {
    return pathOf(this.#configurations.repositoryOf(fileUri(folder)));
  }

  /** The configuration files in force for what was asked about. */
  files(): readonly CheckedConfig[] {
    return [...this.#inForce].map(({ uri, text, read }) => ({
      file: URI.parse(uri).fsPath,
      text,
      findings: checkConfig(read),
    }));
  }
}

/** The disk as a run sees it: what was looked at once stays. */
function seenOnDisk(): SeenFiles {
  const texts = new Map<string, SeenText>();
  const existing = new Map<string, boolean>();
  const reals = new Map<string, string>();
  return {
    text: (uri) => remembered(texts, uri, () => textAt(pathOf(uri))),
    exists: (uri) => remembered(existing, uri, () => existsSync(pathOf(uri))),
    real: (uri) => remembered(reals, uri, () => realUri(pathOf(uri), uri)),
  };
}

function textAt(path: string): SeenText {
  if (kindOfPath(path) !== 'file') return { kind: 'absent' };
  const read = readTextFile(path);
  return read.kind === 'text' ? { kind: 'text', text: read.text } : read;
}

function remembered<T>(known: Map<string, T>, uri: string, look: () => T): T {
  const before = known.get(uri);
  if (before !== undefined) return before;
  const seen = look();
  known.set(uri, seen);
  return seen;
}

function pathOf(uri: string): string {
  return URI.parse(uri).fsPath;
}
