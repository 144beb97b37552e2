import type { PostmortemFacts } from '../model/document/facts.ts';
import { commonOrder } from '../model/document/time/date-order.ts';
import type { SectionKind } from '../model/lexicon/meanings.ts';
import type { DateOrder } from '../model/lexicon/time/written-date.ts';

/** Fewer post-mortems than this are no house style. */
const enough = 3;

/** The habits of the post-mortems below one root, counted as they come and go. */
export class House {
  readonly #sections = new Map<SectionKind, number>();
  readonly #templates = new Map<string, readonly SectionKind[]>();
  readonly #orders = new Map<DateOrder, number>();
  readonly #severities = new Map<string, number>();
  #postmortems = 0;
  #chains = 0;
  /** Asked once a document: counted again only after a change. */
  #usual: readonly SectionKind[] | null | undefined;

  add(facts: PostmortemFacts): void {
    this.#count(facts, 1);
  }

  remove(facts: PostmortemFacts): void {
    this.#count(facts, -1);
  }

  /** The sections of a file that is the team's template; null where it is one no more. */
  setTemplate(uri: string, sections: readonly SectionKind[] | null): void {
    this.#usual = undefined;
    if (sections === null) this.#templates.delete(uri);
    else this.#templates.set(uri, sections);
  }

  /** The team has a template that names sections. */
  get hasTemplate(): boolean {
    return [...this.#templates.values()].some((sections) => sections.some(telling));
  }

  /** Some post-mortem here writes chain levels. */
  get usesChain(): boolean {
    return this.#chains > 0;
  }

  /** The severities that are written here, the most frequent first; of equals the first by name. */
  get severities(): readonly string[] {
    return [...this.#severities]
      .filter(([, count]) => count > 0)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([name]) => name);
  }

  /** Whether day or month comes first in the others, as far as they agree; `self` is no evidence for itself. */
  dateOrder(self: PostmortemFacts | null): DateOrder | null {
    const votes = [...this.#orders].flatMap(([order, count]) =>
      new Array<DateOrder>(self?.dateOrder === order ? count - 1 : count).fill(order),
    );
    return commonOrder(votes);
  }

  /**
   * The sections that the team's post-mortems contain: those of its template, else those that at least three quarters of
   * them have; null where neither tells. Kinds that every text has (`other`, `metadata`) say nothing.
   */
  sections(): readonly SectionKind[] | null {
    if (this.#usual === undefined) this.#usual = this.#countedSections();
    return this.#usual;
  }

  #countedSections(): readonly SectionKind[] | null {
    const fromTemplates = new Set([...this.#templates.values()].flat().filter(telling));
    if (fromTemplates.size > 0) return [...fromTemplates].sort();
    if (this.#postmortems < enough) return null;
    return [...this.#sections]
      .filter(([kind, count]) => telling(kind) && count * 4 >= this.#postmortems * 3)
      .map(([kind]) => kind)
      .sort();
  }

  #count(facts: PostmortemFacts, by: 1 | -1): void {
    this.#usual = undefined;
    this.#postmortems += by;
    if (facts.usesChain) this.#chains += by;
    const order = facts.dateOrder;
    if (order !== null) this.#orders.set(order, (this.#orders.get(order) ?? 0) + by);
    const { severity } = facts;
    if (severity !== null) this.#severities.set(severity, (this.#severities.get(severity) ?? 0) + by);
    for (const kind of new Set(facts.sections)) {
      this.#sections.set(kind, (this.#sections.get(kind) ?? 0) + by);
    }
  }
}

function telling(kind: SectionKind): boolean {
  return kind !== 'other' && kind !== 'metadata';
}
