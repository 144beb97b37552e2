import { relative, resolve, sep } from 'node:path';
import { fileUri } from '../text/uri-text.ts';

/** What the addresses of files start from. */
export const sourceRoot = '%SRCROOT%';

/** A file as SARIF names it. */
export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: typeof sourceRoot;
}

/** Names files from the root of the repository, which is what code hosts know, wherever the command was started. */
export class SarifPlaces {
  readonly #cwd: string;
  readonly #root: string;

  /** Absolute paths of the folder that printed paths start from, and of its repository. */
  constructor(cwd: string, repository: string) {
    this.#cwd = cwd;
    this.#root = repository;
  }

  /** URI of the root, which ends in a slash. */
  get rootUri(): string {
    const uri = fileUri(this.#root);
    return uri.endsWith('/') ? uri : `${uri}/`;
  }

  /** `path` is as printed; what lies outside of the repository has an address of its own. */
  of(path: string): ArtifactLocation {
    const file = resolve(this.#cwd, path);
    const way = relative(this.#root, file).split(sep).join('/');
    if (way === '..' || way.startsWith('../') || resolve(this.#root, way) !== file)
      return { uri: fileUri(file) };
    return { uri: relativeUri(way), uriBaseId: sourceRoot };
  }
}

/** A colon before the first slash would be read as a scheme. */
function relativeUri(way: string): string {
  const uri = encodeURI(way.toWellFormed()).replaceAll('#', '%23').replaceAll('?', '%3F');
  return /^[^/]*:/.test(uri) ? `./${uri}` : uri;
}
