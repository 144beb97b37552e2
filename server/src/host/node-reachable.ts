import { lstatSync } from 'node:fs';
import { basename, dirname, relative, sep } from 'node:path';
import type { Steps } from '../text/steps.ts';
import {
  type IgnoreScope,
  ignoreFiles,
  isIgnored,
  isSkipped,
  scopesAbove,
  scopesIn,
} from './ignore-scopes.ts';

export interface Reachable {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/**
 * Of paths below `folder`, those that a walk would come upon: wanted files, and folders that it would enter. A step is
 * a path that was looked at.
 */
export function* reaching(
  folder: string,
  paths: Iterable<string>,
  wanted: (name: string) => boolean,
): Steps<Reachable> {
  const files: string[] = [];
  const folders: string[] = [];
  const known = new Map<string, readonly IgnoreScope[] | null>([
    [folder, scopesIn(folder, '', ignoreFiles, scopesAbove(folder))],
  ]);
  /** What holds in a folder; null where the walk does not come there. */
  const scopesOf = (path: string): readonly IgnoreScope[] | null => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const parent = dirname(path);
    const around = parent === path ? null : scopesOf(parent);
    const prefix = `${wayTo(folder, path)}/`;
    const entered = around !== null && !isSkipped(basename(path)) && !isIgnored(around, prefix);
    const found = entered ? scopesIn(path, prefix, ignoreFiles, around) : null;
    known.set(path, found);
    return found;
  };

  for (const path of paths) {
    const around = scopesOf(dirname(path));
    const kind = around === null ? 'other' : kindOf(path);
    const isWanted = wanted(basename(path));
    if (isWanted && kind === 'file' && !isIgnored(around ?? [], wayTo(folder, path))) files.push(path);
    if (!isWanted && kind === 'folder' && scopesOf(path) !== null) folders.push(path);
    yield files.length;
  }
  return { files, folders };
}

/** The path relative to the folder, `/` between the parts. */
function wayTo(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** Links are not followed, as in a walk. */
function kindOf(path: string): 'file' | 'folder' | 'other' {
  try {
    const stat = lstatSync(path);
    if (stat.isFile()) return 'file';
    return stat.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'other';
  }
}
