import type { Inline } from '../../text/blocks.ts';
import type { Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';

/** Stands for a character of code or of an address: neither a word nor a blank. */
export const FILLER = '\uFFFC';
/** Stands in `shown` where a mark stood. */
export const DROPPED = '\uE000';

/** A run of text of an action item, with the views of it that reading needs; all of one length. */
export interface ItemText {
  readonly span: Span;
  /** As written. */
  readonly text: string;
  /** Marks, targets and HTML blanked, code and addresses filled: fields are looked for here. */
  readonly masked: string;
  /** What a reader sees, with `DROPPED` where a mark stood: titles are made of this. */
  readonly shown: string;
}

const ADDRESS = /https?:\/\/[^\s<>]+/g;
const BREAK = /^<br\s*\/?>$/i;
/** A handle in backticks; with a capital it is an annotation of code. */
const HANDLE_ONLY = /^@[a-z0-9][\w/-]*$/;

/** The views of the text at `span`; `inline` is the one that holds it. */
export function itemText(source: Source, span: Span, inline: Inline): ItemText {
  const text = source.slice(span);
  const masked = text.split('');
  const shown = text.split('');
  const fill = (target: string[], from: number, to: number, mark: string): void => {
    for (let i = Math.max(from, span.start); i < Math.min(to, span.end); i++) {
      target[i - span.start] = mark;
    }
  };
  for (const piece of inline.pieces) {
    if (piece.span.end <= span.start || piece.span.start >= span.end) continue;
    const { start, end } = piece.span;
    const content = piece.content;
    if (piece.kind === 'html') {
      const isBreak = BREAK.test(source.slice(piece.span));
      fill(masked, start, end, isBreak ? '\n' : ' ');
      fill(shown, start, end, isBreak ? ' ' : DROPPED);
    } else if (piece.kind === 'image' || piece.kind === 'footnote') {
      fill(masked, start, end, ' ');
      fill(shown, start, end, DROPPED);
    } else {
      for (const view of [masked, shown]) {
        const mark = view === masked ? ' ' : DROPPED;
        fill(view, start, content.start, mark);
        fill(view, content.end, end, mark);
      }
      const opaque =
        piece.kind === 'autolink' || (piece.kind === 'code' && !HANDLE_ONLY.test(source.slice(content)));
      if (opaque) fill(masked, content.start, content.end, FILLER);
    }
  }
  const view = masked.join('').replace(ADDRESS, (address) => FILLER.repeat(address.length));
  return { span, text, masked: view, shown: shown.join('') };
}

/** The part of a text between two absolute offsets. */
export function partOf(whole: ItemText, start: number, end: number): ItemText {
  const from = start - whole.span.start;
  const to = end - whole.span.start;
  return {
    span: { start, end },
    text: whole.text.slice(from, to),
    masked: whole.masked.slice(from, to),
    shown: whole.shown.slice(from, to),
  };
}
