import type { Span } from '../position.ts';
import type { InlinePiece } from './blocks.ts';

/**
 * What part of a post-mortem a passage belongs to: it decides which wording rules look at it.
 * `luck` holds "where we got lucky" and "what went well"; `debrief` what could be done differently.
 */
export type Place =
  | 'summary'
  | 'narrative'
  | 'timeline'
  | 'impact'
  | 'detection'
  | 'cause'
  | 'actions'
  | 'lessons'
  | 'luck'
  | 'went-wrong'
  | 'debrief'
  | 'other';

export type PassageShape = 'paragraph' | 'list-item' | 'cell';

/** A run of prose as it is in the source: no headings, code blocks, quotes, comments or front matter. */
export interface Passage {
  readonly span: Span;
  /** The source's own characters, struck words as blanks: `text.length === span.end - span.start`. */
  readonly text: string;
  /** The inline markup in it or around it, absolute offsets, outermost first. */
  readonly pieces: readonly InlinePiece[];
  readonly place: Place;
  readonly shape: PassageShape;
  /** The header cell above a table cell, or the bold key before a list item's text; null elsewhere. */
  readonly label: string | null;
}
