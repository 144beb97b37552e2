/**
 * Answers of a slow world for questions that are asked at once: what is not known yet counts as not answered, and is
 * looked up before the question is asked again.
 */
export class Answers<T> {
  readonly #look: (key: string) => Promise<T>;
  readonly #known = new Map<string, T>();
  readonly #missing = new Set<string>();
  readonly #underWay = new Map<string, Promise<void>>();

  constructor(look: (key: string) => Promise<T>) {
    this.#look = look;
  }

  /** What is known; undefined, and noted for `resolve`, where nothing is. */
  ask(key: string): T | undefined {
    const known = this.#known.get(key);
    if (known === undefined) this.#missing.add(key);
    return known;
  }

  /** Looks up what was asked and not known; false where nothing was. */
  async resolve(): Promise<boolean> {
    if (this.#missing.size === 0) return false;
    const missing = [...this.#missing];
    this.#missing.clear();
    await Promise.all(missing.map((key) => this.#underWay.get(key) ?? this.#begin(key)));
    return true;
  }

  keys(): Iterable<string> {
    return this.#known.keys();
  }

  /** An answer that is under way is not taken either: it may be older than what happened. */
  forget(isGone: (key: string) => boolean = () => true): void {
    for (const key of [...this.#known.keys()]) if (isGone(key)) this.#known.delete(key);
    for (const key of [...this.#underWay.keys()]) if (isGone(key)) this.#underWay.delete(key);
  }

  #begin(key: string): Promise<void> {
    const turn: Promise<void> = this.#look(key)
      .then((answer) => {
        if (this.#underWay.get(key) === turn) this.#known.set(key, answer);
      })
      .finally(() => {
        if (this.#underWay.get(key) === turn) this.#underWay.delete(key);
      });
    this.#underWay.set(key, turn);
    return turn;
  }
}
