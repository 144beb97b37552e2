import type { Block, Inline } from './blocks.ts';

/** The inline texts of blocks and of all that is in them, in order. */
export function* inlinesOf(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        yield block.inline;
        break;
      case 'list':
        for (const item of block.items) yield* inlinesOf(item.blocks);
        break;
      case 'table':
        for (const row of [block.header, ...block.rows]) for (const cell of row.cells) yield cell.inline;
        break;
      case 'quote':
        yield* inlinesOf(block.blocks);
        break;
      case 'mark':
        if (block.title !== null) yield block.title;
        break;
      default:
    }
  }
}
