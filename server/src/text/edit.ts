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
  return [...edits].sort((a, b) => compareSpans(a.span, b.span));
}

/**
 * The same edits as one set, in the order of the text: an edit that was given twice is made once, and what goes in at
 * one place is one edit, in the order given. Null where two of them would write the same words.
 */
export function oneSet(edits: readonly TextEdit[]): readonly TextEdit[] | null {
  const set: TextEdit[] = [];
  for (const edit of inOrder(distinct(edits))) {
    const last = set.at(-1);
    if (last === undefined || edit.span.start > last.span.start) {
      if (last !== undefined && edit.span.start < last.span.end) return null;
      set.push(edit);
      continue;
    }
    // Insertions come first among edits of one place, so that only a second replacement has nothing to be on.
    if (last.span.end > last.span.start) return null;
    set[set.length - 1] = { span: edit.span, newText: last.newText + edit.newText };
  }
  return set;
}

function distinct(edits: readonly TextEdit[]): readonly TextEdit[] {
  const byPlaceAndWords = new Map(
    edits.map((edit) => [`${edit.span.start} ${edit.span.end} ${edit.newText}`, edit] as const),
  );
  return [...byPlaceAndWords.values()];
}

/** Whether both write the same words at the same place. */
export function isSameEdit(a: TextEdit, b: TextEdit): boolean {
  return compareSpans(a.span, b.span) === 0 && a.newText === b.newText;
}

function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
