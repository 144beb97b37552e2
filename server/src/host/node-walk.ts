import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMarkdownName } from '../protocol/document-names.ts';
import { compareText } from '../text/compare-text.ts';
import { atOnce, type Steps } from '../text/steps.ts';
import {
  type IgnoreScope,
  ignoreFiles,
  isIgnored,
  isSkipped,
  scopesAbove,
  scopesIn,
} from './ignore-scopes.ts';

export interface Walk {
  /** Absolute paths, folder by folder, names in code-unit order. */
  readonly files: readonly string[];
  readonly truncated: boolean;
  /** Folders that could not be listed. */
  readonly unreadable: readonly string[];
}

/** A folder whose entries are being gone through. */
interface Level {
  readonly path: string;
  /** Its path relative to the start, with a closing `/`; empty for the start. */
  readonly prefix: string;
  readonly entries: readonly Dirent[];
  readonly scopes: readonly IgnoreScope[];
  /** The entry that comes next. */
  next: number;
}

/** Markdown files under `folder`, at most so many; what ignore files name is left out. */
export function walkMarkdown(folder: string, limit = Number.POSITIVE_INFINITY): Walk {
  return atOnce(walking(folder, isMarkdownName, limit));
}

/**
 * Files under `folder` whose name is wanted; what `.gitignore` and `.ignore` name is left out (those of the
 * folders above included), links are not followed. A step is a folder that was listed or a file that was found, and says how many files there are.
 */
export function* walking(folder: string, wanted: (name: string) => boolean, limit: number): Steps<Walk> {
  const files: string[] = [];
  const unreadable: string[] = [];
  const way: Level[] = [];
  const enter = (path: string, prefix: string, around: readonly IgnoreScope[]): void => {
    const level = listed(path, prefix, wanted, around);
    if (level === null) unreadable.push(path);
    else way.push(level);
  };

  enter(folder, '', scopesAbove(folder));
  for (let level = way.at(-1); level !== undefined; level = way.at(-1)) {
    const entry = level.entries[level.next++];
    if (entry === undefined) {
      way.pop();
      continue;
    }
    const { path, prefix, scopes } = level;
    if (entry.isDirectory()) {
      const below = `${prefix}${entry.name}/`;
      if (isSkipped(entry.name) || isIgnored(scopes, below)) continue;
      enter(join(path, entry.name), below, scopes);
    } else {
      if (isIgnored(scopes, prefix + entry.name)) continue;
      if (files.length === limit) return { files, truncated: true, unreadable };
      files.push(join(path, entry.name));
    }
    yield files.length;
  }
  return { files, truncated: false, unreadable };
}

/** The folders and wanted files of a folder in order, and what is ignored among them; null where it cannot be listed. */
function listed(
  path: string,
  prefix: string,
  wanted: (name: string) => boolean,
  around: readonly IgnoreScope[],
): Level | null {
  try {
    const all = readdirSync(path, { withFileTypes: true });
    const names = ignoreFiles.filter((name) => all.some((entry) => entry.name === name));
    const entries = all
      .filter((entry) => entry.isDirectory() || (wanted(entry.name) && entry.isFile()))
      .sort((a, b) => compareText(a.name, b.name));
    const scopes = names.length === 0 ? around : scopesIn(path, prefix, names, around);
    return { path, prefix, entries, scopes, next: 0 };
  } catch {
    return null;
  }
}
