import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import { isMarkdownName, markdownEndings, unreadFolders } from '../../server/src/protocol/document-names.ts';
import { FileRequests, type FindResult } from '../../server/src/protocol/protocol.ts';
import type { Server } from './server.ts';

/** Beyond this a file is not a document that somebody wrote. */
const maxBytes = 4_000_000;

/** Files that decide how documents are read, or who owns what. */
const besides = ['.missing-link.yaml', 'CODEOWNERS'];
const wantedNames = [...markdownEndings.map((ending) => `*.${ending}`), ...besides];
const wanted = `{${wantedNames.map((name) => `**/${name}`).join(',')}}`;
const unwanted = `**/{${unreadFolders.join(',')}}/**`;

/** Reads files for the server where only the editor can: virtual workspaces and the web. */
export function answerFileRequests(server: Server): void {
  server.answer(FileRequests.read, ({ uri }) => readText(Uri.parse(uri)));
  server.answer(FileRequests.exists, ({ uri }) => exists(Uri.parse(uri)));
  server.answer(FileRequests.find, ({ folder, limit }) => find(Uri.parse(folder), limit));
}

async function readText(uri: Uri): Promise<string | null> {
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > maxBytes) return null;
    return new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

async function find(folder: Uri, limit: number): Promise<FindResult> {
  const found = await workspace.findFiles(new RelativePattern(folder, wanted), unwanted, limit + 1);
  const uris = found.length > 0 ? found : await walk(folder, limit + 1);
  return {
    uris: uris.slice(0, limit).map((uri) => uri.toString()),
    truncated: uris.length > limit,
  };
}

/** For file systems that the editor cannot search. */
async function walk(root: Uri, limit: number): Promise<readonly Uri[]> {
  const files: Uri[] = [];
  const folders: Uri[] = [root];
  for (let folder = folders.pop(); folder !== undefined && files.length < limit; folder = folders.pop()) {
    for (const [name, type] of await entriesOf(folder)) {
      if (type === FileType.Directory && !unreadFolders.includes(name))
        folders.push(Uri.joinPath(folder, name));
      if (type === FileType.File && isWanted(name)) files.push(Uri.joinPath(folder, name));
    }
  }
  return files.slice(0, limit);
}

function isWanted(name: string): boolean {
  return isMarkdownName(name) || besides.includes(name);
}

async function entriesOf(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
