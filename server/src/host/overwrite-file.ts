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
import { systemCode, systemReason } from './system-reason.ts';
import { isAlive, removeQuietly, syncFolder, temporaryIn, writeAll } from './temporary-files.ts';
import { Refused } from './write-result.ts';

/**
 * Both texts of a file that is being written over, kept beside it until all is on the disk. The new one is below a
 * line with the number of the process that writes: as long as that lives, nobody else touches the file.
 */
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
  let begun = false;
  try {
    claim(journal.new, after);
    begun = true;
    // The second one counts: without it nothing has been written over.
    keep(journal.old, before);
    if (!readFileSync(file).equals(before)) throw new Refused('changed since it was read');
    write(file, before, after, basename(journal.old));
    end(journal);
  } catch (error) {
    if (begun && !(error instanceof NotRestored)) end(journal);
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
  const { owner, planned } = plannedIn(journal.new);
  // This process writes one file after the other: a claim of its own is one that was left.
  if (owner !== null && owner !== process.pid && isAlive(owner)) throw new Refused(underWay);
  const old = readOrNull(journal.old);
  if (old === null) {
    removeQuietly(journal.new);
    return;
  }
  const now = readRegular(path);
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

const underWay = 'another run is writing it';

/** The old text could not be written back; the journal must stay. */
class NotRestored extends Refused {}

/** Keeps the new text where nobody else has; two runs cannot both. */
function claim(path: string, text: Uint8Array): void {
  const file = openNew(path);
  let whole = false;
  try {
    const owner = Buffer.from(`${process.pid}\n`);
    writeAll(file, owner, 0);
    writeAll(file, text, owner.length);
    fsyncSync(file);
    whole = true;
  } finally {
    closeSync(file);
    if (!whole) removeQuietly(path);
  }
}

/** Only for its owner: the file may be for few eyes. */
function openNew(path: string): number {
  try {
    return openSync(path, 'wx', 0o600);
  } catch (error) {
    throw systemCode(error) === 'EEXIST' ? new Refused(underWay) : error;
  }
}

/** Who claimed the file, and the text that it was to have; null where the claim was cut off. */
function plannedIn(path: string): { readonly owner: number | null; readonly planned: Buffer | null } {
  const claimed = readOrNull(path);
  const line = claimed?.indexOf(10) ?? -1;
  if (claimed === null || line < 0) return { owner: null, planned: null };
  return { owner: Number(claimed.toString('latin1', 0, line)), planned: claimed.subarray(line + 1) };
}

function keep(path: string, text: Uint8Array): void {
  const part = temporaryIn(dirname(path));
  try {
    const copy = openNew(part);
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
