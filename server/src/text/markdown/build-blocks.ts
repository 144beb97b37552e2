import type { Token } from 'markdown-it';
import { append } from '../append.ts';
import type { Span } from '../position.ts';
import type { Source } from '../source.ts';
import { BlockPlaces, type Enclosure } from './block-places.ts';
import type {
  Block,
  HeadingBlock,
  Inline,
  ListBlock,
  ListItem,
  MarkBlock,
  TableBlock,
  TableRow,
  TaskBox,
} from './blocks.ts';
import { alertLineOf, alertTitle, markTitle, type TitlePlace } from './container-lines.ts';
import { markToken, openToken, tableToken } from './container-rules.ts';
import { holdsTable, onlyComments } from './html-content.ts';
import { readHtmlTable } from './html-table.ts';
import { readInline } from './inline.ts';
import type { Definitions } from './markdown.ts';
import { readTableRow } from './table-row.ts';

/** The text that the tokens are about, and where they are in it. */
export interface BuildContext {
  readonly source: Source;
  /** The document's line that is line zero of the tokens. */
  readonly firstLine: number;
  /** No block starts before this offset. */
  readonly bodyStart: number;
  readonly definitions: Definitions;
}

/** Turns the block tokens of markdown-it into blocks with exact places in the document. */
export function buildBlocks(tokens: readonly Token[], context: BuildContext): readonly Block[] {
  return new BlockBuilder(tokens, context).build();
}

class BlockBuilder {
  readonly #tokens: readonly Token[];
  readonly #context: BuildContext;
  readonly #places: BlockPlaces;
  #at = 0;

  constructor(tokens: readonly Token[], context: BuildContext) {
    this.#tokens = tokens;
    this.#context = context;
    this.#places = new BlockPlaces(context.source, context.firstLine);
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
      if (token.type === openToken) {
        blocks.push(this.#mark(token, enclosure));
        append(blocks, this.#blocks(enclosure));
        this.#at++;
        continue;
      }
      const alert = token.type === 'blockquote_open' ? this.#alertLine() : null;
      if (alert !== null) append(blocks, this.#alert(token, alert, enclosure));
      else {
        const block = this.#block(token, enclosure);
        if (block !== null) blocks.push(block);
      }
    }
  }

  /** A line that opens or closes a container, with the title that is in it. */
  #mark(token: Token, enclosure: Enclosure): MarkBlock {
    const located = this.#places.located(token, enclosure);
    this.#at++;
    const place = markTitle(this.#context.source.slice(located.span));
    return { kind: 'mark', ...located, title: this.#title(located.span.start, place) };
  }

  #title(offset: number, place: TitlePlace | null): Inline | null {
    if (place === null || place.start >= place.end) return null;
    return this.#read([{ start: offset + place.start, end: offset + place.end }]);
  }

  /** The first line of the quote that begins here where that is the mark of an alert; null elsewhere. */
  #alertLine(): string | null {
    const content = this.#tokens[this.#at + 2];
    const begins = this.#tokens[this.#at + 1]?.type === 'paragraph_open' && content !== undefined;
    return begins ? alertLineOf(content.content) : null;
  }

  /** An alert is written as a quote and quotes nobody: its blocks are the document's own. */
  #alert(token: Token, line: string, enclosure: Enclosure): readonly Block[] {
    const { span } = this.#places.located(token, enclosure);
    this.#at++;
    const [first, ...rest] = this.#blocks({ from: span.start, quotes: enclosure.quotes + 1 });
    this.#at++;
    if (first?.kind !== 'paragraph') return rest;
    const start = first.span.start;
    const end = start + line.length;
    const title = this.#title(start, alertTitle(line));
    const mark: MarkBlock = { kind: 'mark', span: { start, end }, line: first.line, title };
    const lines = first.inline.lines.filter((below) => below.start > end);
    const from = lines[0]?.start;
    if (from === undefined) return [mark, ...rest];
    const inline = this.#read(lines);
    const below = { start: from, end: first.span.end };
    return [mark, { kind: 'paragraph', span: below, line: first.line + 1, inline }, ...rest];
  }

