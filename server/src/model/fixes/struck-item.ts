import type { Inline } from '../../text/markdown/blocks.ts';
import { type InlineViews, inlineViews } from '../../text/markdown/inline-views.ts';
import { struckSpans } from '../../text/markdown/struck.ts';
import type { Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';
import { tellsThePast } from '../lexicon/past.ts';

/** What may follow the struck words of an item that is given up or done: a reason, its fields, or nothing. */
const TAIL =
  /^[\s.*_]*(?:$|[([:;,–—✅@#-]|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2} ?$|(?:done|fixed|completed?|closed|superseded|replaced|obsolete|dropped|cancell?ed|duplicate|moved|merged|covered|tracked|no longer|not needed|won['’]t|see)\b)/iu;

/** "Ran on 19 May.": what was done follows the struck deed. */
function tellsDone(words: string): boolean {
  const first = words.search(/\p{L}/u);
  return (
    first >= 0 && /^\p{Lu}\p{Ll}+ /u.test(words.slice(first, first + 24)) && tellsThePast(words.slice(first))
  );
}

/** The words of an item; those of one that is struck as a whole are kept, with the place of the mark that opens them. */
export function itemViews(
  source: Source,
  span: Span,
  inline: Inline,
): { readonly views: InlineViews; readonly struck: Span | null } {
  const standing = inlineViews(source, span, inline);
  const first = struckSpans(inline).find(({ start, end }) => start >= span.start && end <= span.end);
  if (first === undefined || /[\p{L}\p{N}]/u.test(standing.text.slice(0, first.start - span.start))) {
    return { views: standing, struck: null };
  }
  const behind = standing.text.slice(first.end - span.start);
  if (!TAIL.test(behind) && !tellsDone(behind)) return { views: standing, struck: null };
  const piece = inline.pieces.find((each) => each.kind === 'strike' && each.span.start === first.start);
  const mark = { start: first.start, end: piece?.content.start ?? first.start };
  return { views: inlineViews(source, span, inline, 'kept'), struck: mark };
}
