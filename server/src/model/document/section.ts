import type { Block } from '../../text/markdown/blocks.ts';
import type { Place } from '../../text/markdown/passage.ts';
import type { Span } from '../../text/position.ts';
import type { SectionKind } from '../lexicon/meanings.ts';

export type SectionStyle = 'heading' | 'bold' | 'bullet-key' | 'line' | 'numbered' | 'table';

export interface Section {
  readonly kind: SectionKind;
  /** Further kinds of a heading that names several: "What went well and where we got lucky". */
  readonly also: readonly SectionKind[];
  /** The heading's text without markup, numbering, emoji and closing marks. */
  readonly heading: string;
  /** The heading's words in the source. */
  readonly headingSpan: Span;
  /** Zero-based line of the heading. */
  readonly line: number;
  /** 1 to 6 for headings, 7 for what serves as one. */
  readonly level: number;
  readonly style: SectionStyle;
  /** From after the heading to the next section of the same or a higher level: sub-sections included. */
  readonly body: Span;
  /** From after the heading to the next section of any level. */
  readonly own: Span;
  /** The blocks of `own`. */
  readonly blocks: readonly Block[];
  /** Nothing is in the body: comments and rules do not count. */
  readonly empty: boolean;
  readonly place: Place;
  /** The heading means this kind only where nothing names it better: no evidence of what the document is. */
  readonly weak: boolean;
  /** Index of the enclosing section in `Postmortem.sections`, null at the top. */
  readonly parent: number | null;
}
