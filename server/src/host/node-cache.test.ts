import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { CacheStore } from '../workspace/index-cache.ts';
import { Slices } from '../workspace/slices.ts';
import { nodeCache } from './node-cache.ts';

const name = 'index.cache';

function store(t: TestContext): { readonly folder: string; readonly cache: CacheStore } {
  const folder = mkdtempSync(join(tmpdir(), 'missing-link-cache-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const cache = nodeCache(pathToFileURL(folder).toString(), '1');
  assert.ok(cache !== null);
  return { folder, cache };
}

async function* lines(number: number): AsyncGenerator<string> {
  for (let index = 0; index < number; index++) yield `${index} größer als „Latein“ 🙂`;
}

async function all(lines: AsyncIterable<string>): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const line of lines) found.push(line);
  return found;
}

/** Work that pauses at every step. */
function slices(pause = async (): Promise<void> => {}): Slices {
  let clock = 0;
  return new Slices({ now: () => (clock += 10), pause });
}

async function* failing(): AsyncGenerator<string> {
  yield* lines(3);
  throw new Error('the workspace is being read again');
}

suite('the cache of the index on a disk', () => {
  test('gives back what was written, whatever its size', async (t) => {
    const { folder, cache } = store(t);
    assert.equal(await cache.load(slices()), null);
    for (const number of [1, 2, 40_000]) {
      await cache.save(lines(number));
      assert.deepEqual(await cache.load(slices()), await all(lines(number)));
    }
    assert.deepEqual(readdirSync(folder), [name]);
  });

  test('is read in slices, however lines and pieces meet', async (t) => {
    const { cache } = store(t);
    const long = ['head', 'x'.repeat(300_000), '', 'ü'.repeat(400_000), 'end', ''];
    await cache.save(
      (async function* () {
        yield* long;
      })(),
    );
    let pauses = 0;
    assert.deepEqual(await cache.load(slices(async () => void pauses++)), long);
    assert.ok(pauses >= 6, String(pauses));
  });

  test('keeps what it had where the lines end early, and leaves nothing beside it', async (t) => {
    const { folder, cache } = store(t);
    await cache.save(lines(2));
    await cache.save(failing());
    assert.deepEqual(await cache.load(slices()), await all(lines(2)));
    assert.deepEqual(readdirSync(folder), [name]);
  });

  test('is none where a byte is another one or is missing', async (t) => {
    const { folder, cache } = store(t);
    await cache.save(lines(200));
    const file = join(folder, name);
    const whole = readFileSync(file);
    for (const at of [0, 63, 64, 65, whole.length - 1]) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      writeFileSync(file, damaged);
      assert.equal(await cache.load(slices()), null, String(at));
    }
    writeFileSync(file, whole.subarray(0, whole.length - 1));
    assert.equal(await cache.load(slices()), null);
  });
});
