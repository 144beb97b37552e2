import { inLine, visible, visibleJson } from '../../protocol/visible-text.ts';

/**
 * Text that may go to a terminal. The type has no other makers than the functions here, so that the compiler finds the
 * word of a document or a file name that somebody prints as it is.
 */
export type Shown = string & { readonly [brand]: true };
declare const brand: unique symbol;

/** A line of ours around words that are shown; what is in the template itself is trusted. */
export function shown(strings: TemplateStringsArray, ...words: readonly (Shown | number)[]): Shown {
  return String.raw({ raw: strings }, ...words) as Shown;
}

/** A file name or path. */
export function name(text: string): Shown {
  return visible(text) as Shown;
}

/** Words of a document, a configuration or an error, on one line. */
export function shownWords(text: string): Shown {
  return inLine(text) as Shown;
}

export function joinedShown(parts: readonly Shown[], separator: string): Shown {
  return parts.join(separator) as Shown;
}

/** JSON, with escapes where a terminal would obey. */
export function json(text: string): Shown {
  return visibleJson(text) as Shown;
}

/** What goes on to another program byte for byte, or escapes its words itself: a repaired text, an export, a help. */
export function asItIs(text: string): Shown {
  return text as Shown;
}
