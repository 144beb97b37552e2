import type { PostmortemFacts } from '../model/document/facts.ts';
import { compareText } from '../text/compare-text.ts';

/** Facts looked up by keys that they have, without case. */
export class FactsByKey {
  readonly #keysOf: (facts: PostmortemFacts) => readonly string[];
  readonly #groups = new Map<string, Set<PostmortemFacts>>();
  /** Groups that were asked for, in order, until they change. */
  readonly #sorted = new Map<string, readonly PostmortemFacts[]>();

  constructor(keysOf: (facts: PostmortemFacts) => readonly string[]) {
    this.#keysOf = keysOf;
  }

  add(facts: PostmortemFacts): void {
    for (const key of this.#keysOf(facts).map(normal)) {
      if (key === '') continue;
      this.#sorted.delete(key);
      const group = this.#groups.get(key);
      if (group === undefined) this.#groups.set(key, new Set([facts]));
      else group.add(facts);
    }
  }

  remove(facts: PostmortemFacts): void {
    for (const key of this.#keysOf(facts).map(normal)) {
      const group = this.#groups.get(key);
      group?.delete(facts);
      this.#sorted.delete(key);
      if (group?.size === 0) this.#groups.delete(key);
    }
  }

  /** Oldest first. */
  get(key: string): readonly PostmortemFacts[] {
    const wanted = normal(key);
    const known = this.#sorted.get(wanted);
    if (known !== undefined) return known;
    const group = [...(this.#groups.get(wanted) ?? [])];
    group.sort((a, b) => compareText(a.date ?? '', b.date ?? '') || compareText(a.uri, b.uri));
    if (group.length > 0) this.#sorted.set(wanted, group);
    return group;
  }
}

function normal(key: string): string {
  return key.trim().toLowerCase();
}
