import type { Span } from '../../../text/position.ts';
import type { Source } from '../../../text/source.ts';

/** Words after which a date stands for itself: "due", "by", "no later than". */
const leads: ReadonlySet<string> = new Set(['due', 'by', 'on', 'deadline', 'eta', 'target', 'than', 'date']);
/** Words of a phrase that a date is only a part of: "Dec 4 or 5", "if the freeze is over". */
const goesOn: ReadonlySet<string> = new Set(
  'or and to through thru until till if unless maybe perhaps possibly probably pending depending but at earliest'.split(
    ' ',
  ),
);
/** No value of a date is longer with what is around it. */
const reach = 60;

/**
 * Whether the words at the span are all that is said of a date there: behind a label, a bracket, a cell's edge or "by", and
 * before the end of the paragraph, a bracket or another remark. "Dec 4 or 5", "~Dec 4" and "the Dec 4 release" say more.
 */
export function isWholeValue(source: Source, span: Span): boolean {
  const line = source.lineSpan(source.lineAt(span.start));
  const before = source.text.slice(Math.max(line.start, span.start - reach), span.start);
  const after = source.text.slice(span.end, Math.min(line.end, span.end + reach));
  if (!endsWell(before) || !beginsWell(after)) return false;
  return after.trim() !== '' || !goesOnBelow(source, source.lineAt(span.start));
}

/** Whether the words of a line go on in the next one, which is no item, label, cell or heading of its own. */
function goesOnBelow(source: Source, line: number): boolean {
  if (line + 1 >= source.lineCount) return false;
  // In markdown only these two are blanks: a line with nothing but a no-break space has words in it.
  const next = source.lineText(line + 1).replace(/^[ \t]+/, '');
  return next !== '' && !/^(?:[-*+](?:[ \t]|$)|--|[>|#<=[{@`~:]|\d{1,9}[.)]|[^:]{1,40}:)/.test(next);
}

function endsWell(before: string): boolean {
  const bare = trimmedEnd(before);
  const last = bare.at(-1) ?? '';
  if (last === '' || /[([{|:=,;\uFF1A<]/.test(last)) return true;
  if (/(?:\p{Extended_Pictographic}|\uFE0F)$/u.test(bare)) return true;
  if (/^[\s>]*(?:[-*+]|\d{1,9}[.)])$/.test(bare)) return true;
  if ((last === '-' || last === '\u2013' || last === '\u2014') && /\s.$/.test(bare)) return true;
  return leads.has(/(?<!\p{L})\p{L}+$/u.exec(bare)?.[0].toLowerCase() ?? '');
}

function beginsWell(after: string): boolean {
  const closed = after.replace(/^["'`*_)\]}]+/, '');
  const bare = closed.trimStart();
  const first = bare[0] ?? '';
  if (first === '' || /[)\]}|;.<]/.test(first)) return true;
  const apart = bare.length < closed.length;
  if (first === ',' || first === '(' || (apart && /[\u2013\u2014-]/.test(first))) {
    const word = /^[\s(,\u2013\u2014-]*([\p{L}\d]*)/u.exec(bare)?.[1]?.toLowerCase() ?? '';
    return !goesOn.has(word) && !/^\d|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4])/.test(word);
  }
  return closed !== after && apart && /[\p{L}[{#@]/u.test(first);
}

/** Without the blanks and opening marks that are right before the date. */
function trimmedEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s"'`*_[]/.test(text[end - 1] ?? '')) {
    // A bracket that opens the value is an edge, not a mark around it.
    if (text[end - 1] === '[' && text[end - 2] !== '[') break;
    end--;
  }
  return text.slice(0, end);
}
