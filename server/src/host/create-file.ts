import { closeSync, fsyncSync, linkSync, lstatSync, mkdirSync, openSync, rmdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode, systemReason } from './system-reason.ts';
import { removeQuietly, removeStale, syncFolder, temporaryIn, writeAll } from './temporary-files.ts';
import { Refused, type WriteResult, written } from './write-result.ts';

/**
 * Makes a new file, and the folders above it where they are missing. It is there whole or not at all, also where the
 * disk is full or the program is killed; never over what is there already, which gives the reason `already exists`.
 */
export function createFile(path: string, text: string): WriteResult {
  const folder = dirname(path);
  let made: string | undefined;
  try {
    if (isThere(path)) throw new Refused('already exists');
    made = mkdirSync(folder, { recursive: true });
    removeStale(folder);
    place(path, Buffer.from(text));
    syncFolder(folder);
    return written;
  } catch (error) {
    if (made !== undefined) removeEmpty(folder, made);
    const reason = error instanceof Refused ? error.message : systemReason(error, 'cannot be written');
    return { kind: 'refused', reason };
  }
}

/** A link to nowhere counts: it must not be followed. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** A second name for a finished file cannot replace anything, unlike a rename. */
function place(path: string, bytes: Uint8Array): void {
  const part = temporaryIn(dirname(path));
  try {
    writeNew(part, bytes);
    linkSync(part, path);
  } catch (error) {
    if (!hasNoLinks(error)) throw error;
    // Without links (FAT, some networks) it is written in its place.
    writeNew(path, bytes);
  } finally {
    removeQuietly(part);
  }
}

/** Makes the file and puts it on the disk; one that could not be written whole is removed. */
function writeNew(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx');
  let whole = false;
  try {
    writeAll(file, bytes, 0);
    fsyncSync(file);
    whole = true;
  } finally {
    closeSync(file);
    if (!whole) removeQuietly(path);
  }
}

function hasNoLinks(error: unknown): boolean {
  const linking = error instanceof Error && 'syscall' in error && error.syscall === 'link';
  return linking && ['ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EPERM', 'EMLINK'].includes(systemCode(error) ?? '');
}

/** Folders that were made for nothing, from `folder` up to `top`. */
function removeEmpty(folder: string, top: string): void {
  try {
    for (let path = folder; path.length >= top.length; path = dirname(path)) rmdirSync(path);
  } catch {
    // Somebody else uses it by now.
  }
}
