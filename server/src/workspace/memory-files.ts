import type { FileStamp } from '../protocol/host-requests.ts';
import { contentHash } from '../text/content-hash.ts';
import { isWithin, normalUri, relativePath } from '../text/uris.ts';
import {
  type Among,
  type FileRead,
  type FileSystem,
  type Found,
  readUnlessKnown,
  type Search,
} from './file-system.ts';

/** A file system in memory: the workspace of tests, with counters that show what was read. */
export class MemoryFiles implements FileSystem {
  readonly texts = new Map<string, string>();
  /** Symbolic links: where they lead. */
  readonly links = new Map<string, string>();
  reads = 0;
  finds = 0;
  stats = 0;
  /** Whether the last writes are long ago. */
  settled = true;

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [uri, text] of Object.entries(files)) this.texts.set(normalUri(uri), text);
  }

  async readText(uri: string): Promise<string | null> {
    this.reads++;
    return this.texts.get(normalUri(uri)) ?? null;
  }

  read(uri: string, known: string | null): Promise<FileRead> {
    return readUnlessKnown(this, uri, known);
  }

  async find(folder: string, limit: number, { slices, found }: Search): Promise<Found> {
    this.finds++;
    const uris: string[] = [];
    for (const uri of [...this.texts.keys()].sort()) {
      if (isWithin(folder, uri)) uris.push(uri);
      found(uris.length);
      if (uris.length > limit || !(await slices.next())) break;
    }
    return { uris: uris.slice(0, limit), truncated: uris.length > limit, unreadable: [] };
  }

  async among(folder: string, uris: readonly string[]): Promise<Among> {
    const below = uris.filter((uri) => isWithin(folder, uri));
    const files = below.filter((uri) => this.texts.has(uri));
    const holdsAny = (uri: string): boolean => [...this.texts.keys()].some((file) => isWithin(uri, file));
    return { files, folders: below.filter((uri) => !files.includes(uri) && holdsAny(uri)) };
  }

  async stamp(uri: string): Promise<FileStamp | null> {
    const sign = this.texts.get(normalUri(uri));
    return sign === undefined ? null : { sign: contentHash(sign), settled: this.settled };
  }

  async real(uri: string): Promise<string> {
    return this.links.get(normalUri(uri)) ?? uri;
  }

  async list(folder: string): Promise<readonly string[]> {
    const paths = [...this.texts.keys()].filter((uri) => isWithin(folder, uri) && uri !== folder);
    return [...new Set(paths.map((uri) => /^[^/]*\/?/.exec(relativePath(folder, uri))?.[0] ?? ''))];
  }

  async exists(uri: string): Promise<boolean> {
    this.stats++;
    const wanted = normalUri(uri);
    return this.texts.has(wanted) || [...this.texts.keys()].some((known) => isWithin(wanted, known));
  }
}
