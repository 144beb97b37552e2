import { applyEdits, inOrder, type TextEdit } from '../text/edit.ts';
import type { Source } from '../text/source.ts';

/** Brackets and commas that have lost what was between them. */
const leftOver = /[([]\s*[,;]|[,;]\s*[,;)\]]|\(\s*\)|(?<![-*+.)]\s{1,4})\[\]/g;

/** Whether the edits leave the lines that they touch as tidy as they were: no `(, 2026-12-01)`, no mixed line endings. */
export function isTidy(source: Source, edits: readonly TextEdit[]): boolean {
  const ordered = inOrder(edits);
  const first = ordered[0];
  const last = ordered.at(-1);
  if (first === undefined || last === undefined) return true;
  const start = source.lineStart(source.lineAt(first.span.start));
  const end = source.lineSpan(source.lineAt(last.span.end)).end;
  const before = source.text.slice(start, end);
  const moved = ordered.map(({ span, newText }) => ({
    span: { start: span.start - start, end: span.end - start },
    newText,
  }));
  const after = applyEdits(before, moved);
  if (count(after, leftOver) > count(before, leftOver)) return false;
  return newEndings(source, ordered);
}

/** No kind of line ending comes in that the text does not have; a text of one line may have any. */
function newEndings({ text }: Source, edits: readonly TextEdit[]): boolean {
  const had = new Set(text.match(/\r\n?|\n/g));
  const written = edits.flatMap(({ newText }) => newText.match(/\r\n?|\n/g) ?? []);
  return had.size === 0 || written.every((ending) => had.has(ending));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
