import type { QuickFix } from '../../rules/rule.ts';
import type { TextEdit } from '../../text/edit.ts';
import { hasHole, readSnippet } from '../../text/snippet.ts';
import type { Source } from '../../text/source.ts';

/**
 * The edits of a quick fix for clients that take no snippets; null where nothing can be written for them. A hole is an
 * empty slot there: no sample words, no first choice, and only where an empty slot is seen as one.
 */
export function plainEdits(fix: QuickFix, source: Source): readonly TextEdit[] | null {
  if (fix.kind === 'repair') return fix.edits;
  const edits = fix.plain === undefined ? emptied(fix.edits, source) : fix.plain;
  if (edits === null) return null;
  const changing = edits.filter(({ span, newText }) => source.slice(span) !== newText);
  return changing.length === 0 ? null : changing;
}

/** Null where one of the edits has a hole that would not be seen, or that would take words away. */
function emptied(edits: readonly TextEdit[], source: Source): readonly TextEdit[] | null {
  const result: TextEdit[] = [];
  for (const { span, newText } of edits) {
    const words = plainSnippet(newText);
    if (words === null || (hasHole(newText) && source.slice(span).trim() !== '')) return null;
    result.push({ span, newText: words });
  }
  return result;
}

/** Stands for a hole while its line is looked at. */
const slot = '\u0000';

/** A snippet with empty slots for its holes; null where one of them is in the middle of something. */
export function plainSnippet(snippet: string): string | null {
  const text = readSnippet(snippet)
    .map((piece) => (piece.kind === 'text' ? piece.text : slot))
    .join('');
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const words = withoutSlots(line);
    if (words === null) return null;
    if (words.trim() !== '' || !line.includes(slot)) lines.push(words);
    // A line of nothing but a hole goes with the blank line that sets it apart.
    else if (lines.at(-1)?.trim() === '' && lines.length > 1) lines.pop();
    else if (!text.includes('\n')) lines.push('');
  }
  return lines.join('\n');
}

/** A list mark with a box and a date, as far as they are there. */
const opening = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:\[ \]\s+)?(?:\d{4}-\d\d-\d\d\s+)?$/;
const label = /[:=?][*_]{0,2}\s*$/;

/** A slot is seen at the end of its line behind a label or a list mark, and before a label that opens the line. */
function withoutSlots(line: string): string | null {
  const [head = '', ...rest] = line.split(slot);
  let words = head;
  for (const part of rest) {
    const opens = opening.test(words);
    if (part.trim() === '' && (opens || label.test(words))) continue;
    if (!opens || !label.test(part)) return null;
    words += part.trimStart();
  }
  const ending = line.endsWith('\r') ? '\r' : '';
  return rest.length === 0 ? line : words.trimEnd() + ending;
}
