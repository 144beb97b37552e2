import type { Postmortem } from '../../../model/document/postmortem.ts';
import type { Block, Inline } from '../../../text/markdown/blocks.ts';
import type { Span } from '../../../text/position.ts';

/** Where a link or an image of the text leads, with the words to mark. */
export interface MarkedTarget {
  readonly target: string;
  readonly span: Span;
  /** The link with its label. */
  readonly whole: Span;
  readonly image: boolean;
}

/** All links and images of the document, in order. */
export function* linkTargets(postmortem: Postmortem): Iterable<MarkedTarget> {
  for (const block of postmortem.blocks) yield* inBlock(block);
}

function* inBlock(block: Block): Iterable<MarkedTarget> {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      yield* inInline(block.inline);
      return;
    case 'list':
      for (const item of block.items) for (const inner of item.blocks) yield* inBlock(inner);
      return;
    case 'table':
      for (const row of [block.header, ...block.rows]) {
        for (const cell of row.cells) yield* inInline(cell.inline);
      }
      return;
    case 'quote':
      for (const inner of block.blocks) yield* inBlock(inner);
      return;
    default:
      return;
  }
}

function* inInline(inline: Inline): Iterable<MarkedTarget> {
  for (const { kind, target, targetSpan, span } of inline.pieces) {
    if (target === null || (kind !== 'link' && kind !== 'image')) continue;
    yield { target, span: targetSpan ?? span, whole: span, image: kind === 'image' };
  }
}
