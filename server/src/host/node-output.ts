import { fstatSync, writeSync } from 'node:fs';

/** Between attempts to write into a pipe whose reader is slower. */
const wait = new Int32Array(new SharedArrayBuffer(4));

/**
 * Writes all of the text to a descriptor at once. `process.stdout` would do the same, and loads Node's network and
 * stream code for it: a tenth of the time of a short run. A reader that closed the pipe (`| head`) has seen enough.
 */
export function writeOut(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
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
