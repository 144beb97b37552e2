import { append } from '../../text/append.ts';
import { firstIndex } from '../../text/bisect.ts';
import type { Block, ListItem, ParagraphBlock, TableBlock } from '../../text/markdown/blocks.ts';
import { blocksWithin } from '../../text/markdown/blocks-within.ts';
import { breaksBetween } from '../../text/markdown/hard-break.ts';
import type { Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';
import { trimmedSpan } from '../../text/trim-span.ts';

/** A place of a timeline's text at which an event can begin. */
export interface TextPiece {
  readonly kind: 'heading' | 'item' | 'line';
  readonly line: number;
  /** The heading, the item with what is nested in it, or the line. */
  readonly span: Span;
  /** The words: of a heading or item its first line. */
  readonly text: Span;
  /** The paragraph that the words begin, to its end. */
  readonly paragraph: Span;
  /** How many items and quotes hold it. */
  readonly depth: number;
  readonly quoted: boolean;
  /** It begins a paragraph, or follows a line break that the author asked for. */
  readonly fresh: boolean;
  /** It is a line of a block of code. */
  readonly code?: true;
}

export interface TablePiece {
  readonly kind: 'table';
  readonly table: TableBlock;
}

/** A comment: not shown to readers, but it may say which zone holds. */
export interface CommentPiece {
  readonly kind: 'comment';
  readonly span: Span;
}

export type TimelinePiece = TextPiece | TablePiece | CommentPiece;

/** The line begins with a bullet that markdown does not know. */
const BREAKS_BEFORE = /^[•◦▪‣–—]\s/;

/** `3.1`, `b)` and `IV.` number paragraphs that begin with a time. */
const NUMBER =
  /^(?:\(?[a-z]\)|\(?[ivx]{1,5}[.)]|\(?\d{1,2}\)|\d{1,2}(?:\.\d)?\.[1-9])\s{1,3}(?=(?:(?:at|on|um|am|à|le|a las|às|alle|ore|el|il|kl\.?)\s)?[*_`[(]{0,3}\d{1,4}(?:[:.h-]?\d{2}|\s?\p{L}{2}))/iu;
const LONGEST_NUMBER = 40;

/** The pieces of the blocks that lie within `body`, in order; blocks that hold it are looked into. With `code`,
 * lines of code count too: they may be all that the timeline has. */
export function piecesOf(
  blocks: readonly Block[],
  body: Span,
  source: Source,
  code: boolean,
): readonly TimelinePiece[] {
  const pieces: TimelinePiece[] = [];
  const walk = (inner: readonly Block[], depth: number, quoted: boolean): void => {
    for (const block of blocksWithin(inner, body)) add(block, depth, quoted);
  };
  const add = (block: Block, depth: number, quoted: boolean): void => {
    switch (block.kind) {
      case 'heading':
        if (block.inline.span.start >= body.start) pieces.push(headingPiece(block, depth, quoted));
        return;
      case 'paragraph':
        append(pieces, linePieces(block, depth, quoted, body, source));
        return;
      case 'list':
        for (const item of block.items) addItem(item, depth, quoted);
        return;
      case 'quote':
        walk(block.blocks, depth + 1, true);
        return;
      case 'table':
        pieces.push({ kind: 'table', table: block });
        return;
      case 'html':
        if (block.comment) pieces.push({ kind: 'comment', span: block.span });
        else append(pieces, sourceLines(block.span, depth, quoted, source));
        return;
      case 'code':
        if (code && depth === 0) append(pieces, sourceLines(block.span, depth, true, source).map(inCode));
        return;
      default:
    }
  };
  const addItem = (item: ListItem, depth: number, quoted: boolean): void => {
    if (item.span.end <= body.start || item.span.start >= body.end) return;
    const [first, ...rest] = item.blocks;
    if (first?.kind === 'paragraph' && item.span.start >= body.start) {
      const [head, ...lines] = linePieces(first, depth, quoted, body, source);
      if (head !== undefined) pieces.push({ ...head, kind: 'item', line: item.line, span: item.span });
      append(
        pieces,
        lines.map((piece) => ({ ...piece, depth: depth + 1 })),
      );
      walk(rest, depth + 1, quoted);
      return;
    }
    walk(item.blocks, depth + 1, quoted);
  };
  walk(blocks, 0, false);
  return pieces;
}

function headingPiece(block: Block & { kind: 'heading' }, depth: number, quoted: boolean): TextPiece {
  const text = block.inline.span;
  const { line, span } = block;
  return { kind: 'heading', line, span, text, paragraph: text, depth, quoted, fresh: true };
}

function linePieces(
  block: ParagraphBlock,
  depth: number,
  quoted: boolean,
  body: Span,
  source: Source,
): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const { lines } = block.inline;
  // A paragraph can hold many sections of a line each: only the lines of this one are looked at.
  const first = firstIndex(lines, ({ start }) => start >= body.start);
  for (let at = first; at < lines.length; at++) {
    const whole = lines[at];
    if (whole === undefined || whole.end > body.end) break;
    const line = trimmedSpan(source.text, whole);
    // What a definition list says comes after a colon.
    const colon = source.text.startsWith(': ', line.start) ? 2 : 0;
    const before = lines[at - 1];
    const number = before === undefined ? numberLength(source, line) : 0;
    const text = { start: line.start + colon + number, end: line.end };
    const broken = before === undefined || breaksBetween(source, before, whole);
    const fresh = broken || colon > 0 || BREAKS_BEFORE.test(source.slice(text));
    const paragraph = { start: text.start, end: Math.min(block.inline.span.end, body.end) };
    pieces.push({
      kind: 'line',
      line: source.lineAt(text.start),
      span: text,
      text,
      paragraph,
      depth,
      quoted,
      fresh,
    });
  }
  return pieces;
}

function numberLength(source: Source, { start, end }: Span): number {
  return NUMBER.exec(source.text.slice(start, Math.min(end, start + LONGEST_NUMBER)))?.[0].length ?? 0;
}

function sourceLines(span: Span, depth: number, quoted: boolean, source: Source): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  for (let line = source.lineAt(span.start); source.lineStart(line) < span.end; line++) {
    const text = source.lineSpan(line);
    if (text.end > text.start) {
      pieces.push({ kind: 'line', line, span: text, text, paragraph: text, depth, quoted, fresh: true });
    }
    if (line + 1 >= source.lineCount) break;
  }
  return pieces;
}

function inCode(piece: TextPiece): TextPiece {
  return { ...piece, code: true };
}
