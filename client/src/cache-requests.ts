import type { FileSystem, Uri } from 'vscode';
import { CacheRequests } from '../../server/src/protocol/host-requests.ts';
import type { Server } from './server.ts';

/** The index reads no more than 20,000 files, at about 1.6 KB each. */
const maxBytes = 64_000_000;

const decoder = new TextDecoder('utf-8', { fatal: true });

export type CacheStorage = Pick<FileSystem, 'stat' | 'readFile' | 'writeFile'>;

/** Keeps the index of a server that cannot write, in this one file: the server names no place. */
export function answerCacheRequests(
  server: Pick<Server, 'answer' | 'log'>,
  storage: CacheStorage,
  file: Uri,
): void {
  const { log } = server;
  server.answer(CacheRequests.load, async () => {
    try {
      const { size } = await storage.stat(file);
      return size > maxBytes ? null : decoder.decode(await storage.readFile(file));
    } catch (error) {
      if (!isAbsent(error)) log.warn(`The index was not read from its cache: ${String(error)}`);
      return null;
    }
  });
  server.answer(CacheRequests.save, async ({ text }) => {
    try {
      const bytes = new TextEncoder().encode(text);
      if (bytes.length > maxBytes) throw new Error(`it has ${bytes.length} of ${maxBytes} bytes`);
      // In one step where storage is a database; a half-written file is no harm, each of its lines has a sum.
      await storage.writeFile(file, bytes);
    } catch (error) {
      log.warn(`The index was not kept: ${String(error)}`);
    }
    return null;
  });
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'FileNotFound';
}
