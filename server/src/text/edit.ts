import type { Span } from './position.ts';

/** Replace `span` by `newText`; edits of one set never overlap. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}
