import { classKeys, placeKeys } from '../model/document/chain/class-keys.ts';
import type { PostmortemFacts } from '../model/document/facts.ts';
import type { SectionKind } from '../model/lexicon/meanings.ts';
import type { Facts } from '../rules/rule.ts';
import { isWithin } from '../text/uris.ts';
import { FactsByKey } from './facts-by-key.ts';
import { House } from './house.ts';

/**
 * The facts of all post-mortems, looked up by what rules ask; a change costs the same however many there are. Each file
 * belongs to one root, and nothing of it is told below another one, be that around it or inside.
 */
export class FactsIndex {
  readonly #facts = new Map<string, PostmortemFacts>();
  /** By file, the root that it belongs to. */
  readonly #roots = new Map<string, string>();
  readonly #templates = new Map<string, readonly SectionKind[]>();
  readonly #byId = new FactsByKey(({ id }) => (id === null ? [] : [id]));
  readonly #byClass = new FactsByKey((facts) => [...classKeys(facts), ...placeKeys(facts)]);
  /** By root, for the roots that were asked for. */
  readonly #houses = new Map<string, House>();

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

  /** The facts of what belongs to a root. */
  ofRoot(root: string): readonly PostmortemFacts[] {
    return [...this.#facts.values()].filter(({ uri }) => this.#roots.get(uri) === root);
  }

  /** The root that a known file belongs to; null for other files. */
  rootOf(uri: string): string | null {
    return this.#roots.get(uri) ?? null;
  }

  /** URIs of the templates below a folder, those with the most sections first. */
  templatesWithin(folder: string): readonly string[] {
    return [...this.#templates]
      .filter(([uri]) => isWithin(folder, uri))
      .sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
      .map(([uri]) => uri);
  }

  get(uri: string): PostmortemFacts | null {
    return this.#facts.get(uri) ?? null;
  }

  /** The sections of a file that is a template; null for other files. */
  templateOf(uri: string): readonly SectionKind[] | null {
    return this.#templates.get(uri) ?? null;
  }

  /** Takes the facts of a file that belongs to the root. */
  set(facts: PostmortemFacts, root: string): void {
    this.delete(facts.uri);
    this.#facts.set(facts.uri, facts);
    this.#roots.set(facts.uri, root);
    this.#byId.add(facts);
    this.#byClass.add(facts);
    this.#houses.get(root)?.add(facts);
  }

  /** The sections of a file that is the template of the root's team. */
  setTemplate(uri: string, sections: readonly SectionKind[], root: string): void {
    this.delete(uri);
    this.#templates.set(uri, sections);
    this.#roots.set(uri, root);
    this.#houses.get(root)?.setTemplate(uri, sections);
  }

  /** Forgets the file; says whether it was known. */
  delete(uri: string): boolean {
    const house = this.#houses.get(this.#roots.get(uri) ?? '');
    const facts = this.#facts.get(uri);
    if (facts !== undefined) {
      this.#facts.delete(uri);
      this.#byId.remove(facts);
      this.#byClass.remove(facts);
      house?.remove(facts);
    }
    const template = this.#templates.delete(uri);
    if (template) house?.setTemplate(uri, null);
    this.#roots.delete(uri);
    return facts !== undefined || template;
  }

  /** Answers for the document `self` under `root`, which is no answer itself; `exists` says what is known of files. */
  factsFor(root: string, self: string, exists: Facts['exists']): Facts {
    const here = (facts: PostmortemFacts): boolean =>
      facts.uri !== self && this.#roots.get(facts.uri) === root;
    return {
      byId: (id) => this.#byId.get(id).filter(here),
      byUri: (uri) => {
        const facts = this.get(uri);
        return facts !== null && here(facts) ? [facts] : [];
      },
      byClass: (key) => this.#byClass.get(key).filter(here),
      exists: (uri) => (isWithin(root, uri) ? exists(uri) : 'unknown'),
      houseSections: (among) => {
        const sections = this.#houseAt(root).sections();
        return among === undefined ? sections : (sections?.filter((kind) => among.includes(kind)) ?? null);
      },
      hasTemplate: () => this.#houseAt(root).hasTemplate,
      usesChain: () => this.#houseAt(root).usesChain,
      dateOrder: () => this.#houseAt(root).dateOrder(this.get(self)),
      severities: () => this.#houseAt(root).severities,
    };
  }

  #houseAt(root: string): House {
    const known = this.#houses.get(root);
    if (known !== undefined) return known;
    const house = new House();
    for (const facts of this.ofRoot(root)) house.add(facts);
    for (const [uri, sections] of this.#templates) {
      if (this.#roots.get(uri) === root) house.setTemplate(uri, sections);
    }
    this.#houses.set(root, house);
    return house;
  }
}
