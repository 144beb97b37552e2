import { firstIndex } from '../bisect.ts';
import type { Span } from '../position.ts';
import type { Block } from './blocks.ts';

/** The blocks that share at least one character with `span`: found by bisection, since blocks are in order. */
export function blocksWithin(blocks: readonly Block[], span: Span): readonly Block[] {
  const first = firstIndex(blocks, (block) => block.span.end > span.start);
  const last = firstIndex(blocks, (block) => block.span.start >= span.end);
  return blocks.slice(first, Math.max(first, last));
}
