import type { TextEdit } from '../text/edit.ts';

/** Text as it must stand in a snippet so that nothing in it is taken for a hole. */
export function literal(text: string): string {
  return text.replaceAll(/[\\$}]/g, (mark) => `\\${mark}`);
}

/** A hole with the words that stand in it at first. */
export function hole(ordinal: number, words = ''): string {
  return words === '' ? `\${${ordinal}}` : `\${${ordinal}:${literal(words)}}`;
}

/** A hole that offers a list to choose from; an ordinary hole where the list is empty. */
export function choice(ordinal: number, options: readonly string[]): string {
  if (options.length === 0) return hole(ordinal);
  const listed = options.map((option) => option.replaceAll(/[\\$},|]/g, (mark) => `\\${mark}`));
  return `\${${ordinal}|${listed.join(',')}|}`;
}

/** Edits as snippets: each mark that was written for a hole becomes the hole, all else stays text. */
export function asSnippet(
  edits: readonly TextEdit[],
  holes: readonly (readonly [mark: string, hole: string])[],
): readonly TextEdit[] {
  return edits.map(({ span, newText }) => ({
    span,
    newText: holes.reduce((text, [mark, made]) => text.replace(mark, () => made), literal(newText)),
  }));
}
