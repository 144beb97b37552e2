import type { Span } from '../../text/position.ts';
import type { ReadContext } from '../document/context.ts';
import type { DueDate } from '../document/fix.ts';

/** What reading one item needs to know of its document. */
export interface FixContext extends ReadContext {
  /** Names of people that the document's own metadata gives, lower case. */
  readonly known: ReadonlySet<string>;
  /** Reads the words at `span` as a date. */
  readonly due: (words: string, span: Span) => DueDate;
}
