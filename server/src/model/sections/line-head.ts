import type { InlinePiece, ParagraphBlock } from '../../text/markdown/blocks.ts';
import type { Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';
import { bareLabel, boldLabel, type FoundLabel, htmlLabel } from '../lexicon/label-at.ts';

/** The words at the start of a line of a paragraph that may head what follows; null where there are none. */
export function headOfLine(block: ParagraphBlock, at: number, source: Source): FoundLabel | null {
  const line = block.inline.lines[at];
  if (line === undefined || isFactLine(source.slice(line))) return null;
  return boldLabel(block.inline, line, source) ?? runIn(block, at, source) ?? bareLabelIn(block, at, source);
}

/** `**2026-02-20 · SEV1 · Resolved**`: facts set apart by marks head nothing; in the title of a box two are enough. */
export function isFactLine(text: string, most = 1): boolean {
  const start = text.slice(0, LONGEST_FACTS);
  const marks = start.match(/\s[·•|]\s/g)?.length ?? 0;
  const clocks = start.match(/\d:\d\d/g)?.length ?? 0;
  return marks > most || clocks > 1;
}

const LONGEST_FACTS = 300;

/** A line that begins in bold and is the first of its paragraph. */
export function startsBold({ inline }: ParagraphBlock, line: Span, source: Source): boolean {
  if (inline.lines[0] !== line) return false;
  return (
    boldStart(inline, line) !== null ||
    (inline.pieces[0]?.kind === 'html' && htmlLabel(line, source) !== null)
  );
}

function boldStart({ pieces }: ParagraphBlock['inline'], line: Span): InlinePiece | null {
  const [first] = pieces;
  return first?.kind === 'strong' && first.span.start === line.start ? first : null;
}

const LONGEST_RUN_IN = 40;

/** `**Impact** Prices were stale.`: bold words that a sentence of its own follows, begun with a capital. */
function runIn({ inline }: ParagraphBlock, at: number, source: Source): FoundLabel | null {
  const [line] = inline.lines;
  const piece = line === undefined || at > 0 ? null : boldStart(inline, line);
  if (line === undefined || piece === null || piece.span.end > line.end) return null;
  const text = source.slice(piece.content);
  const follows = source.slice({ start: piece.span.end, end: Math.min(line.end, piece.span.end + 4) });
  if (text.length > LONGEST_RUN_IN || !/^ [\p{Lu}\p{N}]/u.test(follows)) return null;
  return { text, span: piece.content, valueStart: piece.span.end + 1, bold: true, colon: false };
}

/** `WHAT HAPPENED`: words without a small letter. */
export function isInCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/[\p{Ll}\d:]/u.test(text);
}

/** As much of a line as says by its first word whether the rest is worth reading. */
export function opening(line: Span, source: Source): string {
  return source.text.slice(line.start, Math.min(line.end, line.start + 80));
}

/** A bare label opens a paragraph, or a further line of one that is a run of labels from its first line on. */
function bareLabelIn(block: ParagraphBlock, at: number, source: Source): FoundLabel | null {
  const line = block.inline.lines[at];
  const first = block.inline.lines[0];
  if (line === undefined || first === undefined) return null;
  const found = bareLabel(line, source);
  if (at === 0 || found === null) return found;
  return found.colon && bareLabel(first, source)?.colon === true ? found : null;
}
