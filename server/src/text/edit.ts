import type { Span } from './position.ts';

/** Replace `span` by `newText`; edits of one set never overlap. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** The text with the edits made; they do not overlap and may come in any order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let done = 0;
  for (const { span, newText } of inOrder(edits)) {
    result += text.slice(done, span.start) + newText;
    done = span.end;
  }
  return result + text.slice(done);
}

/** By place; edits at one place keep their order. */
export function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
