import type { Token } from 'markdown-it';
import type { Block, HeadingBlock, Inline, ListBlock, ListItem, TableBlock, TableRow } from './blocks.ts';
import { readInline } from './inline.ts';
import type { Definitions } from './markdown.ts';
import type { Span } from './position.ts';
import type { Source } from './source.ts';
import { readTableRow } from './table-row.ts';

/** The text that the tokens are about, and where they stand in it. */
export interface BuildContext {
  readonly source: Source;
  /** The document's line that is line zero of the tokens. */
  readonly firstLine: number;
  /** No block starts before this offset. */
  readonly bodyStart: number;
  readonly definitions: Definitions;
}

/** What encloses a block: text of it never starts before `from`; `quotes` marks open each of its lines. */
interface Enclosure {
  readonly from: number;
  readonly quotes: number;
}

/** Turns the block tokens of markdown-it into blocks with exact places in the document. */
export function buildBlocks(tokens: readonly Token[], context: BuildContext): readonly Block[] {
  return new BlockBuilder(tokens, context).build();
}

class BlockBuilder {
  readonly #tokens: readonly Token[];
  readonly #context: BuildContext;
  #at = 0;

  constructor(tokens: readonly Token[], context: BuildContext) {
    this.#tokens = tokens;
    this.#context = context;
  }

  build(): readonly Block[] {
    return this.#blocks({ from: this.#context.bodyStart, quotes: 0 });
  }

