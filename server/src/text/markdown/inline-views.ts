import type { Span } from '../position.ts';
import type { Source } from '../source.ts';
import type { Inline } from './blocks.ts';
import { isBreak } from './inline-breaks.ts';

/** Stands for a character of code or of an address: neither a word nor a blank. */
const FILLER = '\uFFFC';
/** Is in `shown` where a mark was. */
export const DROPPED = '\uE000';

/** A run of inline text with the views of it that readers need; all of one length, so that offsets stay. */
export interface InlineViews {
  readonly span: Span;
  /** As written; struck words are blanks. */
  readonly text: string;
  /** Marks, targets and HTML blanked, code and addresses filled: fields are looked for here. */
  readonly masked: string;
  /** What a reader sees, with `DROPPED` where a mark was: titles are made of this. */
  readonly shown: string;
}

const ADDRESS = /https?:\/\/[^\s<>]+/g;
/** A mark that a writer or an export has escaped; in code it is filled before. Inside of a word it has no room for a blank. */
const ESCAPE = /\\([!-/:-@[-`{-~])(?![\p{L}\p{N}])/gu;
/** A handle in backticks; with a capital it is an annotation of code. */
const HANDLE_ONLY = /^@[a-z0-9][\w/-]*$/;
/** A mark in backticks: `DONE`. */
const MARK_ONLY = /^(?:DONE|TODO|WIP|FIXED|COMPLETED?|CLOSED|IN PROGRESS|PENDING)$/;

/**
 * The views of the text at `span`; `inline` is the one that holds it. Struck words are gone from all of them, or `kept`
 * as words like others: of an item that is struck as a whole.
 */
export function inlineViews(
  source: Source,
  span: Span,
  inline: Inline,
  struck: 'gone' | 'kept' = 'gone',
): InlineViews {
  const written = source.slice(span);
  const text = new Painter(written, span.start);
  const masked = new Painter(written, span.start);
  const shown = new Painter(written, span.start);
  let gone = 0;
  for (const piece of inline.pieces) {
    if (piece.span.end <= span.start || piece.span.start >= span.end || piece.span.end <= gone) continue;
    const { start, end } = piece.span;
    const content = piece.content;
    if (piece.kind === 'strike' && struck === 'gone') {
      text.fill(start, end, ' ');
      masked.fill(start, end, ' ');
      shown.fill(start, end, DROPPED);
      gone = end;
    } else if (piece.kind === 'html') {
      const breaks = isBreak(source.text, piece);
      masked.fill(start, end, breaks ? '\n' : ' ');
      shown.fill(start, end, breaks ? ' ' : DROPPED);
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
  const read = addressless.includes('\\') ? addressless.replace(ESCAPE, '$1 ') : addressless;
  const seen = shown.result();
  return {
    span,
    text: text.result(),
    masked: read,
    shown: seen.includes('\\') ? seen.replace(ESCAPE, `${DROPPED}$1`) : seen,
  };
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

/** The part of the views between two absolute offsets. */
export function partOfViews(whole: InlineViews, start: number, end: number): InlineViews {
  const from = start - whole.span.start;
  const to = end - whole.span.start;
  return {
    span: { start, end },
    text: whole.text.slice(from, to),
    masked: whole.masked.slice(from, to),
    shown: whole.shown.slice(from, to),
  };
}

/** The views without blanks at their edges, where struck words may have was. */
export function trimmedViews(whole: InlineViews): InlineViews {
  const start = whole.text.length - whole.text.trimStart().length;
  const end = Math.max(start, whole.text.trimEnd().length);
  if (start === 0 && end === whole.text.length) return whole;
  return partOfViews(whole, whole.span.start + start, whole.span.start + end);
}
