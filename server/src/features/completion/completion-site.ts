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
  | { readonly kind: 'heading'; readonly typed: Span; readonly gap: boolean }
  | { readonly kind: 'field-label'; readonly typed: Span; readonly fix: number | null }
  | { readonly kind: 'suppression'; readonly typed: Span };
