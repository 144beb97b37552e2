import type { Block, Inline } from '../../text/blocks.ts';
import type { Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';
import { boldLabel } from './label-at.ts';

/** A label and what follows it, wherever it stands. */
export interface LabelledValue {
  readonly label: string;
  readonly labelSpan: Span;
  readonly valueSpan: Span;
  readonly line: number;
  readonly shape: 'bold-line' | 'list' | 'plain-line';
  readonly bold: boolean;
  /** A colon stands between label and value, not only a dash. */
  readonly colon: boolean;
}

const longestLabel = 60;

/** Labels at the start of the lines of paragraphs and list items, nested ones included, in document order. */
export function labelledValues(blocks: readonly Block[], source: Source): readonly LabelledValue[] {
  const found: LabelledValue[] = [];
  const visit = (block: Block, inList: boolean): void => {
    if (block.kind === 'paragraph') {
      block.inline.lines.forEach((line, at) => {
        const value = labelOfLine(block.inline, line, source, inList && at === 0);
        if (value !== null) found.push(value);
      });
    } else if (block.kind === 'list') {
      for (const item of block.items) for (const inner of item.blocks) visit(inner, true);
    }
  };
  for (const block of blocks) visit(block, false);
  return found;
}

function labelOfLine(inline: Inline, line: Span, source: Source, inList: boolean): LabelledValue | null {
  const bold = boldLabel(inline, line, source);
  if (bold !== null) {
    // A bold line without colon or value is a heading of some kind, not a field.
    if (bold.valueStart >= line.end && !bold.colon) return null;
    return {
      label: bold.text,
      labelSpan: bold.span,
      valueSpan: { start: bold.valueStart, end: Math.max(bold.valueStart, line.end) },
      line: source.lineAt(line.start),
      shape: inList ? 'list' : 'bold-line',
      bold: true,
      colon: bold.colon,
    };
  }
  const text = source.slice(line);
  const colon = text.slice(0, longestLabel).search(/:(?:\s|$)/);
  if (colon <= 0) return null;
  const label = text.slice(0, colon);
  if (!/^[\p{L}(_*][^.!?|]*$/u.test(label) || label.split(/\s+/).length > 6) return null;
  const gap = /^\s*/.exec(text.slice(colon + 1))?.[0].length ?? 0;
  const start = Math.min(line.end, line.start + colon + 1 + gap);
  return {
    label,
    labelSpan: { start: line.start, end: line.start + colon },
    valueSpan: { start, end: line.end },
    line: source.lineAt(line.start),
    shape: inList ? 'list' : 'plain-line',
    bold: false,
    colon: true,
  };
}
