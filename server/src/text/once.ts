/** A value that is worked out when it is first asked for, and never again. */
export function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

/** An answer that is worked out again only when the question is not the last one. */
export function lately<Q, A>(answer: (question: Q) => A): (question: Q) => A {
  let last: { readonly question: Q; readonly answer: A } | null = null;
  return (question) => {
    if (last === null || last.question !== question) last = { question, answer: answer(question) };
    return last.answer;
  };
}

/** How each value of an object is worked out, from what all are read from and from the other values. */
export type Readers<From, T> = { readonly [K in keyof T]: (from: From, all: T) => T[K] };

/** Makes objects of such values: each is worked out when it is first asked for. */
export function lazily<From, T extends object>(readers: Readers<From, T>): (from: From) => T {
  class Read extends Values<From> {}
  (Object.keys(readers) as (keyof T)[]).forEach((key, at) => {
    const get = function (this: Values<From>): T[keyof T] {
      return this.value(at, readers[key] as (from: From, all: unknown) => T[keyof T]);
    };
    Object.defineProperty(Read.prototype, key, { get });
  });
  return (from) => new Read(from) as unknown as T;
}

class Values<From> {
  readonly #from: From;
  /** By the place of its reader; nothing is where none was asked for. */
  readonly #known: { readonly value: unknown }[] = [];

  constructor(from: From) {
    this.#from = from;
  }

  value<V>(at: number, read: (from: From, all: unknown) => V): V {
    const known = this.#known[at] ?? { value: read(this.#from, this) };
    this.#known[at] = known;
    return known.value as V;
  }
}
