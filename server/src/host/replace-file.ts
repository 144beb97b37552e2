import {
  closeSync,
  constants,
  copyFileSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  type Stats,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { overwriteFile, recover } from './overwrite-file.ts';
import { NotRegular, openRegular } from './regular-file.ts';
import { systemCode, systemReason } from './system-reason.ts';
import { removeQuietly, removeStale, syncFolder, temporaryIn, writeAll } from './temporary-files.ts';
import { Refused, type WriteResult, written } from './write-result.ts';

/**
 * Replaces the content of a file: whatever fails or ends the program in between, the file has the old text or the new
 * one, and a failure leaves nothing behind. `before` is what was read; a file that says something else by now is not
 * written over. Mode, owner and group stay, and a symbolic link stays one.
 *
 * The new text is written beside the file, put on the disk, and renamed to its place. Where another name of the file
 * (a hard link), a foreign owner or a mount forbids that, the file is written over in place (`overwriteFile`).
 */
export function replaceFile(path: string, before: Uint8Array, after: Uint8Array): WriteResult {
  try {
    const target = realpathSync(path);
    recover(target);
    removeStale(dirname(target));
    const stat = checked(target, before);
    const renamed = stat.nlink === 1 && replaceByRename(target, stat, before, after);
    if (!renamed) overwriteFile(target, before, after);
    return written;
  } catch (error) {
    return { kind: 'refused', reason: reasonOf(error) };
  }
}

/** The state of the file, which could be written and holds what was read; throws where not. */
function checked(target: string, before: Uint8Array): Stats {
  const file = openRegular(target, constants.O_RDWR);
  try {
    if (!readFileSync(file).equals(before)) throw new Refused('changed since it was read');
    return fstatSync(file);
  } finally {
    closeSync(file);
  }
}

/** False where the file cannot be another one: its owner would change, or something is mounted on it. */
function replaceByRename(target: string, stat: Stats, before: Uint8Array, after: Uint8Array): boolean {
  const part = temporaryIn(dirname(target));
  try {
    // A copy first: on macOS and Windows it has attributes and streams that Node cannot name.
    copyFileSync(target, part, constants.COPYFILE_EXCL);
    if (!fill(part, stat, after)) return false;
    const now = checked(target, before);
    if (now.ino !== stat.ino || now.nlink !== 1) throw new Refused('changed since it was read');
    renameSync(part, target);
    syncFolder(dirname(target));
    return true;
  } catch (error) {
    if (isPlaceTaken(error)) return false;
    throw error;
  } finally {
    removeQuietly(part);
  }
}

/** Writes the text into the copy and puts it on the disk; false where the copy cannot have the file's owner. */
function fill(part: string, { uid, gid, mode }: Stats, text: Uint8Array): boolean {
  const file = openSync(part, constants.O_RDWR);
  try {
    const own = fstatSync(file);
    if ((own.uid !== uid || own.gid !== gid) && !gaveAway(file, uid, gid)) return false;
    ftruncateSync(file, 0);
    writeAll(file, text, 0);
    // Last: a change of owner takes bits away.
    if (fstatSync(file).mode !== mode) fchmodSync(file, mode & 0o7777);
    fsyncSync(file);
    return true;
  } finally {
    closeSync(file);
  }
}

function gaveAway(file: number, uid: number, gid: number): boolean {
  try {
    fchownSync(file, uid, gid);
    return true;
  } catch {
    return false;
  }
}

/** The rename was refused for what the place is: another user's in a shared folder, or a mount of its own. */
function isPlaceTaken(error: unknown): boolean {
  const refusals = ['EACCES', 'EBUSY', 'EPERM', 'EXDEV'];
  return syscallOf(error) === 'rename' && refusals.includes(systemCode(error) ?? '');
}

function reasonOf(error: unknown): string {
  if (error instanceof Refused) return error.message;
  if (error instanceof NotRegular) return 'not a regular file';
  const reason = systemReason(error, 'cannot be written');
  return reason === 'permission denied' && isBeside(error) ? `${reason} in its folder` : reason;
}

/** What failed was a file beside the one that is to be written. */
function isBeside(error: unknown): boolean {
  const { path = '', dest = path } = error as { readonly path?: string; readonly dest?: string };
  return basename(dest).includes('.missing-link-');
}

function syscallOf(error: unknown): unknown {
  return error instanceof Error && 'syscall' in error ? error.syscall : null;
}
