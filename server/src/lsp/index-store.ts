import type { Connection } from 'vscode-languageserver';
import { CacheRequests, type CacheRequestTypes } from '../protocol/host-requests.ts';
import { type CacheStore, joinedLines } from '../workspace/index-cache.ts';
import { describe, type Log } from './isolate.ts';
import type { Session } from './session.ts';

/**
 * Where the index keeps its readings between sessions: in the client's folder where the server can write there, else by
 * asking the client; null where neither is offered, and for a program that has no sign of its own.
 */
export function indexStoreOf({ connection, host, options, log }: Session): CacheStore | null {
  if (host.sign === null) return null;
  const own = options.cache === undefined ? null : host.cache(options.cache, host.sign);
  if (own !== null) return own;
  return options.clientCache === true ? clientStore(connection, host.sign, log) : null;
}

type Loaded = CacheRequestTypes['missingLink/cache/load']['result'];
type SaveParams = CacheRequestTypes['missingLink/cache/save']['params'];

/** One text that the client keeps; the server neither names nor knows the place. */
function clientStore(connection: Connection, version: string, log: Log): CacheStore {
  return {
    version,
    async load() {
      try {
        const text: unknown = await connection.sendRequest<Loaded>(CacheRequests.load);
        return typeof text === 'string' ? text.split('\n') : null;
      } catch (error) {
        log.warn(`The client gave no cache: ${describe(error)}`);
        return null;
      }
    },
    async save(lines) {
      const text = await joinedLines(lines).catch(() => null);
      // Another build took over, and will save what it reads.
      if (text === null) return;
      try {
        const params: SaveParams = { text };
        await connection.sendRequest(CacheRequests.save, params);
      } catch (error) {
        log.warn(`The client kept no cache: ${describe(error)}`);
      }
    },
  };
}
