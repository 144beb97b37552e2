import { existsSync } from 'node:fs';
import { URI } from 'vscode-uri';
import type { FileSystem } from '../workspace/file-system.ts';
import { isMarkdownName } from './markdown-names.ts';
import { readTextFile } from './node-read.ts';
import { configName } from './node-root.ts';
import { walk } from './node-walk.ts';

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
    if (path === null) return { uris: [], truncated: false };
    const { files, truncated } = walk(path, isSought, limit);
    return { uris: files.map((file) => URI.file(file).toString()), truncated };
  },

  async exists(uri) {
    const path = pathOf(uri);
    return path !== null && existsSync(path);
  },
};

function isSought(name: string): boolean {
  return name === configName || isMarkdownName(name);
}

function pathOf(uri: string): string | null {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : null;
}
