import { clipped } from '../text/clipped.ts';
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
  return value === '' ? { wrong: 'Expected text.' } : { value };
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
      tell('bad-value', `Expected a whole number from ${least} to ${most}.`, node.span);
      return undefined;
    },
  };
}

/** Says that a name is unknown and what it may have meant. */
export function unknownName(name: string, known: readonly string[], what = 'name'): string {
  const near = nearest(name, known);
  if (near !== null) return `Unknown ${what} '${clipped(name, 40)}'. Did this mean '${near}'?`;
  return `Unknown ${what} '${clipped(name, 40)}'. Known keys: ${someOf(known)}.`;
}

/** Names as a list for a message, cut off where it is long. */
export function someOf(names: readonly string[]): string {
  return names.length > 8 ? `${names.slice(0, 8).join(', ')}, …` : names.join(', ');
}

/** Tells what is and what is needed; gives undefined. */
export function wrongType(node: ConfigNode, wanted: string, tell: Tell): undefined {
  tell('wrong-type', `Expected ${wanted}, found ${nameOfNode(node)}.`, beginningOf(node.span));
  return undefined;
}

/** A finding marks the beginning of a long value, not all of it. */
export function beginningOf(span: Span): Span {
  return { start: span.start, end: Math.min(span.end, span.start + 80) };
}
