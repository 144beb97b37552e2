import type { Fix } from '../../model/document/fix.ts';
import type { Postmortem } from '../../model/document/postmortem.ts';
import type { CompletionSite } from './completion-site.ts';
import { mayBeginDay } from './day-words.ts';
import { fixValueKind } from './value-kind.ts';

/** The site within the line of a fix: the value or the name of a field in brackets, and what follows "by". */
export function inlineSite(postmortem: Postmortem, before: string, offset: number): CompletionSite | null {
  return bracketSite(postmortem, before, offset) ?? bySite(postmortem, before, offset);
}

/** `(owner: …`, `, due …` in parentheses, `[due:: …`; in the line of a fix `(ow` and `[` too. */
function bracketSite(postmortem: Postmortem, before: string, offset: number): CompletionSite | null {
  const open = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
  if (open < 0 || /[)\]]/.test(before.slice(open))) return null;
  const clause =
    before
      .slice(open + 1)
      .split(/[,;]/)
      .at(-1) ?? '';
  const field = /^\s*([A-Za-z][A-Za-z -]{1,20}?)(?:::?\s*|\s+)(\S[^:]{0,40})?$/.exec(clause);
  const of = field === null ? null : fixValueKind(field[1] ?? '');
  if (field !== null && of !== null) {
    const typed = field[2] ?? '';
    const gap = /[:]$/.test(clause) && !clause.endsWith('::');
    return { kind: 'value', of, typed: { start: offset - typed.length, end: offset }, style: 'text', gap };
  }
  const name = /^\s*([A-Za-z]{0,12})$/.exec(clause)?.[1];
  // A bracket right behind a word or another bracket opens the address of a link, or a task box.
  if (name === undefined || !/\S\s$/.test(before.slice(0, open)) || isListMark(before.slice(0, open)))
    return null;
  const fix = fixOnLine(postmortem, offset);
  const written = before[open] === '(' ? 'brackets' : 'inline-field';
  if (fix === null || (written === 'inline-field' && !usesInlineFields(postmortem))) return null;
  const typed = { start: offset - name.length, end: offset };
  return { kind: 'field-label', typed, fix: fix.ordinal, written };
}

/** Elsewhere a square bracket opens a link. */
function usesInlineFields({ fixes }: Postmortem): boolean {
  return fixes.some(({ fields }) => fields.some(({ shape }) => shape === 'inline-field'));
}

/** "Add the alert by …": a day, where what is written behind the word is nothing or begins as one. */
function bySite(postmortem: Postmortem, before: string, offset: number): CompletionSite | null {
  const typed = /(?:^|\s)by\s([^\s@.,;:()[\]][^@.,;:()[\]]{0,24})?$/i.exec(before);
  if (typed === null) return null;
  const words = typed[1] ?? '';
  const fix = fixOnLine(postmortem, offset);
  if (fix === null || !mayBeginDay(words)) return null;
  return {
    kind: 'value',
    of: 'due',
    typed: { start: offset - words.length, end: offset },
    style: 'text',
    gap: false,
  };
}

function isListMark(text: string): boolean {
  return /^\s*(?:[-*+]|\d+[.)])\s*$/.test(text);
}

/** The fix whose own line the offset is on, outside of what is nested under it. */
function fixOnLine({ fixes, source }: Postmortem, offset: number): Fix | null {
  const line = source.lineAt(offset);
  return fixes.find((fix) => fix.line === line && fix.shape !== 'row') ?? null;
}
