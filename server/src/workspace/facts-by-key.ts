import type { PostmortemFacts } from '../model/facts.ts';

/** Facts looked up by keys that they have, without case. */
export class FactsByKey {
  readonly #keysOf: (facts: PostmortemFacts) => readonly string[];
  readonly #groups = new Map<string, Set<PostmortemFacts>>();

  constructor(keysOf: (facts: PostmortemFacts) => readonly string[]) {
    this.#keysOf = keysOf;
  }

  add(facts: PostmortemFacts): void {
    for (const key of this.#keysOf(facts).map(normal)) {
      if (key === '') continue;
      const group = this.#groups.get(key);
      if (group === undefined) this.#groups.set(key, new Set([facts]));
      else group.add(facts);
    }
  }

  remove(facts: PostmortemFacts): void {
    for (const key of this.#keysOf(facts).map(normal)) {
      const group = this.#groups.get(key);
      group?.delete(facts);
      if (group?.size === 0) this.#groups.delete(key);
    }
  }

  /** Oldest first. */
  get(key: string): readonly PostmortemFacts[] {
    const group = [...(this.#groups.get(normal(key)) ?? [])];
    return group.sort((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.uri, b.uri));
  }
}

function normal(key: string): string {
  return key.trim().toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
