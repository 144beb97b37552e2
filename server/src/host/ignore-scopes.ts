import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { largestFile } from '../protocol/document-names.ts';
import { readRegular } from './regular-file.ts';

/** Files that name what is no concern of the team's; a later one decides where both speak. */
export const ignoreFiles: readonly string[] = ['.gitignore', '.ignore'];

/** Folders that hold no documents of the team's own. */
const skippedFolders = new Set(['node_modules', 'bower_components', 'vendor', '__pycache__']);
/** Hidden folders in which teams do keep documents. */
const walkedHidden = new Set(['.github', '.gitlab']);

/** What the ignore files of one folder say, for everything below it. */
export interface IgnoreScope {
  /** Path of its folder relative to the start, with a closing `/`; empty for the start and what is above it. */
  readonly prefix: string;
  /** The way from its folder down to the start, where it is above it. */
  readonly way: string;
  readonly rules: Ignore;
}

/** Whether a folder is left out by its name alone. */
export function isSkipped(name: string): boolean {
  return skippedFolders.has(name) || (name.startsWith('.') && !walkedHidden.has(name));
}

/** Whether the path, relative to the start, is ignored: the innermost file that says something decides, as git does. */
export function isIgnored(scopes: readonly IgnoreScope[], path: string): boolean {
  for (let i = scopes.length - 1; i >= 0; i--) {
    const scope = scopes[i];
    if (scope === undefined) continue;
    const answer = scope.rules.test(scope.way + path.slice(scope.prefix.length));
    if (answer.ignored) return true;
    if (answer.unignored) return false;
  }
  return false;
}

/** What holds in the folder at `path`, whose ignore files have these names, below what holds around it. */
export function scopesIn(
  path: string,
  prefix: string,
  names: readonly string[],
  around: readonly IgnoreScope[],
): readonly IgnoreScope[] {
  const rules = readIgnoreFiles(path, names);
  return rules === null ? around : [...around, { prefix, way: '', rules }];
}

/** Ignore files of the repository that hold above the folder. */
export function scopesAbove(folder: string): readonly IgnoreScope[] {
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

function readIgnoreFiles(path: string, names: readonly string[]): Ignore | null {
  let rules: Ignore | null = null;
  for (const name of names) {
    try {
      const text = readRegular(join(path, name), largestFile).toString('utf8');
      rules = (rules ?? ignore({ allowRelativePaths: true })).add(text);
    } catch {
      // An ignore file that is absent, no regular file, or cannot be read ignores nothing.
    }
  }
  return rules;
}
