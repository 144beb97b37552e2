import type { Block } from '../../text/blocks.ts';
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
