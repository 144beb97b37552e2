import type { PostmortemFacts } from '../../model/document/facts.ts';
import type { KnownNames } from '../../protocol/open-fix.ts';
import { type TrackerUrl, trackerLinks } from '../../report/tracker-links.ts';

/** The people and things that the fixes of all post-mortems name: what is named most comes first. */
export function knownNames(all: Iterable<PostmortemFacts>, trackerUrl: TrackerUrl): KnownNames {
  const owners = new Tally();
  const trackers = new Tally();
  for (const { uri, fixes } of all) {
    for (const fix of fixes) {
      for (const owner of fix.owners) owners.add(owner.toLowerCase(), owner);
      for (const { url } of trackerLinks(uri, fix, trackerUrl)) {
        if (url !== null) trackers.add(placeOf(url), url);
      }
    }
  }
  return { owners: owners.byNumber(), issues: trackers.byNumber() };
}

/** Issues of one tracker differ in the last part of their addresses. */
function placeOf(url: string): string {
  return url.slice(0, url.lastIndexOf('/'));
}

class Tally {
  readonly #seen = new Map<string, { readonly first: string; number: number }>();

  add(key: string, value: string): void {
    const seen = this.#seen.get(key);
    if (seen === undefined) this.#seen.set(key, { first: value, number: 1 });
    else seen.number++;
  }

  byNumber(): readonly string[] {
    return [...this.#seen.values()]
      .sort((a, b) => b.number - a.number || (a.first < b.first ? -1 : 1))
      .map(({ first }) => first);
  }
}
