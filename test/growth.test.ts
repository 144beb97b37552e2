import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import { promisify } from 'node:util';
import type { Growth } from './growth/find-growth.ts';
import { careful, sloppy } from './growth/sloppy.ts';

/**
 * Reading and checking are linear in the text. Counted is work, not time: how often every function and block of code
 * runs, and how much the engine's own functions look at, over texts in which one piece is more and more often.
 */
interface Found {
  readonly sloppy: readonly string[];
  readonly careful: readonly string[];
  readonly growth: readonly Growth[];
}

const program = join(import.meta.dirname, 'growth', 'program.ts');
/** Code that the engine optimises runs uncounted where it is inlined. */
const counted = ['--no-opt', '--no-maglev'];
/** It takes minutes: begun when this file is loaded, it runs beside the other tests. */
const running = promisify(execFile)(process.execPath, [...counted, program], {
  encoding: 'utf8',
  cwd: join(import.meta.dirname, '..'),
  maxBuffer: 64 * 1024 * 1024,
});
// A failure is told where it is waited for.
running.catch(() => {});

suite('work grows with the text', () => {
  let found: Found;
  before(async () => {
    found = JSON.parse((await running).stdout);
  });

  test('the measure finds work that grows faster, and no other', () => {
    assert.deepEqual(found.sloppy, Object.keys(sloppy));
    assert.deepEqual(found.careful, []);
    assert.ok(Object.keys(careful).length > 0);
  });

  test('in every place of a document, whatever stands there many times', () => {
    const told = found.growth.map(
      ({ context, piece, place, counts: [small, large] }) =>
        `${JSON.stringify(piece)} in ${context}: ${small}, then ${large} at ${place}`,
    );
    assert.deepEqual(told, []);
  });
});
