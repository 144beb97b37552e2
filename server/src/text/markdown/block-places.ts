import type { Token } from 'markdown-it';
import type { Span } from '../position.ts';
import type { Source } from '../source.ts';

/** What encloses a block: text of it never starts before `from`; `quotes` marks open each of its lines. */
export interface Enclosure {
  readonly from: number;
  readonly quotes: number;
}

/** Finds where tokens, which know their lines only, are in the document. */
export class BlockPlaces {
  readonly #source: Source;
  readonly #firstLine: number;

  /** `firstLine` is the document's line that is line zero of the tokens. */
  constructor(source: Source, firstLine: number) {
    this.#source = source;
    this.#firstLine = firstLine;
  }

  /** A block from its first character to its last, without what encloses it and blank lines at its end. */
  located(token: Token, enclosure: Enclosure): { readonly span: Span; readonly line: number } {
    const source = this.#source;
    const line = this.#firstLine + (token.map?.[0] ?? 0);
    let last = Math.max(line, this.#firstLine + (token.map?.[1] ?? 1) - 1);
    while (last > line && isBlank(source.text, source.lineSpan(last))) last--;
    const start = this.#contentStart(line, enclosure);
    let { end } = source.lineSpan(last);
    while (end > start && isSpace(source.text.charCodeAt(end - 1))) end--;
    return { span: { start, end: Math.max(start, end) }, line };
  }

  /** Where a line of inline content is: at the end of its source line, whatever precedes it. */
  lineOf(content: string, line: number, enclosure: Enclosure): Span {
    const source = this.#source;
    const span = source.lineSpan(line);
    let { end } = span;
    while (end > span.start && isSpace(source.text.charCodeAt(end - 1))) end--;
    const start = Math.max(span.start, end - content.trim().length);
    const from = Math.max(start, enclosure.from <= end ? enclosure.from : start);
    return { start: from, end: Math.max(from, end) };
  }

  /** The first character of a line's content, after indentation, quote marks and what already comes before. */
  #contentStart(line: number, enclosure: Enclosure): number {
    const { text } = this.#source;
    const span = this.#source.lineSpan(line);
    let at = Math.max(span.start, Math.min(enclosure.from, span.end));
    let quotes = enclosure.from > span.start ? Math.min(1, enclosure.quotes) : enclosure.quotes;
    for (; at < span.end; at++) {
      const char = text[at];
      if (char === '>' && quotes > 0) quotes--;
      else if (char !== ' ' && char !== '\t') break;
    }
    return at;
  }
}

/** Nothing but blanks and quote marks. */
function isBlank(text: string, line: Span): boolean {
  for (let at = line.start; at < line.end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 62 && !isSpace(code)) return false;
  }
  return true;
}

/** Blanks, tabs and the rest of what JavaScript trims. */
function isSpace(code: number): boolean {
  return code <= 32
    ? code === 32 || (code >= 9 && code <= 13)
    : code >= 160 && /\s/.test(String.fromCharCode(code));
}
