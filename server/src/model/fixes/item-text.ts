import type { Inline } from '../../text/blocks.ts';
import type { Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';

/** Stands for a character of code or of an address: neither a word nor a blank. */
const FILLER = '\uFFFC';
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
/** A mark in backticks: `DONE`. */
const MARK_ONLY = /^(?:DONE|TODO|WIP|FIXED|COMPLETED?|CLOSED|IN PROGRESS|PENDING)$/;

/** The views of the text at `span`; `inline` is the one that holds it. */
export function itemText(source: Source, span: Span, inline: Inline): ItemText {
  const text = source.slice(span);
  const masked = new Painter(text, span.start);
  const shown = new Painter(text, span.start);
  for (const piece of inline.pieces) {
    if (piece.span.end <= span.start || piece.span.start >= span.end) continue;
    const { start, end } = piece.span;
    const content = piece.content;
    if (piece.kind === 'html') {
      const isBreak = BREAK.test(source.slice(piece.span));
      masked.fill(start, end, isBreak ? '\n' : ' ');
      shown.fill(start, end, isBreak ? ' ' : DROPPED);
    } else if (piece.kind === 'image' || piece.kind === 'footnote') {
      masked.fill(start, end, ' ');
      shown.fill(start, end, DROPPED);
    } else {
      masked.fill(start, content.start, ' ');
      masked.fill(content.end, end, ' ');
      shown.fill(start, content.start, DROPPED);
      shown.fill(content.end, end, DROPPED);
      const opaque =
        piece.kind === 'autolink' || (piece.kind === 'code' && !isPlainCode(source.slice(content)));
      if (opaque) masked.fill(content.start, content.end, FILLER);
    }
  }
  const view = masked.result();
  const addressless = view.includes('://')
    ? view.replace(ADDRESS, (address) => FILLER.repeat(address.length))
    : view;
  return { span, text, masked: addressless, shown: shown.result() };
}

function isPlainCode(code: string): boolean {
  return HANDLE_ONLY.test(code) || MARK_ONLY.test(code);
}

/** Overwrites stretches of a text; the text itself as long as there are none. */
class Painter {
  readonly #text: string;
  readonly #start: number;
  #characters: string[] | null = null;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#start = start;
  }

  /** Fills from one absolute offset to another as far as they lie in the text. */
  fill(from: number, to: number, mark: string): void {
    const first = Math.max(0, from - this.#start);
    const last = Math.min(to - this.#start, this.#text.length);
    if (first >= last) return;
    this.#characters ??= this.#text.split('');
    this.#characters.fill(mark, first, last);
  }

  result(): string {
    return this.#characters?.join('') ?? this.#text;
  }
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
