import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { isMarkdownName } from './markdown-names.ts';

/** Folders that hold no documents of the team's own. */
const skippedFolders = new Set(['node_modules', 'bower_components', 'vendor', '__pycache__']);
/** Hidden folders in which teams do keep documents. */
const walkedHidden = new Set(['.github', '.gitlab']);
const ignoreFiles = ['.gitignore', '.ignore'];

interface IgnoreScope {
  /** Path of its folder relative to the start, with a closing `/` unless it is the start. */
  readonly prefix: string;
  readonly rules: Ignore;
}

export interface Walk {
  /** Absolute paths of markdown files, folder by folder, names in code-unit order. */
  readonly files: readonly string[];
  readonly truncated: boolean;
  /** Folders that could not be listed. */
  readonly unreadable: readonly string[];
}

/** Markdown files under `folder`; what `.gitignore` and `.ignore` name is left out, links are not followed. */
export function walkMarkdown(folder: string, limit: number = Number.POSITIVE_INFINITY): Walk {
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
      } else if (isMarkdownName(entry.name) && entry.isFile()) {
        if (ignored(inForce, prefix + entry.name)) continue;
        if (files.length === limit) truncated = true;
        else files.push(join(path, entry.name));
      }
    }
  };
  visit(folder, '', []);
  return { files, truncated, unreadable };
}

function list(path: string): readonly Dirent[] | null {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : a.name > b.name ? 1 : 0,
    );
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
  const rules = ignore({ allowRelativePaths: true });
  for (const name of names) {
    try {
      rules.add(readFileSync(join(path, name), 'utf8'));
    } catch {
      // An ignore file that cannot be read ignores nothing.
    }
  }
  return [...scopes, { prefix, rules }];
}

/** The innermost ignore file that says something decides, as git does. */
function ignored(scopes: readonly IgnoreScope[], path: string): boolean {
  for (let i = scopes.length - 1; i >= 0; i--) {
    const scope = scopes[i];
    if (scope === undefined) continue;
    const answer = scope.rules.test(path.slice(scope.prefix.length));
    if (answer.ignored) return true;
    if (answer.unignored) return false;
  }
  return false;
}
