import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { CacheStore } from '../workspace/index-cache.ts';
import { Slices } from '../workspace/slices.ts';
import { indexStoreOf } from './index-store.ts';
import type { Session } from './session.ts';

interface Asked {
  readonly method: string;
  readonly params: unknown;
}

const slices = new Slices({ now: () => 0, pause: async () => {} });
const own: CacheStore = { version: 'own', load: async () => ['of the disk'], save: async () => {} };

/** A session with a client that keeps one text, or fails at it. */
function sessionOf(
  options: Session['options'],
  { sign = 'a sum', onDisk = false, fails = false, kept = 'of\nthe client' as unknown } = {},
): { readonly session: Session; readonly asked: Asked[]; readonly warnings: string[] } {
  const asked: Asked[] = [];
  const warnings: string[] = [];
  const connection = {
    sendRequest: async (method: string, params: unknown) => {
      if (fails) throw new Error('no space left');
      asked.push({ method, params });
      return kept;
    },
  };
  const host = { sign: sign === '' ? null : sign, cache: () => (onDisk ? own : null) };
  const log = { warn: (message: string) => warnings.push(message) };
  return { session: { connection, host, options, log } as unknown as Session, asked, warnings };
}

const both = { cache: 'file:///storage', clientCache: true };

suite('where the index is kept', () => {
  test('is the folder of the client where the server can write there, else the client, else nowhere', async () => {
    assert.equal(indexStoreOf(sessionOf(both, { onDisk: true }).session), own);
    assert.deepEqual(await indexStoreOf(sessionOf(both).session)?.load(slices), ['of', 'the client']);
    assert.deepEqual(await indexStoreOf(sessionOf({ clientCache: true }).session)?.load(slices), [
      'of',
      'the client',
    ]);
    assert.equal(indexStoreOf(sessionOf({ cache: 'file:///storage' }).session), null);
    assert.equal(indexStoreOf(sessionOf({}, { onDisk: true }).session), null);
  });

  test('is nowhere for a program without a sign', () => {
    assert.equal(indexStoreOf(sessionOf(both, { sign: '', onDisk: true }).session), null);
  });

  test('names no place to the client', async () => {
    const { session, asked } = sessionOf(both);
    const store = indexStoreOf(session);
    assert.equal(store?.version, 'a sum');
    await store?.save(readings());
    assert.deepEqual(asked, [{ method: 'missingLink/cache/save', params: { text: 'readings' } }]);
  });

  test('is left as it is where the lines end in an error', async () => {
    const { session, asked, warnings } = sessionOf(both);
    await indexStoreOf(session)?.save(broken());
    assert.deepEqual([asked, warnings], [[], []]);
  });

  test('is silent but for the log where the client fails or answers something else', async () => {
    const { session, warnings } = sessionOf(both, { fails: true });
    const store = indexStoreOf(session);
    assert.equal(await store?.load(slices), null);
    await store?.save(readings());
    assert.equal(warnings.length, 2);
    for (const kept of [17, null, { text: 'readings' }]) {
      assert.equal(await indexStoreOf(sessionOf(both, { kept }).session)?.load(slices), null);
    }
  });
});

async function* broken(): AsyncGenerator<string> {
  yield 'readings';
  throw new Error('the workspace is being read again');
}

async function* readings(): AsyncGenerator<string> {
  yield 'readings';
}
