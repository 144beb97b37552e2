import type { Position, Range, Span } from './position.ts';

/** One version of a document's text with its lines; `\n`, `\r\n` and a lone `\r` end a line. */
export class Source {
  readonly text: string;
  readonly #starts: readonly number[];
  #newline: '\r\n' | '\n' | null = null;

  constructor(text: string) {
    this.text = text;
    this.#starts = lineStarts(text);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** How lines are ended that are added: `\r\n` where the text has one. */
  get newline(): '\r\n' | '\n' {
    this.#newline ??= this.text.includes('\r\n') ? '\r\n' : '\n';
    return this.#newline;
  }

  /** The line (zero-based) that holds the offset; offsets outside the text are clamped. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The offset at which a line begins; the text's length for a line beyond the last. */
  lineStart(line: number): number {
    return this.#starts[Math.max(0, line)] ?? this.text.length;
  }

  /** The span of a line without its line ending. */
  lineSpan(line: number): Span {
    const start = this.lineStart(line);
    let end = this.lineStart(line + 1);
    while (end > start && (this.text[end - 1] === '\n' || this.text[end - 1] === '\r')) end--;
    return { start, end };
  }

  lineText(line: number): string {
    return this.slice(this.lineSpan(line));
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  positionAt(offset: number): Position {
    const clamped = Math.min(Math.max(0, offset), this.text.length);
    const line = this.lineAt(clamped);
    return { line, character: clamped - this.lineStart(line) };
  }

  offsetAt(position: Position): number {
    const start = this.lineStart(position.line);
    const next = this.lineStart(position.line + 1);
    return Math.min(start + position.character, Math.max(start, next));
  }

  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) continue;
    if (code === 10 || code === 13) starts.push(i + 1);
  }
  return starts;
}
