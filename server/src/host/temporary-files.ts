import { closeSync, fsyncSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from './system-reason.ts';

/** `.missing-link-<process>-<random>.part`: hidden, and no markdown, so that no walk takes it for a document. */
const temporaryName = /^\.missing-link-(\d+)-[0-9a-z]+\.part$/;
/** A writer holds a temporary file for some milliseconds; one of another machine cannot be asked whether it lives. */
const staleAfter = 5_000;

/** A path beside the others of the folder that nobody else uses. */
export function temporaryIn(folder: string): string {
  return join(folder, `.missing-link-${process.pid}-${Math.random().toString(36).slice(2)}.part`);
}

/** Folders that were looked through by this process. */
const swept = new Set<string>();

/** Removes what killed runs left in the folder, once for each. Never fails: such a file is in nobody's way. */
export function removeStale(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  try {
    for (const name of readdirSync(folder)) {
      const owner = temporaryName.exec(name)?.[1];
      if (owner === undefined || isAlive(Number(owner))) continue;
      const path = join(folder, name);
      if (Date.now() - statSync(path).mtimeMs > staleAfter) removeQuietly(path);
    }
  } catch {
    // Somebody else removed it first, or the folder cannot be listed.
  }
}

export function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Nothing more can be done about it.
  }
}

/** Writes all bytes from `position` on; the system may take them in pieces. */
export function writeAll(file: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(file, bytes, done, bytes.length - done, position + done);
  }
}

/** Makes sure that the names in a folder are on the disk. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows cannot, and some file systems of networks: the names are written all the same, only later.
  }
}

/** Whether the process with this number runs on this machine. */
export function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
