import { statSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { URI } from 'vscode-uri';
import type { CacheStore } from '../workspace/index-cache.ts';

/** A cache in a file of the folder; another window that writes at the same time leaves a whole file. */
export function nodeCache(folder: string, version: string): CacheStore | null {
  const uri = URI.parse(folder);
  if (uri.scheme !== 'file') return null;
  const file = join(uri.fsPath, 'index.cache');
  return {
    version,
    async load() {
      try {
        return await readFile(file, 'utf8');
      } catch {
        return null;
      }
    },
    async save(text) {
      const part = `${file}.${process.pid}`;
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(part, text);
        await rename(part, file);
      } catch {
        // A cache that cannot be written is one that is missing next time.
      }
    },
  };
}

/** Names the program that runs: another build reads documents in another way. */
export function programSign(script: string | undefined): string {
  try {
    if (script === undefined) return 'unknown';
    const { mtimeMs, size } = statSync(script);
    return `${Math.round(mtimeMs)}-${size}`;
  } catch {
    return 'unknown';
  }
}
