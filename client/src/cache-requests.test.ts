import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Uri } from 'vscode';
import { CacheRequests, type CacheRequestTypes } from '../../server/src/protocol/host-requests.ts';
import { answerCacheRequests, type CacheStorage } from './cache-requests.ts';

type Method = keyof CacheRequestTypes;
type Handlers = { [M in Method]?: (params: CacheRequestTypes[M]['params']) => Promise<unknown> };

const file = { path: '/storage/index/index.cache' } as Uri;
const another = new Error('Unavailable (FileSystemError): no space left');
const absent = Object.assign(new Error('EntryNotFound'), { code: 'FileNotFound' });

/** One file in memory; `size` is what it says of itself, `fault` what reading and writing end with. */
class OneFile {
  bytes: Uint8Array | null = null;
  size: number | null = null;
  fault: Error | null = null;
  readonly written: string[] = [];
  readonly storage = {
    stat: async () => ({ size: this.size ?? this.#held().length }),
    readFile: async () => this.#held(),
    writeFile: async ({ path }: Uri, bytes: Uint8Array) => {
      if (this.fault !== null) throw this.fault;
      this.written.push(path);
      this.bytes = bytes;
    },
  } as unknown as CacheStorage;

  #held(): Uint8Array {
    if (this.fault !== null) throw this.fault;
    if (this.bytes === null) throw absent;
    return this.bytes;
  }
}

function answering(kept: OneFile) {
  const handlers: Handlers = {};
  const warnings: string[] = [];
  const log = { warn: (message: string) => warnings.push(message) };
  const answer = (method: Method, handler: never): void => {
    handlers[method] = handler;
  };
  answerCacheRequests(
    { answer, log } as unknown as Parameters<typeof answerCacheRequests>[0],
    kept.storage,
    file,
  );
  return {
    warnings,
    load: () => handlers[CacheRequests.load]?.(null),
    save: (text: string) => handlers[CacheRequests.save]?.({ text }),
  };
}

suite('the cache that the client keeps for a server', () => {
  test('is what was saved last, in one file that the server cannot name', async () => {
    const kept = new OneFile();
    const { load, save, warnings } = answering(kept);
    assert.equal(await load(), null);
    await save('one\tÄ 🚒');
    await save('two\tÄ 🚒\n');
    assert.equal(await load(), 'two\tÄ 🚒\n');
    assert.deepEqual(kept.written, [file.path, file.path]);
    assert.deepEqual(warnings, []);
  });

  test('is none where it cannot be read or written, and only the log is told', async () => {
    const kept = new OneFile();
    const { load, save, warnings } = answering(kept);
    kept.fault = another;
    assert.equal(await save('text'), null);
    assert.equal(await load(), null);
    assert.equal(warnings.length, 2);
    assert.match(warnings.join('\n'), /not kept: .*no space left[\s\S]*not read .*no space left/);
  });

  test('is none where it is not text', async () => {
    const kept = new OneFile();
    kept.bytes = Uint8Array.of(0xff, 0xfe, 0x00);
    assert.equal(await answering(kept).load(), null);
  });

  test('has a limit: what is larger is neither written nor read', async () => {
    const kept = new OneFile();
    const { load, save, warnings } = answering(kept);
    await save('x'.repeat(64_000_001));
    assert.deepEqual(kept.written, []);
    assert.match(warnings[0] ?? '', /64000001 of 64000000 bytes/);
    await save('small');
    kept.size = 64_000_001;
    assert.equal(await load(), null);
  });
});
