import type { Block } from './blocks.ts';
import type { Span } from './position.ts';

/** The blocks that share at least one character with `span`: found by bisection, since blocks stand in order. */
export function blocksWithin(blocks: readonly Block[], span: Span): readonly Block[] {
  const first = firstIndex(blocks, (block) => block.span.end > span.start);
  const last = firstIndex(blocks, (block) => block.span.start >= span.end);
  return blocks.slice(first, Math.max(first, last));
}

/** The index of the first block that `holds`, where it holds for all that follow. */
function firstIndex(blocks: readonly Block[], holds: (block: Block) => boolean): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block !== undefined && holds(block)) high = middle;
    else low = middle + 1;
  }
  return low;
}
