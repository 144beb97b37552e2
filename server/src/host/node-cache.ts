import { closeSync, constants, mkdirSync, readFile, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { contentHash } from '../text/content-hash.ts';
import { parsedUri } from '../text/uri-text.ts';
import type { CacheStore } from '../workspace/index-cache.ts';
import type { Slices } from '../workspace/slices.ts';
import { openRegular, readRegular } from './regular-file.ts';

/** So many characters are written at once, and so many bytes read. */
const pieceLength = 256 * 1024;

/** A cache in a file of the folder; another window that writes at the same time leaves a whole file. */
export function nodeCache(folder: string, version: string): CacheStore | null {
  const uri = parsedUri(folder);
  if (uri?.scheme !== 'file') return null;
  const file = join(uri.fsPath, 'index.cache');
  return {
    version,
    async load(slices) {
      try {
        return await linesOf(await readLater(file), slices);
      } catch {
        return null;
      }
    },
    async save(lines) {
      const part = partOf(file);
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeSealed(part, lines);
        await rename(part, file);
      } catch {
        // A cache that cannot be written is one that is missing next time.
        await rm(part, { force: true }).catch(() => {});
      }
    },
  };
}

/** The lines of a cache file, read at once; null where there is none or it is not whole. */
export function readCache(file: string): readonly string[] | null {
  try {
    return unsealed(readRegular(file))?.split('\n') ?? null;
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

/** Opened at once, which never waits, and read beside other work. */
async function readLater(path: string): Promise<Buffer> {
  const file = openRegular(path, constants.O_RDONLY);
  try {
    return await promisify(readFile)(file);
  } finally {
    closeSync(file);
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

/** Writes the lines under a line with their sum, as `sealed` has it, a piece at a time; the file must be new. */
async function writeSealed(path: string, lines: AsyncIterable<string>): Promise<void> {
  const { createHash } = await import('node:crypto');
  const sum = createHash('sha256');
  const file = await open(path, 'wx');
  try {
    let at = (await file.write(`${sum.copy().digest('hex')}\n`, 0)).bytesWritten;
    const write = async (text: string): Promise<void> => {
      const bytes = Buffer.from(text);
      sum.update(bytes);
      at += (await file.write(bytes, 0, bytes.length, at)).bytesWritten;
    };
    let piece = '';
    let separator = '';
    for await (const line of lines) {
      piece += separator + line;
      separator = '\n';
      if (piece.length < pieceLength) continue;
      await write(piece);
      piece = '';
    }
    await write(piece);
    await file.write(sum.digest('hex'), 0);
  } finally {
    await file.close();
  }
}

/** The text under a line with its sum. */
function sealed(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([Buffer.from(`${sumOf(bytes)}\n`), bytes]);
}

function unsealed(bytes: Buffer): string | null {
  const start = bytes.indexOf(10) + 1;
  const rest = bytes.subarray(start);
  return sealOf(bytes, start) === sumOf(rest) ? rest.toString('utf8') : null;
}

/** The same line by line and in slices: the readings of 10,000 post-mortems are 16 MB. */
async function linesOf(bytes: Buffer, slices: Slices): Promise<readonly string[] | null> {
  const { createHash } = await import('node:crypto');
  const start = bytes.indexOf(10) + 1;
  const sum = createHash('sha256');
  for (let at = start; at < bytes.length; at += pieceLength) {
    sum.update(bytes.subarray(at, at + pieceLength));
    await slices.next();
  }
  if (sealOf(bytes, start) !== sum.digest('hex')) return null;
  const lines: string[] = [];
  for (let at = start; at <= bytes.length; ) {
    const newline = bytes.indexOf(10, at + pieceLength);
    const end = newline < 0 ? bytes.length : newline;
    for (const line of bytes.toString('utf8', at, end).split('\n')) lines.push(line);
    at = end + 1;
    await slices.next();
  }
  return lines;
}

/** What the first line says of the rest. */
function sealOf(bytes: Buffer, start: number): string {
  return bytes.toString('latin1', 0, Math.max(0, start - 1));
}

/** Asked for only here: loading `node:crypto` takes a fifth of an empty Node's start. Older ones lack the way to ask. */
function sumOf(bytes: Buffer): string {
  const crypto = process.getBuiltinModule?.('node:crypto');
  if (crypto === undefined) return contentHash(bytes.toString('latin1'));
  return crypto.createHash('sha256').update(bytes).digest('hex');
}
