import type { Span } from '../position.ts';
import { Source } from '../source.ts';
import type { Block, Inline } from './blocks.ts';
import { inlinesOf } from './inlines-of.ts';

/**
 * The document with struck text (`~~…~~`, `<s>`, `<del>`, `<strike>`) as blanks: offsets and lines stay. What nobody is
 * to read any longer is so gone for all who read the text itself.
 */
export function withoutStruck(source: Source, blocks: readonly Block[]): Source {
  const { text } = source;
  if (!text.includes('~') && !/<\/(?:s|del|strike)\b/i.test(text)) return source;
  let result = '';
  let done = 0;
  for (const inline of inlinesOf(blocks)) {
    for (const { start, end } of struckSpans(inline)) {
      if (start < done) continue;
      result += text.slice(done, start) + blank(text.slice(start, end));
      done = end;
    }
  }
  return done === 0 ? source : new Source(result + text.slice(done));
}

/** The struck stretches of an inline text with their marks, in order; those within others left out. */
export function struckSpans(inline: Inline): readonly Span[] {
  const spans: Span[] = [];
  for (const { kind, span } of inline.pieces) {
    if (kind === 'strike' && span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
  }
  return spans;
}

/** As many blanks as there are characters; ends of lines stay. */
function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

const openingMark = /^(?:~~?|<(s|del|strike)(?:\s[^<>]{0,200})?>)/i;

/** The mark that opens struck text at the start of a text, and the one that closes it; null where none is there. */
export function struckMark(text: string): { readonly open: string; readonly close: string } | null {
  const match = openingMark.exec(text);
  if (match === null) return null;
  return { open: match[0], close: match[1] === undefined ? match[0] : `</${match[1]}>` };
}
