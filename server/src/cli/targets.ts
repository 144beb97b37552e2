import { dirname, join, resolve } from 'node:path';
import picomatch from 'picomatch';
import { kindOfPath } from '../host/node-read.ts';
import { walkMarkdown } from '../host/node-walk.ts';
import { displayPath } from './display-path.ts';

/** A file to read. */
export interface FileTarget {
  readonly file: string;
  /** It was named on the command line, so it is listed whatever it turns out to be. */
  readonly named: boolean;
}

export interface PathError {
  readonly path: string;
  readonly message: string;
}

export interface Targets {
  readonly files: readonly FileTarget[];
  readonly errors: readonly PathError[];
}

/** The files that paths, folders and globs of the command line mean, each once, in the order given. */
export function findTargets(paths: readonly string[], cwd: string): Targets {
  const files = new Map<string, FileTarget>();
  const errors: PathError[] = [];
  const add = (file: string, named: boolean): void => {
    if (named || !files.has(file)) files.set(file, { file, named });
  };
  const addFolder = (folder: string, keep: (file: string) => boolean): number => {
    const walk = walkMarkdown(folder);
    for (const path of walk.unreadable) {
      errors.push({ path: displayPath(path, cwd), message: 'folder cannot be listed' });
    }
    const kept = walk.files.filter(keep);
    for (const file of kept) add(file, false);
    return kept.length;
  };

  for (const path of paths) {
    const file = resolve(cwd, path);
    switch (kindOfPath(file)) {
      case 'file':
        add(file, true);
        break;
      case 'folder':
        addFolder(file, () => true);
        break;
      case 'other':
        errors.push({ path: displayPath(file, cwd), message: 'neither a file nor a folder' });
        break;
      case 'missing': {
        const glob = picomatch.scan(path);
        if (!glob.isGlob) {
          errors.push({ path: displayPath(file, cwd), message: 'no such file or folder' });
          break;
        }
        const base = existingFolder(resolve(cwd, glob.base));
        const matches = picomatch(resolve(cwd, path).replaceAll('\\', '/'), { dot: true });
        if (addFolder(base, (candidate) => matches(candidate.replaceAll('\\', '/'))) === 0) {
          errors.push({ path, message: 'no markdown file matches' });
        }
      }
    }
  }
  return { files: [...files.values()], errors };
}

function existingFolder(path: string): string {
  let folder = path;
  while (kindOfPath(folder) !== 'folder') {
    const parent = dirname(folder);
    if (parent === folder) return folder;
    folder = parent;
  }
  return join(folder);
}
