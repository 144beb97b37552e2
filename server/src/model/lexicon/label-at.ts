import type { Inline, InlinePiece } from '../../text/markdown/blocks.ts';
import type { Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';

const longestLabel = 80;

/** A label at the start of a line, before its meaning is known. */
export interface FoundLabel {
  readonly text: string;
  readonly span: Span;
  readonly valueStart: number;
  readonly bold: boolean;
  /** A colon follows the label. */
  readonly colon: boolean;
}

/** `**Label**`, `**Label:** value`, `__Label__: value` at the start of a line. */
export function boldLabel(inline: Inline, line: Span, source: Source): FoundLabel | null {
  const piece = pieceAt(inline.pieces, line.start);
  if (piece === null) return null;
  if (piece.kind === 'html') return htmlLabel(line, source);
  if (piece.kind !== 'strong' && piece.kind !== 'emphasis') return null;
  if (piece.span.end > line.end || piece.content.end - piece.content.start > longestLabel) return null;
  const text = source.slice(piece.content).replace(/[*_]+/g, '');
  const colonInside = /[:\s]$/.test(text);
  let valueStart = piece.span.end;
  const rest = source.slice({ start: valueStart, end: line.end });
  const gap = /^\s*(?:[:\u2013\u2014]|-(?=\s))?\s*/.exec(rest)?.[0] ?? '';
  const separated = colonInside || /[:\u2013\u2014-]/.test(gap);
  if (gap.length < rest.length && !separated) return null;
  if (piece.kind === 'emphasis' && gap.length < rest.length && !/:/.test(gap) && !text.includes(':'))
    return null;
  valueStart += gap.length;
  return { text, span: piece.content, valueStart, bold: true, colon: colonInside || gap.includes(':') };
}

/** `<b>Label</b>` with nothing but a break behind it, as exports write it. */
export function htmlLabel(line: Span, source: Source): FoundLabel | null {
  const text = source.slice({ start: line.start, end: Math.min(line.end, line.start + longestHtml) });
  const match = HTML_LABEL.exec(text);
  const label = match?.[2];
  if (match === null || label === undefined || match[0].length < line.end - line.start) return null;
  const start = line.start + match[0].indexOf('>') + 1;
  const span = { start, end: start + label.length };
  return { text: label, span, valueStart: line.end, bold: true, colon: label.endsWith(':') };
}

const longestHtml = 120;
const HTML_LABEL = /^<(b|strong|u)>([^<>\n]{1,80})<\/\1>:? {0,2}(?:<br ?\/?>)? {0,2}$/i;

/** `Label` or `Label:` alone on the first line of a paragraph, or `Label: value`. */
export function bareLabel(line: Span, source: Source): FoundLabel | null {
  const text = source.slice(line);
  const colon = text.slice(0, longestLabel).search(/:(?:\s|$)/);
  if (colon < 0 && text.length > longestLabel) return null;
  const label = colon < 0 ? text : text.slice(0, colon);
  if (label.split(/\s+/).length > 8) return null;
  const skipped = colon < 0 ? text.length : colon + 1;
  const gap = /^\s*/.exec(text.slice(skipped))?.[0].length ?? 0;
  return {
    text: label,
    span: { start: line.start, end: line.start + label.length },
    valueStart: line.start + skipped + gap,
    bold: false,
    colon: colon >= 0,
  };
}

/** The outermost piece that begins at an offset; the pieces are in order. */
function pieceAt(pieces: readonly InlinePiece[], start: number): InlinePiece | null {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found = pieces[low];
  return found?.span.start === start ? found : null;
}

/** A label without the colon and blanks after it. */
export function withoutColon(label: string): string {
  let end = label.length;
  while (end > 0 && /[:\s]/.test(label[end - 1] ?? '')) end--;
  return label.slice(0, end);
}
