import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { isConfigName, isMarkdownName } from '../protocol/document-names.ts';
import { fileUri, parsedUri } from '../text/uri-text.ts';
import { type FileSystem, readUnlessKnown } from '../workspace/file-system.ts';
import { fileUris } from './file-uris.ts';
import { reaching } from './node-reachable.ts';
import { readTextFile } from './node-read.ts';
import { walking } from './node-walk.ts';

/** The coarsest clock of a file system in use, that of FAT, ticks every two seconds. */
const tick = 3000;

/**
 * The disk by URI; anything but `file:` does not exist. Reads at once: on a warm cache that beats promises, and long
 * work goes in slices.
 */
export const nodeFiles: FileSystem = {
  async readText(uri) {
    const path = pathOf(uri);
    if (path === null) return null;
    const read = readTextFile(path);
    return read.kind === 'text' ? read.text : null;
  },

  read: (uri, known) => readUnlessKnown(nodeFiles, uri, known),

  async find(folder, limit, { slices, found }) {
    const path = pathOf(folder);
    const walk = path === null ? null : await slices.through(walking(path, isSought, limit), found);
    if (walk === null) return { uris: [], truncated: false, unreadable: [] };
    const { files, truncated, unreadable } = walk;
    return { uris: files.map(fileUris()), truncated, unreadable: unreadable.map(fileUris()) };
  },

  async among(folder, uris, slices) {
    const path = pathOf(folder);
    const reached =
      path === null ? null : await slices.through(reaching(path, pathsOf(uris), isMarkdownName));
    if (reached === null) return { files: [], folders: [] };
    const { files, folders } = reached;
    return { files: files.map(fileUris()), folders: folders.map(fileUris()) };
  },

  async stamp(uri) {
    try {
      const { ctimeMs, mtimeMs, size } = statSync(pathOf(uri) ?? '');
      return { sign: `${ctimeMs} ${mtimeMs} ${size}`, settled: Date.now() - ctimeMs > tick };
    } catch {
      return null;
    }
  },

  async real(uri) {
    const path = pathOf(uri);
    return path === null ? uri : realUri(path, uri);
  },

  async exists(uri) {
    const path = pathOf(uri);
    return path !== null && existsSync(path);
  },

  async list(folder) {
    const path = pathOf(folder);
    try {
      const entries = path === null ? [] : readdirSync(path, { withFileTypes: true });
      return entries.flatMap((entry) =>
        entry.isDirectory() ? `${entry.name}/` : entry.isFile() ? entry.name : [],
      );
    } catch {
      return [];
    }
  },
};

/** The URI of what the path leads to; `uri`, the path's own, where no link is on the way or nothing is there. */
export function realUri(path: string, uri: string): string {
  try {
    const real = realpathSync.native(path);
    return real === path ? uri : fileUri(real);
  } catch {
    return uri;
  }
}

function isSought(name: string): boolean {
  return isConfigName(name) || isMarkdownName(name);
}

function* pathsOf(uris: readonly string[]): Generator<string> {
  for (const uri of uris) {
    const path = pathOf(uri);
    if (path !== null) yield path;
  }
}

function pathOf(uri: string): string | null {
  const parsed = parsedUri(uri);
  return parsed?.scheme === 'file' ? parsed.fsPath : null;
}
