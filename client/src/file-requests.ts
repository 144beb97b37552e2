import {
  type CancellationToken,
  CancellationTokenSource,
  type FileStat,
  FileType,
  RelativePattern,
  Uri,
  workspace,
} from 'vscode';
import {
  configNames,
  isMarkdownName,
  largestFile,
  markdownEndings,
  unreadFolders,
} from '../../server/src/protocol/document-names.ts';
import {
  type FileFindResult,
  type FileReadResult,
  FileRequests,
  type FileStamp,
} from '../../server/src/protocol/host-requests.ts';
import type { Server } from './server.ts';

/** The coarsest clock of a file system in use ticks every two seconds. */
const tick = 3000;

/** What the editor itself searches. */
const searched = new Set(['file', 'vscode-remote']);
/** So long (milliseconds) other file systems have for a search before they are walked. */
const patience = 1000;

/** Files that decide how documents are read, or who owns what. */
const besides = [...configNames, 'CODEOWNERS'];
const wantedNames = [...markdownEndings.map((ending) => `*.${ending}`), ...besides];
const wanted = `{${wantedNames.map((name) => `**/${name}`).join(',')}}`;
const unwanted = `**/{${unreadFolders.join(',')}}/**`;

/** Reads files for the server where only the editor can: virtual workspaces and the web. */
export function answerFileRequests(server: Server): void {
  server.answer(FileRequests.read, ({ uri, known }) => read(Uri.parse(uri), known));
  server.answer(FileRequests.exists, ({ uri }) => exists(Uri.parse(uri)));
  server.answer(FileRequests.list, ({ uri }) => list(Uri.parse(uri)));
  server.answer(FileRequests.find, ({ folder, limit }) => find(Uri.parse(folder), limit));
}

async function read(uri: Uri, known: string | undefined): Promise<FileReadResult | null> {
  try {
    const state = await workspace.fs.stat(uri);
    if (state.size > largestFile) return null;
    const stamp = stampOf(state);
    if (stamp !== null && stamp.sign === known) return { text: null, stamp };
    const bytes = await workspace.fs.readFile(uri);
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), stamp };
  } catch {
    return null;
  }
}

/** File systems owe the editor another time after each write; those without times say 0. */
function stampOf({ ctime, mtime, size }: FileStat): FileStamp | null {
  return mtime > 0 ? { sign: `${ctime} ${mtime} ${size}`, settled: Date.now() - mtime > tick } : null;
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

async function list(folder: Uri): Promise<readonly string[]> {
  return (await entriesOf(folder)).flatMap(([name, type]) =>
    type === FileType.Directory ? `${name}/` : type === FileType.File ? name : [],
  );
}

async function find(folder: Uri, limit: number): Promise<FileFindResult> {
  const uris = await filesBelow(folder, limit + 1);
  return {
    uris: uris.slice(0, limit).map((uri) => uri.toString()),
    truncated: uris.length > limit,
  };
}

/**
 * Searched where the editor can, else walked. Where nobody searches a file system the editor does not say so: it waits,
 * without an end, for somebody who does.
 */
async function filesBelow(folder: Uri, limit: number): Promise<readonly Uri[]> {
  const over = new CancellationTokenSource();
  const search = async (): Promise<readonly Uri[]> => {
    const pattern = new RelativePattern(folder, wanted);
    const found = await workspace.findFiles(pattern, unwanted, limit, over.token);
    return found.length > 0 ? found : walk(folder, limit, over.token);
  };
  const walkLater = async (): Promise<readonly Uri[]> => {
    await new Promise((resolve) => setTimeout(resolve, patience));
    return walk(folder, limit, over.token);
  };
  try {
    return await (searched.has(folder.scheme) ? search() : Promise.race([search(), walkLater()]));
  } finally {
    over.cancel();
    over.dispose();
  }
}

async function walk(root: Uri, limit: number, over: CancellationToken): Promise<readonly Uri[]> {
  const files: Uri[] = [];
  const folders: Uri[] = [root];
  for (let folder = folders.pop(); folder !== undefined && files.length < limit; folder = folders.pop()) {
    if (over.isCancellationRequested) break;
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
