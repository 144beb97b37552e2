import { nearest } from '../text/nearest.ts';
import type { Span } from '../text/position.ts';
import type { ConfigProblem } from './config.ts';
import { type ConfigNode, nameOfNode } from './tree.ts';

/** A JSON schema, as far as we write one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export type Tell = (kind: ConfigProblem['kind'], message: string, span: Span) => void;

/** What a value may be: reads it and describes it. `read` gives undefined where it told a problem. */
export interface Shape<T> {
  readonly read: (node: ConfigNode, tell: Tell) => T | undefined;
  readonly schema: JsonSchema;
}

/**
 * Text. `parse` gives a message where it is wrong. Where names may look like numbers (`404`), these count by what
 * was written.
 */
export function text<T = string>(
  parse: (value: string) => { readonly value: T } | { readonly wrong: string },
  schema: JsonSchema = {},
  numbers = false,
): Shape<T> {
  return {
    schema: { type: 'string', ...schema },
    read: (node, tell) => {
      const isText =
        node.kind === 'scalar' &&
        (typeof node.value === 'string' || (numbers && typeof node.value === 'number'));
      if (!isText) return wrongType(node, 'a text', tell);
      const parsed = parse(node.source.trim());
      if ('value' in parsed) return parsed.value;
      tell('bad-value', parsed.wrong, node.span);
      return undefined;
    },
  };
}

/** Any text that is not empty. */
export const anyText: Shape<string> = text(notEmpty, { minLength: 1 });

/** A name: a text or a number. */
export const anyName: Shape<string> = {
  ...text(notEmpty, {}, true),
  schema: { type: ['string', 'number'] },
};

function notEmpty(value: string): { readonly value: string } | { readonly wrong: string } {
  return value === '' ? { wrong: 'A text is needed here.' } : { value };
}

export function oneOf<T extends string>(names: readonly T[]): Shape<T> {
  return text(
    (value) => {
      const name = names.find((known) => known === value.toLowerCase());
      return name === undefined ? { wrong: unknownName(value, names) } : { value: name };
    },
    { enum: names },
  );
}

export const flag: Shape<boolean> = {
  schema: { type: 'boolean' },
  read: (node, tell) =>
    node.kind === 'scalar' && typeof node.value === 'boolean'
      ? node.value
      : wrongType(node, 'true or false', tell),
};

export function wholeNumber(least: number, most: number): Shape<number> {
  return {
    schema: { type: 'integer', minimum: least, maximum: most },
    read: (node, tell) => {
      if (node.kind !== 'scalar' || typeof node.value !== 'number') {
        return wrongType(node, 'a whole number', tell);
      }
      if (Number.isInteger(node.value) && node.value >= least && node.value <= most) return node.value;
      tell('bad-value', `A whole number from ${least} to ${most} is needed here.`, node.span);
      return undefined;
    },
  };
}

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
        if (!unknown) tell('bad-value', `The key '${absent}' is missing here.`, headOf(node.span));
        return undefined;
      }
      return result as Partial<F>;
    },
  };
}

/** The first shape where `first` says so, else the second. */
export function either<A, B>(
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

/** Says that a name is unknown and what it may have meant. */
export function unknownName(name: string, known: readonly string[], what = 'name'): string {
  const near = nearest(name, known);
  if (near !== null) return `Unknown ${what} '${shortened(name)}'. Did this mean '${near}'?`;
  return `Unknown ${what} '${shortened(name)}'. Known here: ${someOf(known)}.`;
}

function someOf(names: readonly string[]): string {
  return names.length > 8 ? `${names.slice(0, 8).join(', ')}, …` : names.join(', ');
}

function wrongType(node: ConfigNode, wanted: string, tell: Tell): undefined {
  tell('wrong-type', `Here stands ${nameOfNode(node)}; ${wanted} is needed.`, headOf(node.span));
  return undefined;
}

/** A key without a value is not finished yet: nothing is said. */
function isNothing(node: ConfigNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

/** A finding marks the beginning of a long value, not all of it. */
function headOf(span: Span): Span {
  return { start: span.start, end: Math.min(span.end, span.start + 80) };
}

function shortened(name: string): string {
  return name.length > 40 ? `${name.slice(0, 39)}…` : name;
}
