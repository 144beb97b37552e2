import type { DocumentModel } from '../document-model.ts';

/** An id is not longer (characters). */
const longest = 80;
const inId = /[\p{L}\p{N}._-]/u;

/** The incident id around an offset, where the word there is one that is known; null elsewhere. */
export function incidentIdAt(
  { postmortem: { source } }: DocumentModel,
  offset: number,
  isKnown: (id: string) => boolean,
): string | null {
  const { text } = source;
  let start = offset;
  let end = offset;
  while (start > 0 && offset - start < longest && inId.test(text.charAt(start - 1))) start--;
  while (end < text.length && end - offset < longest && inId.test(text.charAt(end))) end++;
  const word = text.slice(start, end).replace(/[._-]$/, '');
  // A word without a figure is a word, whatever an incident is called.
  return /\d/.test(word) && isKnown(word) ? word : null;
}
