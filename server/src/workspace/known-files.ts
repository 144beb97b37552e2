import type { PostmortemFacts } from '../model/document/facts.ts';
import type { FileStamp } from '../protocol/host-requests.ts';
import type { FileReading } from '../review/reading-of.ts';
import type { FactsIndex } from './facts-index.ts';
import type { CacheKey } from './index-cache.ts';

/** Every file that was read, post-mortem or not, with what its reading rests on and what it gave. */
export class KnownFiles {
  readonly #facts: FactsIndex;
  readonly #changed: () => void;
  readonly #keys = new Map<string, CacheKey>();
  /** States in which files were read, as far as the file system names them. */
  readonly #stamps = new Map<string, FileStamp>();

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
  readingOf(uri: string): FileReading {
    const known = this.#facts.get(uri);
    if (known !== null) return { kind: 'postmortem', facts: known };
    const sections = this.#facts.templateOf(uri);
    return sections === null ? { kind: 'other' } : { kind: 'template', sections };
  }

  /** The state in which the file was read; null where the text came from an editor or nobody can tell. */
  stampOf(uri: string): FileStamp | null {
    return this.#stamps.get(uri) ?? null;
  }

  /** Notes in which state the file was read. */
  noteStamp(uri: string, stamp: FileStamp | null): void {
    if (stamp === null) this.#stamps.delete(uri);
    else this.#stamps.set(uri, stamp);
  }

  /** Takes what a file gave that belongs to the root and was read in the state of `stamp`. */
  keep(key: CacheKey, reading: FileReading, stamp: FileStamp | null, root: string): void {
    const { uri } = key;
    this.#keys.set(uri, key);
    this.noteStamp(uri, stamp);
    switch (reading.kind) {
      case 'postmortem': {
        const known = this.#facts.get(uri);
        const moved = this.#facts.rootOf(uri) !== root;
        if (known !== null && !moved && isSameFacts(known, reading.facts)) return;
        this.#facts.set(reading.facts, root);
        this.#changed();
        break;
      }
      case 'template':
        this.#facts.setTemplate(uri, reading.sections, root);
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
