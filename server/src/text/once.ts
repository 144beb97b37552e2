/** A value that is worked out when it is first asked for, and never again. */
export function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

/** An object of such values: each is worked out when it is first asked for. */
export function lazily<T extends object>(readers: { readonly [K in keyof T]: () => T[K] }): T {
  const values = {} as T;
  for (const key of Object.keys(readers) as (keyof T)[]) {
    Object.defineProperty(values, key, { get: once(readers[key]), enumerable: true });
  }
  return values;
}
