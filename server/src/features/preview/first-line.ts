import type { Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';

/** Where words begin: their line, zero-based, and what of them is on it. */
export function firstLine(source: Source, span: Span): { readonly line: number; readonly words: string } {
  const [words = ''] = source.slice(span).split(/\r\n|\r|\n/, 1);
  return { line: source.lineAt(span.start), words: words.trim() };
}
