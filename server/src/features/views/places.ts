import type { PostmortemFacts } from '../../model/document/facts.ts';
import { compareText } from '../../text/compare-text.ts';
import { baseNameOf, isWithin, pathOf, relativePath } from '../../text/uris.ts';

/** Where post-mortems belong: a root has its own incidents, ids and words. */
export interface TeamPlaces {
  /** URI of the root that a document belongs to. */
  readonly rootOf: (uri: string) => string;
  /** What the root is called where post-mortems belong to several; null where they belong to one. */
  readonly placeOf: (root: string) => string | null;
}

/** The places of these post-mortems in a workspace with these folders. */
export function teamPlaces(
  all: Iterable<PostmortemFacts>,
  folders: readonly string[],
  rootOf: (uri: string) => string,
): TeamPlaces {
  const roots = new Set<string>();
  for (const { uri } of all) roots.add(rootOf(uri));
  if (roots.size < 2) return { rootOf, placeOf: () => null };
  const names = placeNames([...roots], folders);
  return { rootOf, placeOf: (root) => names.get(root) ?? null };
}

/**
 * A name for each root: that of its workspace folder, and below it the path; with the folders above where two would be
 * called alike.
 */
export function placeNames(
  roots: readonly string[],
  folders: readonly string[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (let parents = 0; names.size < roots.length; parents++) {
    const left = roots.filter((root) => !names.has(root));
    const called = new Map(left.map((root) => [root, nameOf(root, folders, parents)]));
    const counts = new Map<string, number>();
    for (const name of called.values()) counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const [root, name] of called) {
      const whole = parents >= pathOf(root).split('/').length;
      if (counts.get(name) === 1 || whole) names.set(root, name);
    }
  }
  return names;
}

/** With so many of the folders above. */
function nameOf(root: string, folders: readonly string[], parents: number): string {
  const holders = folders.filter((folder) => isWithin(folder, root));
  const folder = holders.sort((a, b) => b.length - a.length || compareText(a, b))[0] ?? root;
  const start =
    pathOf(folder)
      .split('/')
      .slice(-1 - parents)
      .join('/') || baseNameOf(folder);
  const below = relativePath(folder, root);
  if (folder === root) return start;
  // In the only folder there is, its name says nothing.
  return folders.length === 1 && parents === 0 ? below : `${start}/${below}`;
}