  /** Blocks up to the token that closes what encloses them. */
  #blocks(enclosure: Enclosure): readonly Block[] {
    const blocks: Block[] = [];
    for (;;) {
      const token = this.#tokens[this.#at];
      if (token === undefined || token.nesting < 0) return blocks;
      const block = this.#block(token, enclosure);
      if (block !== null) blocks.push(block);
    }
  }

  #block(token: Token, enclosure: Enclosure): Block | null {
    switch (token.type) {
      case 'heading_open':
        return this.#heading(token, enclosure);
      case 'paragraph_open': {
        const located = this.#located(token, enclosure);
        return { kind: 'paragraph', ...located, inline: this.#inlineUntilClose(enclosure) };
      }
      case 'bullet_list_open':
      case 'ordered_list_open':
        return this.#list(token, enclosure);
      case 'table_open':
        return this.#table(token, enclosure);
      case 'blockquote_open': {
        const located = this.#located(token, enclosure);
        this.#at++;
        const blocks = this.#blocks({ from: located.span.start, quotes: enclosure.quotes + 1 });
        this.#at++;
        return { kind: 'quote', ...located, blocks };
      }
      case 'fence':
      case 'code_block':
        this.#at++;
        return { kind: 'code', ...this.#located(token, enclosure), info: token.info.trim() };
      case 'html_block':
        this.#at++;
        return { kind: 'html', ...this.#located(token, enclosure), comment: onlyComments(token.content) };
      case 'hr':
        this.#at++;
        return { kind: 'rule', ...this.#located(token, enclosure) };
      default:
        this.#at++;
        return null;
    }
  }

  #heading(token: Token, enclosure: Enclosure): HeadingBlock {
    const located = this.#located(token, enclosure);
    const level = Number(token.tag.slice(1)) as HeadingBlock['level'];
    const style = token.markup.startsWith('#') ? 'atx' : 'setext';
    const content = this.#tokens[this.#at + 1];
    this.#at += 3;
    if (style === 'setext' && content !== undefined) {
      return { kind: 'heading', ...located, level, style, inline: this.#inline(content, enclosure) };
    }
    const line = this.#context.source.slice(located.span);
    const marks = /^#+[ \t]*/.exec(line)?.[0].length ?? 0;
    const start = located.span.start + marks;
    const text = content?.content ?? '';
    const skipped = Math.max(0, this.#context.source.text.slice(start, located.span.end).indexOf(text));
    const span = { start: start + skipped, end: start + skipped + text.length };
    return { kind: 'heading', ...located, level, style, inline: this.#read([span]) };
  }

  #list(token: Token, enclosure: Enclosure): ListBlock {
    const located = this.#located(token, enclosure);
    const items: ListItem[] = [];
    this.#at++;
    for (;;) {
      const item = this.#tokens[this.#at];
      if (item === undefined || item.type !== 'list_item_open') break;
      items.push(this.#item(item, enclosure));
    }
    this.#at++;
    return { kind: 'list', ...located, ordered: token.type === 'ordered_list_open', items };
  }

  #item(token: Token, enclosure: Enclosure): ListItem {
    const located = this.#located(token, enclosure);
    const lineEnd = this.#context.source.lineSpan(located.line).end;
    const text = this.#context.source.text.slice(located.span.start, lineEnd);
    const mark = /^(?:[-*+]|\d{1,9}[.)])/.exec(text)?.[0].length ?? 1;
    const marker = { start: located.span.start, end: located.span.start + mark };
    const blank = /^[ \t]*/.exec(text.slice(mark))?.[0].length ?? 0;
    let contentStart = marker.end + blank;
    const box = /^\[([ xX]?)\](?=\s|$)/.exec(text.slice(mark + blank));
    const next = this.#tokens[this.#at + 1];
    const isTask = box !== null && next?.type === 'paragraph_open';
    const task = isTask
      ? {
          span: { start: contentStart, end: contentStart + box[0].length },
          done: box[1]?.toLowerCase() === 'x',
        }
      : null;
    if (task !== null) {
      const after = text.slice(task.span.end - located.span.start);
      contentStart = task.span.end + (/^[ \t]*/.exec(after)?.[0].length ?? 0);
    }
    this.#at++;
    const blocks = this.#blocks({ from: contentStart, quotes: enclosure.quotes });
    this.#at++;
    return { ...located, marker, task, contentStart, blocks };
  }

  #table(token: Token, enclosure: Enclosure): TableBlock {
    const located = this.#located(token, enclosure);
    const rows: TableRow[] = [];
    let depth = 0;
    do {
      const part = this.#tokens[this.#at++];
      if (part === undefined) break;
      if (part.type === 'tr_open') rows.push(this.#row(part, enclosure, rows[0]?.cells.length ?? null));
      depth += part.nesting;
    } while (depth > 0);
    const empty: TableRow = { ...located, cells: [] };
    return { kind: 'table', ...located, header: rows[0] ?? empty, rows: rows.slice(1) };
  }

  #row(token: Token, enclosure: Enclosure, columns: number | null): TableRow {
    const located = this.#located(token, enclosure);
    const cells = readTableRow(this.#context.source.text, located.span, columns).map((cell) => ({
      ...cell,
      inline: this.#read([cell.span]),
    }));
    return { ...located, cells };
  }

  #inlineUntilClose(enclosure: Enclosure): Inline {
    const content = this.#tokens[this.#at + 1];
    this.#at += 3;
    return content === undefined ? this.#read([]) : this.#inline(content, enclosure);
  }

  #inline(token: Token, enclosure: Enclosure): Inline {
    const first = this.#context.firstLine + (token.map?.[0] ?? 0);
    const lines: Span[] = [];
    let line = first;
    for (const part of token.content.split('\n')) lines.push(this.#lineOf(part, line++, enclosure));
    return this.#read(lines);
  }

  /** Where a line of inline content stands: at the end of its source line, whatever precedes it. */
  #lineOf(content: string, line: number, enclosure: Enclosure): Span {
    const { source } = this.#context;
    const span = source.lineSpan(line);
    let { end } = span;
    while (end > span.start && isSpace(source.text.charCodeAt(end - 1))) end--;
    const start = Math.max(span.start, end - content.trim().length);
    const from = Math.max(start, enclosure.from <= end ? enclosure.from : start);
    return { start: from, end: Math.max(from, end) };
  }

  #read(lines: readonly Span[]): Inline {
    return readInline(this.#context.source.text, lines, this.#context.definitions);
  }

  #located(token: Token, enclosure: Enclosure): { readonly span: Span; readonly line: number } {
    const { source, firstLine } = this.#context;
    const line = firstLine + (token.map?.[0] ?? 0);
    let last = Math.max(line, firstLine + (token.map?.[1] ?? 1) - 1);
    while (last > line && isBlank(source.text, source.lineSpan(last))) last--;
    const start = this.#contentStart(line, enclosure);
    let { end } = source.lineSpan(last);
    while (end > start && isSpace(source.text.charCodeAt(end - 1))) end--;
    return { span: { start, end: Math.max(start, end) }, line };
  }

  /** The first character of a line's content, after indentation, quote marks and what already stands before. */
  #contentStart(line: number, enclosure: Enclosure): number {
    const { text } = this.#context.source;
    const span = this.#context.source.lineSpan(line);
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

function onlyComments(html: string): boolean {
  let at = 0;
  for (;;) {
    while (/\s/.test(html[at] ?? '')) at++;
    if (at >= html.length) return html.trim() !== '';
    if (!html.startsWith('<!--', at)) return false;
    const end = html.indexOf('-->', at + 4);
    if (end < 0) return true;
    at = end + 3;
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