  #block(token: Token, enclosure: Enclosure): Block | null {
    switch (token.type) {
      case 'heading_open':
        return this.#heading(token, enclosure);
      case 'paragraph_open': {
        const located = this.#places.located(token, enclosure);
        return { kind: 'paragraph', ...located, inline: this.#inlineUntilClose(enclosure) };
      }
      case 'bullet_list_open':
      case 'ordered_list_open':
        return this.#list(token, enclosure);
      case 'table_open':
        return this.#table(token, enclosure);
      case 'blockquote_open': {
        const located = this.#places.located(token, enclosure);
        this.#at++;
        const blocks = this.#blocks({ from: located.span.start, quotes: enclosure.quotes + 1 });
        this.#at++;
        return { kind: 'quote', ...located, blocks };
      }
      case 'fence':
      case 'code_block':
        this.#at++;
        return { kind: 'code', ...this.#places.located(token, enclosure), info: token.info.trim() };
      case markToken:
        return this.#mark(token, enclosure);
      case tableToken:
      case 'html_block':
        this.#at++;
        return this.#html(token, enclosure);
      case 'hr':
        this.#at++;
        return { kind: 'rule', ...this.#places.located(token, enclosure) };
      default:
        this.#at++;
        return null;
    }
  }

  #heading(token: Token, enclosure: Enclosure): HeadingBlock {
    const located = this.#places.located(token, enclosure);
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
    const located = this.#places.located(token, enclosure);
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
    const located = this.#places.located(token, enclosure);
    const lineEnd = this.#context.source.lineSpan(located.line).end;
    const text = this.#context.source.text.slice(located.span.start, lineEnd);
    const mark = /^(?:[-*+]|\d{1,9}[.)])/.exec(text)?.[0].length ?? 1;
    const marker = { start: located.span.start, end: located.span.start + mark };
    const blank = /^[ \t]*/.exec(text.slice(mark))?.[0].length ?? 0;
    let contentStart = marker.end + blank;
    const box = /^\[([ xX~\-/>!]?)\](?=\s|$)/.exec(text.slice(mark + blank));
    const next = this.#tokens[this.#at + 1];
    const isTask = box !== null && next?.type === 'paragraph_open';
    const sign = box?.[1] === '' ? ' ' : (box?.[1] ?? ' ');
    const task: TaskBox | null = isTask
      ? {
          span: { start: contentStart, end: contentStart + box[0].length },
          mark: sign,
          done: sign.toLowerCase() === 'x',
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
    const located = this.#places.located(token, enclosure);
    const rows: TableRow[] = [];
    let depth = 0;
    do {
      const part = this.#tokens[this.#at++];
      if (part === undefined) break;
      if (part.type === 'tr_open') rows.push(this.#row(part, enclosure, rows[0]?.cells.length ?? null));
      depth += part.nesting;
    } while (depth > 0);
    const empty: TableRow = { ...located, cells: [], surplus: null };
    return { kind: 'table', ...located, header: rows[0] ?? empty, rows: rows.slice(1) };
  }

  /** HTML that holds a table is one, and so is a heading. */
  #html(token: Token, enclosure: Enclosure): Block {
    const located = this.#places.located(token, enclosure);
    const comment = onlyComments(token.content);
    const heading = /^\s{0,3}<h([1-6])(?: [^<>\n]{0,200})?>([^\n]{1,300})<\/h\1>\s*$/i.exec(token.content);
    if (heading !== null && !/<h[1-6]/i.test(heading[2] ?? '')) return this.#htmlHeading(located, heading);
    if (comment || !holdsTable(token.content)) return { kind: 'html', ...located, comment };
    const { source } = this.#context;
    const table = readHtmlTable(this.#lines(token.content.replace(/\n$/, ''), token, enclosure), {
      text: source.text,
      lineAt: (offset) => source.lineAt(offset),
      read: (lines) => this.#read(lines),
    });
    return table === null ? { kind: 'html', ...located, comment } : { kind: 'table', ...located, ...table };
  }

  /** `<h2>Impact</h2>` on a line of its own. */
  #htmlHeading(
    located: { readonly span: Span; readonly line: number },
    match: RegExpExecArray,
  ): HeadingBlock {
    const words = match[2] ?? '';
    const whole = this.#context.source.slice(located.span);
    const start = located.span.start + Math.max(0, whole.indexOf(words, whole.indexOf('>') + 1));
    const level = Number(match[1]) as HeadingBlock['level'];
    const inline = this.#read([{ start, end: start + words.length }]);
    return { kind: 'heading', ...located, level, style: 'atx', inline };
  }

  #row(token: Token, enclosure: Enclosure, columns: number | null): TableRow {
    const located = this.#places.located(token, enclosure);
    const { cells, surplus } = readTableRow(this.#context.source.text, located.span, columns);
    return {
      ...located,
      cells: cells.map((cell) => ({ ...cell, inline: this.#read([cell.span]) })),
      surplus,
    };
  }

  #inlineUntilClose(enclosure: Enclosure): Inline {
    const content = this.#tokens[this.#at + 1];
    this.#at += 3;
    return content === undefined ? this.#read([]) : this.#inline(content, enclosure);
  }

  #inline(token: Token, enclosure: Enclosure): Inline {
    return this.#read(this.#lines(token.content, token, enclosure));
  }

  /** Where the lines of a token's content are. */
  #lines(content: string, token: Token, enclosure: Enclosure): readonly Span[] {
    const first = this.#context.firstLine + (token.map?.[0] ?? 0);
    return content.split('\n').map((part, at) => this.#places.lineOf(part, first + at, enclosure));
  }

  #read(lines: readonly Span[]): Inline {
    return readInline(this.#context.source.text, lines, this.#context.definitions);
  }
}
