import type { Span } from '../../text/position.ts';
import type { ValueKind } from './value-kind.ts';

/** What the cursor is in, as far as something can be offered there. */
export type CompletionSite =
  | { readonly kind: 'front-matter-key'; readonly typed: Span }
  | {
      readonly kind: 'value';
      readonly of: ValueKind;
      readonly typed: Span;
      /** How a value must be written there: YAML needs quotes around a handle. */
      readonly style: 'yaml' | 'yaml-quoted' | 'text';
      /** A blank must be between what is before the cursor and the value. */
      readonly gap: boolean;
    }
  | { readonly kind: 'heading'; readonly typed: Span; readonly gap: boolean; readonly level: number }
  | {
      readonly kind: 'field-label';
      readonly typed: Span;
      readonly fix: number | null;
      /** How the field is begun there: on a line of its own, or within the item's line. */
      readonly written: FieldWriting;
    }
  | {
      readonly kind: 'timeline';
      readonly typed: Span;
      /** What is on the line already: nothing, a list mark, a time. */
      readonly after: 'nothing' | 'list-mark' | 'time';
    }
  /** Where the section about the missing level begins. */
  | { readonly kind: 'chain-line'; readonly typed: Span }
  /** Where a paragraph or item of a section about causes begins. */
  | { readonly kind: 'cause-line'; readonly typed: Span; readonly section: number; readonly after: LineStart }
  /** Where an item of a section of fixes begins. */
  | { readonly kind: 'fix-line'; readonly typed: Span; readonly after: LineStart }
  | { readonly kind: 'directive'; readonly typed: Span; readonly closing: '-->' | '*/}' | null }
  | { readonly kind: 'suppression'; readonly typed: Span };

/** `line`: `- Owner: `, where the line has no list mark yet; `nested`: behind the mark; `brackets`: `(owner: …`. */
export type FieldWriting = 'line' | 'nested' | 'brackets' | 'inline-field';

/** Whether the line has a list mark before the cursor. */
export type LineStart = 'nothing' | 'list-mark';
