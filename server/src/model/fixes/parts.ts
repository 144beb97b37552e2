import type { Inline } from '../../text/markdown/blocks.ts';
import type { Place } from '../../text/markdown/passage.ts';
import type { Span } from '../../text/position.ts';
import type { Fix, FixKind, FixShape } from '../document/fix.ts';
import type { FixStatus } from '../lexicon/status-words.ts';
import type { Group } from './group.ts';
import type { FoundField, NameHabit } from './item-words.ts';

/** Where an item is and what its surroundings say of it. */
export interface Setting {
  readonly section: number;
  readonly place: Place;
  readonly kind: FixKind;
  readonly group: Group;
}

/** An item as found in one shape, before its fields are read. */
export interface FixCandidate {
  readonly setting: Setting;
  readonly shape: FixShape;
  readonly line: number;
  readonly span: Span;
  readonly title: string;
  readonly titleSpan: Span;
  /** The item's own words, fields among them. */
  readonly words: Span;
  readonly fields: readonly FoundField[];
  /** All inline texts of the item: links are looked for in these. */
  readonly inlines: readonly { readonly inline: Inline; readonly span: Span }[];
  readonly box: Fix['box'];
  /** What the box says, where there is one. */
  readonly boxed: FixStatus | null;
  readonly nest: Fix['nest'];
  readonly cells: Fix['cells'];
  /** The places in which its words name somebody or may; doubtful ones are decided by its siblings. */
  readonly habits: readonly NameHabit[];
}
