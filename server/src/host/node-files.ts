import { existsSync, statSync } from 'node:fs';
import { URI } from 'vscode-uri';
import { isMarkdownName } from '../protocol/document-names.ts';
import type { FileSystem } from '../workspace/file-system.ts';
import { readTextFile } from './node-read.ts';
import { configName } from './node-root.ts';
import { reachable, walk } from './node-walk.ts';

/** The coarsest clock of a file system in use, that of FAT, ticks every two seconds. */
const tick = 3000;

/** The disk by URI; anything but `file:` does not exist. Reads at once: on a warm cache that beats promises. */
export const nodeFiles: FileSystem = {
  async readText(uri) {
    const path = pathOf(uri);
    if (path === null) return null;
    const read = readTextFile(path);
    return read.kind === 'text' ? read.text : null;
  },

  async find(folder, limit) {
    const path = pathOf(folder);
    if (path === null) return { uris: [], truncated: false, unreadable: [] };
    const { files, truncated, unreadable } = walk(path, isSought, limit);
    return { uris: files.map(uriOf), truncated, unreadable: unreadable.map(uriOf) };
  },

  async among(folder, uris) {
    const path = pathOf(folder);
    if (path === null) return { files: [], folders: [] };
    const paths = uris.map(pathOf).filter((candidate) => candidate !== null);
    const { files, folders } = reachable(path, paths, isMarkdownName);
    return { files: files.map(uriOf), folders: folders.map(uriOf) };
  },

  async stamp(uri) {
    try {
      const { ctimeMs, mtimeMs, size } = statSync(pathOf(uri) ?? '');
      return { sign: `${ctimeMs} ${mtimeMs} ${size}`, settled: Date.now() - ctimeMs > tick };
    } catch {
      return null;
    }
  },

  async exists(uri) {
    const path = pathOf(uri);
    return path !== null && existsSync(path);
  },
};

function isSought(name: string): boolean {
  return name === configName || isMarkdownName(name);
}

function uriOf(path: string): string {
  return URI.file(path).toString();
}

function pathOf(uri: string): string | null {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : null;
}
