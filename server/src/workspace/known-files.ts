import type { PostmortemFacts } from '../model/facts.ts';
import type { FactsIndex } from './facts-index.ts';
import type { CachedReading, CacheKey } from './index-cache.ts';

/** Every file that was read, post-mortem or not, with what its reading rests on and what it gave. */
export class KnownFiles {
  readonly #facts: FactsIndex;
  readonly #changed: () => void;
  readonly #keys = new Map<string, CacheKey>();
  /** States of files as the file system names them, for those that a look around has met. */
  readonly #stamps = new Map<string, string>();

  /** `changed` runs when facts were added, changed or removed. */
  constructor(facts: FactsIndex, changed: () => void) {
    this.#facts = facts;
    this.#changed = changed;
  }

  /** A copy: files may be forgotten while it is walked. */
  keys(): readonly CacheKey[] {
    return [...this.#keys.values()];
  }

  keyOf(uri: string): CacheKey | undefined {
    return this.#keys.get(uri);
  }

  /** What the file gave when it was read. */
  readingOf(uri: string): CachedReading {
    const known = this.#facts.get(uri);
    if (known !== null) return { kind: 'postmortem', facts: known };
    const sections = this.#facts.templateOf(uri);
    return sections === null ? { kind: 'other' } : { kind: 'template', sections };
  }

  /** Notes the state of a file; tells whether it is another one than when it was last noted. */
  stampDiffers(uri: string, stamp: string): boolean {
    const differs = this.#stamps.get(uri) !== stamp;
    this.#stamps.set(uri, stamp);
    return differs;
  }

  keep(key: CacheKey, reading: CachedReading): void {
    const { uri } = key;
    this.#keys.set(uri, key);
    switch (reading.kind) {
      case 'postmortem': {
        const known = this.#facts.get(uri);
        if (known !== null && isSameFacts(known, reading.facts)) return;
        this.#facts.set(reading.facts);
        this.#changed();
        break;
      }
      case 'template':
        this.#facts.setTemplate(uri, reading.sections);
        this.#changed();
        break;
      case 'other':
        if (this.#facts.delete(uri)) this.#changed();
    }
  }

  forget(uri: string): void {
    this.#keys.delete(uri);
    this.#stamps.delete(uri);
    if (this.#facts.delete(uri)) this.#changed();
  }
}

/** Facts are plain data: equal texts are equal facts. */
function isSameFacts(a: PostmortemFacts, b: PostmortemFacts): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
