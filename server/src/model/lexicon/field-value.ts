import type { Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';

/** A value as people meant it: without quotes, emphasis and backticks around it, a link by its words. */
export function cleanValue(source: Source, span: Span): { readonly value: string; readonly span: Span } {
  let { start, end } = span;
  const { text } = source;
  for (;;) {
    while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
    while (start < end && /\s/.test(text[start] ?? '')) start++;
    if (text.startsWith(blank, end - blank.length) && end - start >= blank.length) end -= blank.length;
    else if (text.startsWith(blank, start) && end - start >= blank.length) start += blank.length;
    else if (text[end - 1] === '\\' && end > start) end--;
    else if (isLeftOver(text.slice(start, end))) end--;
    else if (text[end - 1] === ',' && isQuoted(text.slice(start, end - 1))) end--;
    else if (end - start >= 2 && wrapped(text, start, end)) {
      start++;
      end--;
    } else break;
  }
  const raw = text.slice(start, end);
  const value = raw
    .replace(/!?\[([^[\]]{0,300})\]\([^()\s]{0,2000}\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    // Between the words that are, struck ones are blanks.
    .replace(/ {2,}/g, ' ');
  return { value, span: { start, end } };
}

/** A blank as people write it in tables and lines of fields. */
const blank = '&nbsp;';

/** The end of an emphasis that began before the label. */
function isLeftOver(text: string): boolean {
  return text.length > 1 && text.endsWith('*') && text.indexOf('*') === text.length - 1;
}

const longestWrapped = 2000;

function isQuoted(text: string): boolean {
  const quote = text[0] ?? '';
  return text.length > 1 && (quote === '"' || quote === "'") && text.indexOf(quote, 1) === text.length - 1;
}

function wrapped(text: string, start: number, end: number): boolean {
  if (end - start > longestWrapped) return false;
  const mark = text[start] ?? '';
  if (!'*_`"\''.includes(mark) || text[end - 1] !== mark) return false;
  const inner = text.slice(start + 1, end - 1).replace(/^[*_]+|(?<![*_])[*_]+$/g, '');
  return inner !== '' && !inner.includes(mark);
}
