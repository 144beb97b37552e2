import { decodedPart } from '../../../text/uri-text.ts';

/** `example.org/a.md`: an address whose scheme was left out. */
const host =
  /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|int|mil|info|io|dev|app|cloud|co|uk|eu|de|us)(?:[/:?#]|$)/i;

/**
 * The path of a workspace file that the words name, without anchor, line and query; null where they name
 * something else: an address, another repository, a glob, a folder of a site, a word.
 */
export function filePath(words: string): string | null {
  const bare = words.trim().replace(/^`+|(?<!`)`+$/g, '');
  if (bare === '' || bare.length > 400 || /[\s*{}<>|"\\]/.test(bare)) return null;
  if (/^[a-z][a-z0-9+.-]*:/i.test(bare) && !/^[^:]+:\d+(?::\d+)?$/.test(bare)) return null;
  if (/^(?:\/|#|\?|~|@|%)/.test(bare) || /^[\w.-]+\/[\w.-]+:(?!\d)/.test(bare)) return null;
  if (host.test(bare)) return null;
  const path = bare
    .replace(/[#?].*/s, '')
    .replace(/:\d+(?:[:-]\d+)?$/, '')
    .replace(/\/$/, '');
  return hasExtension(path) ? decodedPart(path) : null;
}

/** Paths without an extension may be routes of a site; `.html` is made by one. */
function hasExtension(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /^(?!\.+$).*\.[A-Za-z][\w]{0,9}$/.test(name) && !/\.html?$/i.test(name);
}
