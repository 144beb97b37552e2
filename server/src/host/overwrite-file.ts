import {
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { openRegular, readRegular } from './regular-file.ts';
import { systemReason } from './system-reason.ts';
import { removeQuietly, syncFolder, temporaryIn, writeAll } from './temporary-files.ts';
import { Refused } from './write-result.ts';

/** Both texts of a file that is being written over, kept beside it until all is on the disk. */
interface Journal {
  readonly old: string;
  readonly new: string;
}

function journalOf(path: string): Journal {
  const start = join(dirname(path), `.${basename(path)}.missing-link`);
  return { old: `${start}-old`, new: `${start}-new` };
}

/**
 * Writes over a file in place, so that all its names see the new text; what fails is taken back. A program that is
 * killed in between leaves both texts beside the file, from which `recover` brings back the old one.
 */
export function overwriteFile(path: string, before: Uint8Array, after: Uint8Array): void {
  const journal = journalOf(path);
  const file = openRegular(path, constants.O_RDWR);
  try {
    keep(journal.new, after);
    // The second one counts: without it nothing has been written over.
    keep(journal.old, before);
    if (!readFileSync(file).equals(before)) throw new Refused('changed since it was read');
    write(file, before, after, basename(journal.old));
    end(journal);
  } catch (error) {
    if (!(error instanceof NotRestored)) end(journal);
    throw error;
  } finally {
    closeSync(file);
  }
}

/**
 * Ends what a killed run had begun with the file: where it is torn it gets its old text back. Throws `Refused` where
 * something was done, or where the file says neither the old nor the new text, so that a person must look.
 */
export function recover(path: string): void {
  const journal = journalOf(path);
  const old = readOrNull(journal.old);
  if (old === null) {
    removeQuietly(journal.new);
    return;
  }
  const now = readRegular(path);
  const planned = readOrNull(journal.new);
  if (now.equals(old) || (planned !== null && now.equals(planned))) {
    end(journal);
    return;
  }
  if (planned === null || !isTorn(now, old, planned)) {
    throw new Refused(`an earlier write was cut off; '${basename(journal.old)}' has the old text`);
  }
  const file = openRegular(path, constants.O_RDWR);
  try {
    restore(file, old);
  } finally {
    closeSync(file);
  }
  end(journal);
  throw new Refused('an earlier write was cut off, and the old text is back; another run can repair it');
}

/** The old text could not be written back; the journal must stay. */
class NotRestored extends Refused {}

function keep(path: string, text: Uint8Array): void {
  const part = temporaryIn(dirname(path));
  try {
    // Only for its owner: the file may be for few eyes.
    const copy = openSync(part, 'wx', 0o600);
    try {
      writeAll(copy, text, 0);
      fsyncSync(copy);
    } finally {
      closeSync(copy);
    }
    renameSync(part, path);
    syncFolder(dirname(path));
  } finally {
    removeQuietly(part);
  }
}

/** The old text goes first: as long as it is there something may be torn. */
function end(journal: Journal): void {
  removeQuietly(journal.old);
  syncFolder(dirname(journal.old));
  if (!existsSync(journal.old)) removeQuietly(journal.new);
}

/** What is longer comes first: a disk that is full says so before a word of the old text is touched. */
function write(file: number, before: Uint8Array, after: Uint8Array, old: string): void {
  try {
    writeAll(file, after.subarray(before.length), before.length);
    fsyncSync(file);
    writeAll(file, after.subarray(0, before.length), 0);
    ftruncateSync(file, after.length);
    fsyncSync(file);
  } catch (error) {
    try {
      restore(file, before);
    } catch {
      throw new NotRestored(`${systemReason(error, 'cannot be written')}; '${old}' has the old text`);
    }
    throw error;
  }
}

function restore(file: number, text: Uint8Array): void {
  ftruncateSync(file, text.length);
  writeAll(file, text, 0);
  fsyncSync(file);
}

/** Each byte is the old or the new one of its place, as a write leaves it that was cut off. */
function isTorn(now: Uint8Array, old: Uint8Array, planned: Uint8Array): boolean {
  const shortest = Math.min(old.length, planned.length);
  return (
    now.length >= shortest &&
    now.length <= Math.max(old.length, planned.length) &&
    now.every((byte, at) => byte === old[at] || byte === planned[at])
  );
}

function readOrNull(path: string): Buffer | null {
  try {
    return readRegular(path);
  } catch {
    return null;
  }
}
