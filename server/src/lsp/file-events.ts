import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import { configNames, isMarkdownName } from '../protocol/document-names.ts';
import type { Steps } from '../text/steps.ts';
import { baseNameOf, normalUri } from '../text/uris.ts';
import { isCodeOwnersUri } from '../workspace/code-owners.ts';

/** What decides which files are read, and how: after a change of these the workspace is read again. */
const decisive = new Set([...configNames, '.gitignore', '.ignore']);

/** What happened to files, by what there is to do. */
export interface FileEvents {
  readonly gone: readonly string[];
  /** Documents that were changed, and whatever appeared: folders too. */
  readonly written: readonly string[];
  /** What came or went. */
  readonly moved: ReadonlySet<string>;
  /** Something that says who owns files is among them. */
  readonly owners: boolean;
  /** Something that decides which files are read, and how, is among them. */
  readonly decisive: boolean;
}

/** Sorts events, of which a checkout may tell a hundred thousand; each is a step. */
export function* sortedEvents(changes: readonly FileEvent[]): Steps<FileEvents> {
  const latest = new Map<string, FileChangeType>();
  for (const { uri, type } of changes) {
    const file = normalUri(uri);
    // The last thing that happened counts, in its place: a file that was replaced was not deleted.
    latest.delete(file);
    latest.set(file, type);
    yield latest.size;
  }
  const gone: string[] = [];
  const written: string[] = [];
  const moved = new Set<string>();
  let owners = false;
  let decides = false;
  for (const [uri, type] of latest) {
    const name = baseNameOf(uri);
    if (type === FileChangeType.Deleted) gone.push(uri);
    else if (type === FileChangeType.Created || isMarkdownName(name)) written.push(uri);
    if (type !== FileChangeType.Changed) moved.add(uri);
    owners ||= isCodeOwnersUri(uri);
    decides ||= decisive.has(name) || (name === '.git' && type !== FileChangeType.Changed);
    yield latest.size;
  }
  return { gone, written, moved, owners, decisive: decides };
}
