import { dirname, sep } from 'node:path';
import { fileUri } from '../text/uri-text.ts';

/** Names that are in a URI as they are. */
const plainName = /^[\w.~-]+$/;

/** Makes URIs of paths; the URI of a folder is made once for all files of it that come in a row. */
export function fileUris(): (path: string) => string {
  let lastFolder: string | null = null;
  let start = '';
  return (path) => {
    const name = path.slice(path.lastIndexOf(sep) + 1);
    if (!plainName.test(name)) return fileUri(path);
    const folder = path.slice(0, path.length - name.length);
    if (folder !== lastFolder) {
      lastFolder = folder;
      start = fileUri(dirname(path));
      if (!start.endsWith('/')) start += '/';
    }
    return start + name;
  };
}
