import type { Span } from '../position.ts';

/** A value as written, without quotes, with its place. */
export interface ScalarValue {
  readonly value: string;
  /** Zero-length at the place for a value where there is none. */
  readonly span: Span;
  readonly items: readonly { readonly value: string; readonly span: Span }[];
}

/** What YAML would refuse, or read otherwise than its author meant, and how quoting repairs it. */
export interface ValueFault {
  readonly span: Span;
  readonly detail: 'character' | 'colon' | 'comment' | 'quote' | 'bracket' | 'space';
  readonly repair: string;
}

export interface ReadValue extends ScalarValue {
  /** Nested keys follow instead of a value. */
  readonly opensMap: boolean;
  /** Nested keys on the same line, `{a: b}`. */
  readonly entries: readonly (ScalarValue & { readonly key: string; readonly keySpan: Span })[];
  /** The first line that does not belong to the value. */
  readonly end: number;
  readonly faults: readonly ValueFault[];
  /** The name that `&name` gives it; null where it has none. */
  readonly anchor: string | null;
}

/** Where a value may be. */
export interface ValueInput {
  /** What follows the key's colon on its line. */
  readonly rest: Span;
  /** The first line that is no longer the key's. */
  readonly until: number;
  readonly toml: boolean;
}
