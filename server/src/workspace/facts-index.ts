import { classKeys } from '../model/class-keys.ts';
import { commonOrder } from '../model/date-order.ts';
import type { PostmortemFacts } from '../model/facts.ts';
import type { SectionKind } from '../model/sections.ts';
import type { DateOrder } from '../model/time/written-date.ts';
import type { Facts } from '../rules/rule.ts';
import { houseSections } from './house-sections.ts';
import { isWithin } from './uris.ts';

/** The facts of all post-mortems, looked up by what rules ask. */
export class FactsIndex {
  readonly #facts = new Map<string, PostmortemFacts>();
  readonly #templates = new Map<string, readonly SectionKind[]>();
  #byId: Map<string, PostmortemFacts[]> | null = null;
  #byClass: Map<string, PostmortemFacts[]> | null = null;
  #houses = new Map<string, readonly SectionKind[] | null>();
  #chains = new Map<string, boolean>();

  get size(): number {
    return this.#facts.size;
  }

  all(): Iterable<PostmortemFacts> {
    return this.#facts.values();
  }

  /** The facts of what lies below a folder. */
  within(folder: string): readonly PostmortemFacts[] {
    return [...this.#facts.values()].filter(({ uri }) => isWithin(folder, uri));
  }

  get(uri: string): PostmortemFacts | null {
    return this.#facts.get(uri) ?? null;
  }

  set(facts: PostmortemFacts): void {
    this.#facts.set(facts.uri, facts);
    this.#changed();
  }

  /** The sections of a file that is the team's template. */
  setTemplate(uri: string, sections: readonly SectionKind[]): void {
    this.#templates.set(uri, sections);
    this.#changed();
  }

  /** Forgets the file; tells whether it was known. */
  delete(uri: string): boolean {
    const known = this.#facts.delete(uri);
    const template = this.#templates.delete(uri);
    if (known || template) this.#changed();
    return known || template;
  }

  clear(): void {
    this.#facts.clear();
    this.#templates.clear();
    this.#changed();
  }

  /** Answers for the document `self` under `root`, which is no answer itself; `exists` tells what is known of files. */
  factsFor(root: string, self: string, exists: Facts['exists']): Facts {
    const here = (facts: PostmortemFacts): boolean => facts.uri !== self && isWithin(root, facts.uri);
    return {
      byId: (id) => (this.#ids().get(id.toLowerCase()) ?? []).filter(here),
      byClass: (key) => (this.#classes().get(key.toLowerCase()) ?? []).filter(here),
      exists: (uri) => (isWithin(root, uri) ? exists(uri) : 'unknown'),
      houseSections: () => this.#house(root),
      usesChain: () => this.#usesChain(root),
      dateOrder: () => this.#dateOrder(root, self),
    };
  }

  #changed(): void {
    this.#byId = null;
    this.#byClass = null;
    this.#houses = new Map();
    this.#chains = new Map();
  }

  #ids(): Map<string, PostmortemFacts[]> {
    this.#byId ??= grouped(this.#facts.values(), ({ id }) => (id === null ? [] : [id]));
    return this.#byId;
  }

  #classes(): Map<string, PostmortemFacts[]> {
    this.#byClass ??= grouped(this.#facts.values(), classKeys);
    return this.#byClass;
  }

  #house(root: string): readonly SectionKind[] | null {
    const known = this.#houses.get(root);
    if (known !== undefined) return known;
    const templates = [...this.#templates].filter(([uri]) => isWithin(root, uri));
    const house = houseSections(
      templates.map(([, sections]) => sections),
      [...this.#facts.values()].filter((facts) => isWithin(root, facts.uri)),
    );
    this.#houses.set(root, house);
    return house;
  }

  #dateOrder(root: string, self: string): DateOrder | null {
    const others = this.within(root).filter(({ uri }) => uri !== self);
    return commonOrder(others.map(({ dateOrder }) => dateOrder));
  }

  #usesChain(root: string): boolean {
    const known = this.#chains.get(root);
    if (known !== undefined) return known;
    const uses = [...this.#facts.values()].some((facts) => facts.usesChain && isWithin(root, facts.uri));
    this.#chains.set(root, uses);
    return uses;
  }
}

/** By key without case, oldest first. */
function grouped(
  all: Iterable<PostmortemFacts>,
  keysOf: (facts: PostmortemFacts) => readonly string[],
): Map<string, PostmortemFacts[]> {
  const groups = new Map<string, PostmortemFacts[]>();
  for (const facts of all) {
    for (const key of new Set(keysOf(facts).map((written) => written.toLowerCase()))) {
      if (key === '') continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [facts]);
      else group.push(facts);
    }
  }
  for (const group of groups.values()) {
    group.sort((a, b) => compareText(a.date ?? '', b.date ?? '') || compareText(a.uri, b.uri));
  }
  return groups;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
