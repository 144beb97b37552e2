import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Functions through which a writer changes the disk or makes sure of it. */
const steps = [
  'copyFileSync',
  'fchmodSync',
  'fchownSync',
  'fsyncSync',
  'ftruncateSync',
  'linkSync',
  'mkdirSync',
  'openSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'writeSync',
] as const;

/** What happens at the step that is hit. */
export type Fault =
  /** The step fails with this code, and whatever is done afterwards works. */
  | { readonly kind: 'fails'; readonly code: string }
  /** Nothing works any longer, as after a kill; of a write the first half still reached the file. */
  | { readonly kind: 'ends' };

/** Runs with a disk that is hit at step `hit` (from 0); returns how many steps were begun. */
export function withBrokenDisk(hit: number, fault: Fault, run: () => void): number {
  const disk = fs as unknown as Record<string, (...args: unknown[]) => unknown>;
  const whole = new Map(steps.map((name) => [name, disk[name]]));
  let begun = 0;
  for (const [name, step] of whole) {
    disk[name] = (...args) => {
      const now = begun++;
      if (now === hit && fault.kind === 'ends' && name === 'writeSync') step?.(...firstHalf(args));
      if (now === hit || (now > hit && fault.kind === 'ends')) throw failure(name, fault);
      return step?.(...args);
    };
  }
  syncBuiltinESMExports();
  try {
    run();
  } finally {
    for (const [name, step] of whole) if (step !== undefined) disk[name] = step;
    syncBuiltinESMExports();
  }
  return begun;
}

/** The arguments of `writeSync(file, bytes, offset, length, position)` for half of the bytes. */
function firstHalf([file, bytes, offset, length, position]: readonly unknown[]): unknown[] {
  return [file, bytes, offset, Math.floor(Number(length) / 2), position];
}

function failure(name: string, fault: Fault): Error {
  const code = fault.kind === 'fails' ? fault.code : 'EIO';
  return Object.assign(new Error(`${code}, ${name}`), {
    code,
    syscall: name.replace(/Sync$/, '').toLowerCase(),
  });
}
