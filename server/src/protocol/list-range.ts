/** Lines of a section in which one writes a list: the client continues it on Enter. */
export interface ListRange {
  readonly kind: 'timeline' | 'fixes';
  /** Zero-based, both inclusive; the heading is in none. */
  readonly first: number;
  readonly last: number;
}

export interface ListsResult {
  /** The version of the document that was read. */
  readonly version: number;
  readonly ranges: readonly ListRange[];
}
