import type { Span } from '../../text/position.ts';
import type { ReadContext } from '../document/context.ts';
import type { DueDate } from '../document/fix.ts';
import type { PeopleEvidence } from './people-evidence.ts';

/** What reading one item needs to know of its document. */
export interface FixContext extends ReadContext {
  readonly people: PeopleEvidence;
  /** Reads the words at `span` as a date. */
  readonly due: (words: string, span: Span) => DueDate;
}
