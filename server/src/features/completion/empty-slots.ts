import { readSnippet } from '../../text/snippet.ts';

/** A snippet for clients that take none: nothing is in its holes, and one blank is where two would meet. */
export function emptySlots(snippet: string): string {
  let text = '';
  for (const piece of readSnippet(snippet)) {
    if (piece.kind === 'hole') continue;
    text += /(?:^|\s)$/.test(text) ? piece.text.replace(/^ +/, '') : piece.text;
  }
  return text;
}
