import { type URI, Utils } from 'vscode-uri';
import { joinedUri, parsedUri, uriText } from '../../../text/uri-text.ts';
import type { Facts } from '../../rule.ts';

/** How a path is meant: from the document's folder only, or from any folder above it as well. */
export type PathBase = 'document' | 'any-ancestor';

/**
 * Whether the file is known to be missing from the workspace. What is not known, what lies outside and what
 * is no path of a file gives false.
 */
export function isMissing(
  path: string,
  base: PathBase,
  documentUri: string,
  facts: Pick<Facts, 'exists'>,
): boolean {
  const answers = foldersOf(documentUri, base).map((folder) => {
    const file = joinedUri(folder, path);
    return file === null ? 'unknown' : facts.exists(uriText(file));
  });
  return answers[0] === 'no' && !answers.includes('yes');
}

const deepest = 24;

function foldersOf(documentUri: string, base: PathBase): readonly URI[] {
  const folders: URI[] = [];
  const document = parsedUri(documentUri);
  if (document === null || document.scheme === 'untitled') return folders;
  let folder = Utils.dirname(document);
  for (let depth = 0; depth < deepest; depth++) {
    folders.push(folder);
    const parent = Utils.dirname(folder);
    if (base === 'document' || parent.path === folder.path) break;
    folder = parent;
  }
  return folders;
}
