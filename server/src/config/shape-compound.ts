import { beginningOf, type Shape, someOf, unknownName, wrongType } from './shape.ts';
import type { ConfigNode } from './tree.ts';

/** A list; wrong items are told and left out. A value alone is a list of one. */
export function listOf<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    schema: { anyOf: [{ type: 'array', items: item.schema }, item.schema] },
    read: (node, tell) => {
      if (node.kind !== 'list') {
        const alone = item.read(node, tell);
        return alone === undefined ? undefined : [alone];
      }
      return node.items.flatMap((one) => {
        const value = item.read(one, tell);
        return value === undefined ? [] : [value];
      });
    },
  };
}

/** A map with keys of the team's own (or of `keys`, where given); wrong entries are told and left out. */
export function mapOf<T>(value: Shape<T>, keys: readonly string[] | null): Shape<ReadonlyMap<string, T>> {
  return {
    schema:
      keys === null
        ? { type: 'object', additionalProperties: value.schema }
        : {
            type: 'object',
            properties: Object.fromEntries(keys.map((key) => [key, value.schema])),
            additionalProperties: false,
          },
    read: (node, tell) => {
      if (node.kind !== 'map') return wrongType(node, 'a map of keys', tell);
      const result = new Map<string, T>();
      for (const entry of node.entries) {
        if (keys !== null && !keys.includes(entry.key)) {
          tell('unknown-key', unknownName(entry.key, keys), entry.keySpan);
          continue;
        }
        if (isNothing(entry.value)) continue;
        const read = value.read(entry.value, tell);
        if (read !== undefined) result.set(entry.key, read);
      }
      return result;
    },
  };
}

/** A key of a record: what it holds and what it is for. */
export interface Field<T> {
  readonly shape: Shape<T>;
  readonly doc: string;
}

/** A map with known keys, all of which may be absent. */
export function record<F extends object>(
  fields: { readonly [K in keyof F]: Field<F[K]> },
  required: readonly (keyof F & string)[] = [],
): Shape<Partial<F>> {
  const known = Object.keys(fields);
  const byName = new Map<string, Field<unknown>>(Object.entries(fields));
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(
        [...byName].map(([key, { shape, doc }]) => [key, { description: doc, ...shape.schema }]),
      ),
      additionalProperties: false,
      ...(required.length === 0 ? {} : { required }),
    },
    read: (node, tell) => {
      if (node.kind !== 'map') return wrongType(node, `a map with keys (${someOf(known)})`, tell);
      const result: Record<string, unknown> = {};
      let unknown = false;
      for (const entry of node.entries) {
        const field = byName.get(entry.key);
        if (field === undefined) {
          unknown = true;
          tell('unknown-key', unknownName(entry.key, known, 'key'), entry.keySpan);
        } else if (!isNothing(entry.value)) {
          const value = field.shape.read(entry.value, tell);
          if (value !== undefined) result[entry.key] = value;
        }
      }
      const absent = required.find((key) => !node.entries.some((entry) => entry.key === key));
      if (absent !== undefined) {
        // A misspelt key has been told; that the right one is missing says the same again.
        if (!unknown) tell('bad-value', `The key '${absent}' is missing here.`, beginningOf(node.span));
        return undefined;
      }
      return result as Partial<F>;
    },
  };
}

/** The first shape where `first` says so, else the second. */
export function eitherShape<A, B>(
  first: Shape<A>,
  takes: (node: ConfigNode) => boolean,
  second: Shape<B>,
): Shape<A | B> {
  return {
    schema: { anyOf: [first.schema, second.schema] },
    read: (node, tell) => (takes(node) ? first.read(node, tell) : second.read(node, tell)),
  };
}

/** What was read, in another form. */
export function mapped<A, B>(shape: Shape<A>, change: (value: A) => B): Shape<B> {
  return {
    schema: shape.schema,
    read: (node, tell) => {
      const value = shape.read(node, tell);
      return value === undefined ? undefined : change(value);
    },
  };
}

/** A key without a value is not finished yet: nothing is said. */
function isNothing(node: ConfigNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}
