import type { Place } from '../../text/markdown/passage.ts';
import type { Span } from '../../text/position.ts';
import type { FixFieldName } from '../lexicon/meanings.ts';
import type { FixStatus } from '../lexicon/status-words.ts';
import type { IsoDate } from '../lexicon/time/moment.ts';

export type FixKind = 'structural' | 'immediate' | 'follow-up' | 'parked';

export type FixShape = 'task' | 'bullet' | 'numbered' | 'row' | 'heading' | 'paragraph';

/** How a field is in its item; writing keeps it. */
export type FieldShape =
  | 'nested-bullet'
  | 'label'
  | 'parenthesis'
  | 'cell'
  | 'inline-field'
  | 'emoji'
  | 'handle'
  | 'name-to'
  | 'group-heading'
  | 'checkbox'
  | 'mark';

/** One field of a fix as it is in the text. An empty or placeholder value has `value` of empty text. */
export interface FixField {
  readonly name: FixFieldName;
  /** Without label and marks; empty where the slot is there but holds nothing (`Owner:`, `TBD`, `???`). */
  readonly value: string;
  /** The value in the source, zero-length at the place for it where the slot is empty. */
  readonly span: Span;
  readonly shape: FieldShape;
  /** The row of the tables that read it: `inspect --why` prints it. */
  readonly row: string;
}

export interface Owner {
  /** Without `@` and brackets. */
  readonly name: string;
  readonly span: Span;
  /** Written as `@handle`. */
  readonly handle: boolean;
  /** `@org/team` or "X team". */
  readonly team: boolean;
}

export interface DueDate {
  /** Null where the words give no date or an ambiguous one. */
  readonly date: IsoDate | null;
  readonly raw: string;
  readonly span: Span;
  readonly reading: 'exact' | 'written' | 'relative' | 'ambiguous' | 'impossible' | 'unreadable';
  /** The words are the whole value, and mean this one day whenever they were written. */
  readonly certain: boolean;
  /** The days that ambiguous words may mean. */
  readonly candidates: readonly IsoDate[];
}

export interface Tracker {
  /** `#12`, `INFRA-3`, `owner/repo#1` or the address as written. */
  readonly id: string;
  /** http(s) address where the text itself gives one. */
  readonly url: string | null;
  readonly span: Span;
}

export interface Fix {
  /** Order among the fixes of the document, from zero. */
  readonly ordinal: number;
  /** Zero-based line on which the item starts. */
  readonly line: number;
  /** The item with everything nested in it. */
  readonly span: Span;
  /** What is to be done, without marks and fields. */
  readonly title: string;
  readonly titleSpan: Span;
  /** The item's own words with their fields: first paragraph, heading or title cell, marker and box left out. */
  readonly words: Span;
  readonly kind: FixKind;
  readonly shape: FixShape;
  readonly place: Place;
  /** Index into `Postmortem.sections`. */
  readonly section: number;
  /** The status that the text says; `unmarked` where nothing says: `statusOf` (document/fix-state.ts) makes it open in a current document. */
  readonly status: FixStatus;
  readonly owners: readonly Owner[];
  readonly due: DueDate | null;
  readonly checkBy: DueDate | null;
  readonly trackers: readonly Tracker[];
  readonly evidence: readonly Tracker[];
  /** Files of a chain artefact that the fix changes. */
  readonly artefacts: readonly { readonly path: string; readonly span: Span }[];
  /** How we will know that it worked; empty where nobody says. */
  readonly check: string;
  /** The day on which an accepted risk is looked at again. */
  readonly acceptedUntil: DueDate | null;
  /** All fields with their places, in document order, empty slots included. */
  readonly fields: readonly FixField[];
  /** The task box, where the item has one. */
  readonly box: Span | null;
  /** Where a nested field line may be put, and its indentation; null in tables. */
  readonly nest: { readonly at: number; readonly indent: string; readonly marker: string } | null;
  /** By field name, the cell of a table row. */
  readonly cells: Readonly<Partial<Record<FixFieldName | 'title', Span>>>;
}
