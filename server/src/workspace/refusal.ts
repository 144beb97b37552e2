import { isWithin, pathOf, schemeOf } from '../text/uris.ts';

/**
 * Why a folder is not read as a workspace: it is the root of a disk, or the user's home folder or one that holds it.
 * Null where it may be read. Its documents are still checked when they are opened.
 */
export function refusalOf(folder: string, home: string | null): string | null {
  if (schemeOf(folder) !== 'file') return null;
  if (/^\/?(?:[a-z]:\/?)?$/i.test(pathOf(folder))) {
    return 'The root of a disk is not read for post-mortems: open the folder of a repository.';
  }
  if (home !== null && isWithin(folder, home)) {
    return 'The home folder is not read for post-mortems: open the folder of a repository.';
  }
  return null;
}
