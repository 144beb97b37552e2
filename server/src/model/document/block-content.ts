import { append } from '../../text/append.ts';
import type { Block } from '../../text/markdown/blocks.ts';
import type { Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';

/** Whether a block says anything: comments, rules and empty list items do not. */
export function hasContent(block: Block, source: Source): boolean {
  switch (block.kind) {
    case 'rule':
    case 'mark':
      return false;
    case 'html':
      return !block.comment;
    case 'list':
      return block.items.some((item) => item.blocks.some((inner) => hasContent(inner, source)));
    case 'quote':
      return block.blocks.some((inner) => hasContent(inner, source));
    case 'paragraph':
      return block.inline.plain.trim() !== '' || block.inline.pieces.some((piece) => piece.kind === 'image');
    case 'table':
      return block.rows.some((row) => row.cells.some((cell) => cell.span.end > cell.span.start));
    default:
      return source.slice(block.span).trim() !== '';
  }
}

/** The lines of text in blocks: a list item's first paragraph is one, a table row's cells are one each. */
export function textLines(blocks: readonly Block[], source: Source): readonly Span[] {
  const lines: Span[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') append(lines, block.inline.lines);
    else if (block.kind === 'list')
      for (const item of block.items) append(lines, textLines(item.blocks, source));
    else if (block.kind === 'table') {
      for (const row of block.rows)
        for (const cell of row.cells) if (cell.span.end > cell.span.start) lines.push(cell.span);
    }
  }
  return lines;
}
