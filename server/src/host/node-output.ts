import { fstatSync, writeSync } from 'node:fs';
import { systemCode, systemReason } from './system-reason.ts';

/** Between attempts to write into a pipe whose reader is slower. */
const wait = new Int32Array(new SharedArrayBuffer(4));

/** Thrown where standard output takes no more, for another reason than that its reader has seen enough. */
export class OutputFailed extends Error {}

/**
 * Writes all of the text to a descriptor at once. `process.stdout` would do the same, and loads Node's network and
 * stream code for it: a tenth of the time of a short run. A reader that closed the pipe (`| head`) has seen enough.
 * Throws `OutputFailed`; of standard error nothing, since there is nobody left to tell.
 */
export function writeOut(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      const code = systemCode(error);
      if (code === 'EPIPE' || (code !== 'EAGAIN' && descriptor === 2)) return;
      if (code !== 'EAGAIN') {
        const reason = systemReason(error, 'an error of the system');
        throw new OutputFailed(`standard output cannot be written (${reason})`);
      }
      Atomics.wait(wait, 0, 0, 2);
    }
  }
}

/** Whether a person looks at what is written there (or nobody, as with the null device). */
export function isTerminal(descriptor: 1 | 2): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}
