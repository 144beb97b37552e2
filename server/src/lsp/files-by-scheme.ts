import type { Connection } from 'vscode-languageserver';
import { FileRequests, type FindResult } from '../protocol/protocol.ts';
import type { FileSystem } from '../workspace/file-system.ts';
import { schemeOf } from '../workspace/uris.ts';

/** Files by the scheme of their URI: those that only the client can read by requests to it, all else by the host. */
export function filesBySchemes(
  connection: Connection,
  own: FileSystem | null,
  clientSchemes: readonly string[],
): FileSystem {
  const client = clientFiles(connection);
  const schemes = new Set(clientSchemes);
  const filesOf = (uri: string): FileSystem => {
    const scheme = schemeOf(uri);
    if (schemes.has(scheme)) return client;
    if (scheme === 'file') return own ?? client;
    return noFiles;
  };
  return {
    readText: (uri) => filesOf(uri).readText(uri),
    find: (folder, limit) => filesOf(folder).find(folder, limit),
    exists: (uri) => filesOf(uri).exists(uri),
  };
}

function clientFiles(connection: Connection): FileSystem {
  return {
    readText: (uri) => connection.sendRequest<string | null>(FileRequests.read, { uri }),
    find: (folder, limit) => connection.sendRequest<FindResult>(FileRequests.find, { folder, limit }),
    exists: (uri) => connection.sendRequest<boolean>(FileRequests.exists, { uri }),
  };
}

/** Schemes that neither side reads: unsaved documents, and what no client offered. */
const noFiles: FileSystem = {
  readText: async () => null,
  find: async () => ({ uris: [], truncated: false }),
  exists: async () => false,
};
