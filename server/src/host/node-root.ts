import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kindOfPath } from './node-read.ts';

export const configName = '.missing-link.yaml';

/**
 * The root for files in `folder`: the nearest ancestor whose configuration says `root: true`, else the nearest
 * with `.git`, else `fallback`.
 */
export function findRoot(
  folder: string,
  fallback: string,
  saysRoot: (configPath: string) => boolean,
): string {
  let git: string | null = null;
  for (const ancestor of ancestorsOf(folder)) {
    const config = join(ancestor, configName);
    if (isConfig(config) && saysRoot(config)) return ancestor;
    if (git === null && existsSync(join(ancestor, '.git'))) git = ancestor;
  }
  return git ?? fallback;
}

/** The nearest ancestor with `.git`; null where there is none. */
export function findRepository(folder: string): string | null {
  for (const ancestor of ancestorsOf(folder)) {
    if (existsSync(join(ancestor, '.git'))) return ancestor;
  }
  return null;
}

/** The nearest configuration from `folder` up to `root`; null where there is none. */
export function findConfig(folder: string, root: string): string | null {
  for (const ancestor of ancestorsOf(folder)) {
    const config = join(ancestor, configName);
    if (isConfig(config)) return config;
    if (ancestor === root) return null;
  }
  return null;
}

/** A pipe or a folder of that name is none. */
function isConfig(path: string): boolean {
  return kindOfPath(path) === 'file';
}

function* ancestorsOf(folder: string): Iterable<string> {
  let current = folder;
  for (;;) {
    yield current;
    const parent = dirname(current);
    if (parent === current) return;
    current = parent;
  }
}
