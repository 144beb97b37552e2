import { unreadFolders } from '../protocol/document-names.ts';
import { folderOf, isWithin, joinUri, relativePath } from '../text/uris.ts';
import type { FactsIndex } from './facts-index.ts';
import type { FileSystem } from './file-system.ts';

/** What is written so far of a path, and where it is written. */
export interface WrittenPath {
  readonly typed: string;
  /** URI of the folder that paths are counted from. */
  readonly root: string;
  /** URI of the document: what begins with a dot is counted from its folder. */
  readonly document: string;
}

interface PathsWorld {
  readonly files: Pick<FileSystem, 'list' | 'real'>;
  readonly index: Pick<FactsIndex, 'get' | 'templateOf'>;
}

/** Of each kind; where there are more of them, only those with what is typed. */
const MOST = 300;

/**
 * Paths that may be meant, as they are written: what is in the folder that is written so far, and of `markdown` (URIs of
 * all markdown files) what is no post-mortem. Folders end with a slash. Nothing outside of the root is looked at.
 */
export async function pathsFor(
  { typed, root, document }: WrittenPath,
  { files, index }: PathsWorld,
  markdown: readonly string[],
): Promise<readonly string[]> {
  const written = typed.slice(0, typed.lastIndexOf('/') + 1);
  const isRelative = /^\.\.?\//.test(written);
  const from = isRelative ? folderOf(document) : root;
  const folder = written === '' ? from : joinUri(from, written).replace(/\/$/, '');
  if (!isWithin(root, folder) || !(await isInside(files, root, folder))) return [];
  const names = (await files.list(folder)).filter((name) => !unreadFolders.includes(name.slice(0, -1)));
  const listed = names.toSorted(byKind).map((name) => written + name);
  const isArtefact = (uri: string): boolean =>
    isWithin(folder, uri) && index.get(uri) === null && index.templateOf(uri) === null;
  const known = isRelative ? [] : markdown.filter(isArtefact).map((uri) => relativePath(root, uri));
  const fitting = known.length > MOST ? known.filter((path) => holds(path, typed)) : known;
  const some = (paths: readonly string[]): readonly string[] => paths.filter(isPlain).slice(0, MOST);
  return [...new Set([...some(fitting.toSorted()), ...some(listed)])];
}

function holds(path: string, typed: string): boolean {
  return path.toLowerCase().includes(typed.toLowerCase());
}

/** A link may lead out of the root. */
async function isInside(files: PathsWorld['files'], root: string, folder: string): Promise<boolean> {
  return folder === root || isWithin(await files.real(root), await files.real(folder));
}

/** Folders, then files, by name. */
function byKind(a: string, b: string): number {
  return Number(b.endsWith('/')) - Number(a.endsWith('/')) || (a < b ? -1 : 1);
}

/** What markdown would not take for one path is not offered. */
function isPlain(path: string): boolean {
  return path.length <= 400 && !/[\s*{}<>|"'\\`#?%:,;()[\]]/.test(path);
}
