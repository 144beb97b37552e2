import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { isMarkdownName } from '../protocol/document-names.ts';
import { compareText } from '../text/compare-text.ts';

/** Folders that hold no documents of the team's own. */
const skippedFolders = new Set(['node_modules', 'bower_components', 'vendor', '__pycache__']);
/** Hidden folders in which teams do keep documents. */
const walkedHidden = new Set(['.github', '.gitlab']);
const ignoreFiles = ['.gitignore', '.ignore'];

interface IgnoreScope {
  /** Path of its folder relative to the start, with a closing `/`; empty for the start and what is above it. */
  readonly prefix: string;
  /** The way from its folder down to the start, where it is above it. */
  readonly way: string;
  readonly rules: Ignore;
}

export interface Walk {
  /** Absolute paths, folder by folder, names in code-unit order. */
  readonly files: readonly string[];
  readonly truncated: boolean;
  /** Folders that could not be listed. */
  readonly unreadable: readonly string[];
}

/** Markdown files under `folder`, at most so many; what ignore files name is left out. */
export function walkMarkdown(folder: string, limit = Number.POSITIVE_INFINITY): Walk {
  return walk(folder, isMarkdownName, limit);
}

/**
 * Files under `folder` whose name is wanted; what `.gitignore` and `.ignore` name is left out (those of the
 * folders above included), links are not followed.
 */
export function walk(folder: string, wanted: (name: string) => boolean, limit: number): Walk {
  const files: string[] = [];
  const unreadable: string[] = [];
  let truncated = false;

  const visit = (path: string, prefix: string, scopes: readonly IgnoreScope[]): void => {
    const entries = list(path);
    if (entries === null) {
      unreadable.push(path);
      return;
    }
    const inForce = withIgnoreFiles(path, prefix, entries, scopes);
    for (const entry of entries) {
      if (truncated) return;
      if (entry.isDirectory()) {
        if (skipped(entry.name) || ignored(inForce, `${prefix}${entry.name}/`)) continue;
        visit(join(path, entry.name), `${prefix}${entry.name}/`, inForce);
      } else if (wanted(entry.name) && entry.isFile()) {
        if (ignored(inForce, prefix + entry.name)) continue;
        if (files.length === limit) truncated = true;
        else files.push(join(path, entry.name));
      }
    }
  };
  visit(folder, '', scopesAbove(folder));
  return { files, truncated, unreadable };
}

/** Of paths below `folder`, those that `walk` would come upon: wanted files, and folders that it would enter. */
export function reachable(
  folder: string,
  paths: readonly string[],
  wanted: (name: string) => boolean,
): { readonly files: readonly string[]; readonly folders: readonly string[] } {
  const read = (path: string, prefix: string, above: readonly IgnoreScope[]): readonly IgnoreScope[] => {
    const rules = readIgnoreFiles(path, ignoreFiles);
    return rules === null ? above : [...above, { prefix, way: '', rules }];
  };
  const scopes = new Map<string, readonly IgnoreScope[] | null>([
    [folder, read(folder, '', scopesAbove(folder))],
  ]);
  /** What holds in a folder; null where the walk does not come there. */
  const scopesIn = (path: string): readonly IgnoreScope[] | null => {
    const known = scopes.get(path);
    if (known !== undefined) return known;
    const parent = dirname(path);
    const above = parent === path ? null : scopesIn(parent);
    const prefix = `${relative(folder, path).split(sep).join('/')}/`;
    const entered = above !== null && !skipped(basename(path)) && !ignored(above, prefix);
    const found = entered ? read(path, prefix, above) : null;
    scopes.set(path, found);
    return found;
  };
  const isFound = (path: string): boolean => {
    const above = scopesIn(dirname(path));
    const way = relative(folder, path).split(sep).join('/');
    return above !== null && wanted(basename(path)) && kindOf(path) === 'file' && !ignored(above, way);
  };
  const isEntered = (path: string): boolean =>
    scopesIn(dirname(path)) !== null && kindOf(path) === 'folder' && scopesIn(path) !== null;
  const files = paths.filter(isFound);
  return { files, folders: paths.filter((path) => !wanted(basename(path)) && isEntered(path)) };
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

/** Ignore files of the repository that hold above the folder. */
function scopesAbove(folder: string): readonly IgnoreScope[] {
  const above: string[] = [];
  for (let current = folder; !existsSync(join(current, '.git')); ) {
    const parent = dirname(current);
    if (parent === current) return [];
    above.unshift(parent);
    current = parent;
  }
  return above.flatMap((path) => {
    const rules = readIgnoreFiles(path, ignoreFiles);
    const way = relative(path, folder).split(sep).join('/');
    return rules === null ? [] : [{ prefix: '', way: `${way}/`, rules }];
  });
}

function list(path: string): readonly Dirent[] | null {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name));
  } catch {
    return null;
  }
}

function skipped(name: string): boolean {
  return skippedFolders.has(name) || (name.startsWith('.') && !walkedHidden.has(name));
}

function withIgnoreFiles(
  path: string,
  prefix: string,
  entries: readonly Dirent[],
  scopes: readonly IgnoreScope[],
): readonly IgnoreScope[] {
  const names = ignoreFiles.filter((name) => entries.some((entry) => entry.name === name));
  if (names.length === 0) return scopes;
  const rules = readIgnoreFiles(path, names);
  return rules === null ? scopes : [...scopes, { prefix, way: '', rules }];
}

function readIgnoreFiles(path: string, names: readonly string[]): Ignore | null {
  let rules: Ignore | null = null;
  for (const name of names) {
    try {
      const text = readFileSync(join(path, name), 'utf8');
      rules = (rules ?? ignore({ allowRelativePaths: true })).add(text);
    } catch {
      // An ignore file that is absent or cannot be read ignores nothing.
    }
  }
  return rules;
}

/** The innermost ignore file that says something decides, as git does. */
function ignored(scopes: readonly IgnoreScope[], path: string): boolean {
  for (let i = scopes.length - 1; i >= 0; i--) {
    const scope = scopes[i];
    if (scope === undefined) continue;
    const answer = scope.rules.test(scope.way + path.slice(scope.prefix.length));
    if (answer.ignored) return true;
    if (answer.unignored) return false;
  }
  return false;
}
