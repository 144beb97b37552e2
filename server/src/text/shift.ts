import type { Block, Inline, InlinePiece, ListItem, TableCell, TableRow } from './markdown/blocks.ts';
import type { Span } from './position.ts';

/** By how much text moved. */
export interface Shift {
  readonly offset: number;
  readonly line: number;
}

/** Blocks as they come after the text before them grew or shrank. */
export function shiftBlocks(blocks: readonly Block[], by: Shift): readonly Block[] {
  if (by.offset === 0 && by.line === 0) return blocks;
  return blocks.map((block) => shiftBlock(block, by));
}

function shiftBlock(block: Block, by: Shift): Block {
  const located = { span: shiftSpan(block.span, by), line: block.line + by.line };
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, ...located, inline: shiftInline(block.inline, by) };
    case 'list':
      return { ...block, ...located, items: block.items.map((item) => shiftItem(item, by)) };
    case 'table':
      return {
        ...block,
        ...located,
        header: shiftRow(block.header, by),
        rows: block.rows.map((row) => shiftRow(row, by)),
      };
    case 'quote':
      return { ...block, ...located, blocks: shiftBlocks(block.blocks, by) };
    case 'mark':
      return { ...block, ...located, title: block.title === null ? null : shiftInline(block.title, by) };
    default:
      return { ...block, ...located };
  }
}

function shiftItem(item: ListItem, by: Shift): ListItem {
  return {
    span: shiftSpan(item.span, by),
    line: item.line + by.line,
    marker: shiftSpan(item.marker, by),
    task: item.task === null ? null : { ...item.task, span: shiftSpan(item.task.span, by) },
    contentStart: item.contentStart + by.offset,
    blocks: item.blocks.map((block) => shiftBlock(block, by)),
  };
}

function shiftRow(row: TableRow, by: Shift): TableRow {
  const cells = row.cells.map(
    (cell): TableCell => ({
      span: shiftSpan(cell.span, by),
      outer: shiftSpan(cell.outer, by),
      inline: shiftInline(cell.inline, by),
    }),
  );
  const surplus = row.surplus === null ? null : shiftSpan(row.surplus, by);
  return { span: shiftSpan(row.span, by), line: row.line + by.line, cells, surplus };
}

function shiftInline(inline: Inline, by: Shift): Inline {
  return {
    span: shiftSpan(inline.span, by),
    lines: inline.lines.map((line) => shiftSpan(line, by)),
    pieces: inline.pieces.map(
      (piece): InlinePiece => ({
        ...piece,
        span: shiftSpan(piece.span, by),
        content: shiftSpan(piece.content, by),
        targetSpan: piece.targetSpan === null ? null : shiftSpan(piece.targetSpan, by),
      }),
    ),
    plain: inline.plain,
  };
}

function shiftSpan(span: Span, by: Shift): Span {
  return { start: span.start + by.offset, end: span.end + by.offset };
}
