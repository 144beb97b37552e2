import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { before, suite, test } from 'node:test';
import type { Growth } from './growth/find-growth.ts';
import { careful, sloppy } from './growth/sloppy.ts';

/**
 * Reading and checking are linear in the text. Counted is work, not time: how often every function and block of code
 * runs, and how much the engine's own functions look at, over texts in which one piece stands more and more often.
 */
interface Found {
  readonly sloppy: readonly string[];
  readonly careful: readonly string[];
  readonly growth: readonly Growth[];
}

suite('work grows with the text', () => {
  let found: Found;
  before(() => {
    const program = join(import.meta.dirname, 'growth', 'program.ts');
    found = JSON.parse(
      execFileSync(process.execPath, [program], { encoding: 'utf8', cwd: join(import.meta.dirname, '..') }),
    );
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
