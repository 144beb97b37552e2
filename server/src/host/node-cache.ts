import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { URI } from 'vscode-uri';
import { contentHash } from '../text/content-hash.ts';
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
        return unsealed(await readFile(file));
      } catch {
        return null;
      }
    },
    async save(text) {
      const part = partOf(file);
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(part, sealed(text), { flag: 'wx' });
        await rename(part, file);
      } catch {
        // A cache that cannot be written is one that is missing next time.
        await rm(part, { force: true }).catch(() => {});
      }
    },
  };
}

/** The text of a cache file, read at once; null where there is none or it is not whole. */
export function readCache(file: string): string | null {
  try {
    return unsealed(readFileSync(file));
  } catch {
    return null;
  }
}

/** Writes a cache file in one step: whoever reads it meanwhile has the old one or the new one. Never fails. */
export function writeCache(file: string, text: string): void {
  const part = partOf(file);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(part, sealed(text), { flag: 'wx' });
    renameSync(part, file);
  } catch {
    // A cache that cannot be written is one that is missing next time.
    removeQuietly(part);
  }
}

/** A name of its own for each writer: process numbers are equal in containers that share a folder. */
function partOf(file: string): string {
  return `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`;
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Nothing more can be done about it.
  }
}

/** The text under a line with its sum. */
function sealed(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from(`${sumOf(bytes)}\n`), bytes]);
}

function unsealed(bytes: Buffer): string | null {
  const end = bytes.indexOf(10);
  const rest = bytes.subarray(end + 1);
  return bytes.toString('latin1', 0, Math.max(0, end)) === sumOf(rest) ? rest.toString('utf8') : null;
}

/** Asked for only here: loading `node:crypto` takes a fifth of an empty Node's start. Older ones lack the way to ask. */
function sumOf(bytes: Buffer): string {
  const crypto = process.getBuiltinModule?.('node:crypto');
  if (crypto === undefined) return contentHash(bytes.toString('latin1'));
  return crypto.createHash('sha256').update(bytes).digest('hex');
}
