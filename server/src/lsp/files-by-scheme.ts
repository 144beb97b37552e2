import type { Connection } from 'vscode-languageserver';
import { isMarkdownName, unreadFolders } from '../protocol/document-names.ts';
import { FileRequests, type FindResult } from '../protocol/protocol.ts';
import type { FileSystem } from '../workspace/file-system.ts';
import { baseNameOf, relativePath, schemeOf } from '../workspace/uris.ts';

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
    find: (folder, limit, search) => filesOf(folder).find(folder, limit, search),
    among: (folder, uris, slices) => filesOf(folder).among(folder, uris, slices),
    stamp: (uri) => filesOf(uri).stamp(uri),
    exists: (uri) => filesOf(uri).exists(uri),
  };
}

function clientFiles(connection: Connection): FileSystem {
  return {
    readText: (uri) => connection.sendRequest<string | null>(FileRequests.read, { uri }),
    find: async (folder, limit) => ({
      ...(await connection.sendRequest<FindResult>(FileRequests.find, { folder, limit })),
      unreadable: [],
    }),
    // Only names tell: what else it leaves out the client does not say.
    among: async (folder, uris) => {
      const found = uris.filter(
        (uri) =>
          !relativePath(folder, uri)
            .split('/')
            .some((part) => unreadFolders.includes(part)),
      );
      return {
        files: found.filter((uri) => isMarkdownName(baseNameOf(uri))),
        folders: found.filter((uri) => !/\.[a-z]\w*$/i.test(baseNameOf(uri))),
      };
    },
    stamp: async () => null,
    exists: (uri) => connection.sendRequest<boolean>(FileRequests.exists, { uri }),
  };
}

/** Schemes that neither side reads: unsaved documents, and what no client offered. */
const noFiles: FileSystem = {
  readText: async () => null,
  find: async () => ({ uris: [], truncated: false, unreadable: [] }),
  among: async () => ({ files: [], folders: [] }),
  stamp: async () => null,
  exists: async () => false,
};
