import type { Span } from '../position.ts';
import type { Inline, InlinePiece } from './blocks.ts';
import { linesAtBreaks } from './inline-breaks.ts';
import { InlineContent } from './inline-content.ts';
import { scanInline } from './inline-scanner.ts';
import type { Definitions } from './markdown.ts';
import { plainText } from './plain-text.ts';

const markup = /[\\`*_~[<&]|:\/\/|www\./;

/**
 * Reads inline markup of the given lines of a document in one pass.
 * Spans are the document's offsets; nothing in the text makes it fail.
 */
export function readInline(document: string, lines: readonly Span[], definitions: Definitions): Inline {
  const content = new InlineContent(document, lines);
  const span = { start: lines[0]?.start ?? 0, end: lines[lines.length - 1]?.end ?? 0 };
  if (!markup.test(content.text)) {
    const plain = lines.length > 1 ? content.text.replaceAll('\n', ' ') : content.text;
    return { span, lines, pieces: [], plain };
  }
  const raw = scanInline(content.text, definitions);
  const pieces = raw.map(
    (piece): InlinePiece => ({
      kind: piece.kind,
      span: content.span(piece.start, piece.end),
      content: content.span(piece.contentStart, piece.contentEnd),
      target: piece.target,
      targetSpan:
        piece.targetEnd > piece.targetStart ? content.span(piece.targetStart, piece.targetEnd) : null,
    }),
  );
  return { span, lines: linesAtBreaks(document, lines, pieces), pieces, plain: plainText(content.text, raw) };
}
