import type { Connection } from 'vscode-languageserver';
import { isMarkdownName, unreadFolders } from '../protocol/document-names.ts';
import {
  type FileFindResult,
  type FileReadParams,
  type FileReadResult,
  FileRequests,
} from '../protocol/host-requests.ts';
import { baseNameOf, relativePath, schemeOf } from '../text/uris.ts';
import type { FileSystem } from '../workspace/file-system.ts';

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
    read: (uri, known) => filesOf(uri).read(uri, known),
    find: (folder, limit, search) => filesOf(folder).find(folder, limit, search),
    among: (folder, uris, slices) => filesOf(folder).among(folder, uris, slices),
    stamp: (uri) => filesOf(uri).stamp(uri),
    exists: (uri) => filesOf(uri).exists(uri),
    list: (folder) => filesOf(folder).list(folder),
    real: (uri) => filesOf(uri).real(uri),
  };
}

function clientFiles(connection: Connection): FileSystem {
  const ask = (params: FileReadParams): Promise<FileReadResult | null> =>
    connection.sendRequest<FileReadResult | null>(FileRequests.read, params);
  return {
    readText: async (uri) => (await ask({ uri }))?.text ?? null,
    read: async (uri, known) => {
      const result = await ask({ uri, ...(known === null ? {} : { known }) });
      if (result === null) return { kind: 'gone' };
      const { text, stamp } = result;
      if (text !== null) return { kind: 'text', text, stamp };
      return stamp === null ? { kind: 'gone' } : { kind: 'unchanged', stamp };
    },
    find: async (folder, limit) => ({
      ...(await connection.sendRequest<FileFindResult>(FileRequests.find, { folder, limit })),
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
    // A question for each file at every look around would cost the editor seconds.
    stamp: async () => null,
    exists: (uri) => connection.sendRequest<boolean>(FileRequests.exists, { uri }),
    // A client that was there before this request does not know it.
    list: (folder) =>
      connection.sendRequest<readonly string[]>(FileRequests.list, { uri: folder }).catch(() => []),
    // File systems of an editor show no links.
    real: async (uri) => uri,
  };
}

/** Schemes that neither side reads: unsaved documents, and what no client offered. */
const noFiles: FileSystem = {
  readText: async () => null,
  read: async () => ({ kind: 'gone' }),
  find: async () => ({ uris: [], truncated: false, unreadable: [] }),
  among: async () => ({ files: [], folders: [] }),
  stamp: async () => null,
  exists: async () => false,
  list: async () => [],
  real: async (uri) => uri,
};
