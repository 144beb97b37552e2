import { Utils } from 'vscode-uri';
import { joinedUri, parsedUri, uriText } from './uri-text.ts';

/** Files whose URI has one spelling, which shows their names: asked of tens of thousands in a row. */
const plainFile = /^file:\/\/\/(?:[a-z]%3A\/)?(?:[\w.~-]+\/)*[\w.~-]*$/;

/** One spelling for every URI that names the same file; what is no URI stays as it is. */
export function normalUri(uri: string): string {
  if (plainFile.test(uri)) return uri;
  const value = parsedUri(uri);
  return value === null ? uri : uriText(value);
}

/** The scheme without its colon; empty for what is no URI. */
export function schemeOf(uri: string): string {
  return parsedUri(uri)?.scheme ?? '';
}

/** Decoded path of the URI. */
export function pathOf(uri: string): string {
  if (plainFile.test(uri)) return uri.slice('file://'.length).replace('%3A', ':');
  return parsedUri(uri)?.path ?? '';
}

/** Last part of the path, decoded. */
export function baseNameOf(uri: string): string {
  const path = pathOf(uri);
  return path.slice(path.lastIndexOf('/') + 1);
}

/** URI of the folder that holds it; a root is its own folder. */
export function folderOf(uri: string): string {
  const value = parsedUri(uri);
  return value === null ? uri : uriText(Utils.dirname(value));
}

export function joinUri(folder: string, ...parts: readonly string[]): string {
  const value = parsedUri(folder);
  const joined = value === null ? null : joinedUri(value, ...parts);
  return joined === null ? [folder, ...parts].join('/') : uriText(joined);
}

/** Whether the URI is the folder itself or lies below it. */
export function isWithin(folder: string, uri: string): boolean {
  if (uri === folder) return true;
  return uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** Whether the set names the URI or a folder that it lies in; a step a folder, however many the set names. */
export function isWithinAny(folders: ReadonlySet<string>, uri: string): boolean {
  for (let end = uri.length; end > 0; end = uri.lastIndexOf('/', end - 1)) {
    if (folders.has(uri.slice(0, end))) return true;
  }
  return false;
}

/** Decoded path of `uri` relative to `folder`, `/` between the parts; its base name where it lies elsewhere. */
export function relativePath(folder: string, uri: string): string {
  if (!isWithin(folder, uri)) return baseNameOf(uri);
  return pathOf(uri).slice(pathOf(folder).length).replace(/^\//, '');
}

/** The folder that holds most of the files; of equals the first by name, null where there are no files. */
export function usualFolder(uris: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const folder of uris.map(folderOf)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  const ordered = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return ordered[0]?.[0] ?? null;
}

/** The URI of a folder without a closing slash. */
export function folderUri(uri: string): string {
  return normalUri(uri).replace(/(?<=[^/])\/$/, '');
}
