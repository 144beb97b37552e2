import { append } from '../../text/append.ts';
import type { Block } from '../../text/blocks.ts';
import type { Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';

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
