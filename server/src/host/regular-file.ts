import { closeSync, constants, fstatSync, openSync, readFileSync, statSync } from 'node:fs';

/** Thrown where something else than a regular file is at a path: a folder, a pipe, a socket, a device. */
export class NotRegular extends Error {}

/**
 * Opens a regular file, links followed; throws what the system says, or `NotRegular`. Pipes and devices are never
 * opened, since that alone can wait for ever or do something: what is there is asked first. A pipe that came in
 * between does not hold the open, and is closed unread.
 */
export function openRegular(path: string, flags: number): number {
  if (!statSync(path).isFile()) throw new NotRegular();
  // Windows has no such flag, and no pipes among its files.
  const file = openSync(path, flags | (constants.O_NONBLOCK ?? 0));
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  throw new NotRegular();
}

/** The content of a regular file; throws as `openRegular` does, and `TooLarge` for more than `most` bytes. */
export function readRegular(path: string, most = Number.POSITIVE_INFINITY): Buffer {
  const file = openRegular(path, constants.O_RDONLY);
  try {
    if (fstatSync(file).size > most) throw new TooLarge();
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** Thrown for a file that is larger than its reader wants. */
export class TooLarge extends Error {}
