import type { Span } from '../../text/position.ts';

/** What is said of the words in a span, as markdown. */
export interface Piece {
  readonly span: Span;
  readonly text: string;
}

/** Null where there is nothing to say. */
export function piece(span: Span, text: string | null): Piece | null {
  return text === null || text === '' ? null : { span, text };
}

/** Whether a cursor at the offset touches the span. */
export function holds(span: Span, at: number): boolean {
  return span.start <= at && at <= span.end;
}
