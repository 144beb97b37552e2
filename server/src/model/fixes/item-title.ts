import { DROPPED, partOfViews } from '../../text/markdown/inline-views.ts';
import type { Span } from '../../text/position.ts';
import { trimEndOf } from '../../text/trim-end.ts';
import type { ReadWords } from './item-words.ts';

const EDGE_BEFORE = /^[\s.,;:|·•→\uFFFC–—-]*/;
const EDGE_BEHIND = /[\s,;:|·•→=>–—-]/;

/** What is left of an item's words once its fields are taken: blanks in their places. */
function restOf({ item, cuts }: ReadWords): string {
  let rest = item.masked;
  for (const { start, end } of cuts) {
    const from = start - item.span.start;
    const to = end - item.span.start;
    rest = rest.slice(0, from) + rest.slice(from, to).replace(/[^\n]/g, ' ') + rest.slice(to);
  }
  return rest;
}

/** Where the words of a title begin and end: fields and separators at the edges left out. */
export function titleSpan(read: ReadWords): Span {
  const { span } = read.item;
  const rest = restOf(read);
  let start = EDGE_BEFORE.exec(rest)?.[0].length ?? 0;
  if (rest.slice(0, start).includes('\uFFFC')) start = rest.indexOf('\uFFFC');
  let end = rest.length;
  while (end > start && EDGE_BEHIND.test(rest[end - 1] ?? '')) end--;
  if (end <= start) return { start: span.start, end: span.start };
  return { start: span.start + start, end: span.start + end };
}

/** Words before and behind a field that is taken out: of two marks that then meet the first one goes. */
function joined(before: string, behind: string): string {
  if (/^[\s\uE000]*\(/u.test(behind)) return `${trimEndOf(before, /[\s\uE000→=>–—-]/)} ${behind.trimStart()}`;
  if (!/^[\s\uE000]*[,.;:)–—-]/u.test(behind)) return `${before} ${behind}`;
  return `${trimEndOf(before, /[\s\uE000,.;:|·•→=>–—-]/)}${behind.trimStart()}`;
}

/** The title's words as a reader sees them. */
export function titleWords(read: ReadWords): string {
  const span = titleSpan(read);
  if (span.start === span.end) return '';
  const { shown } = partOfViews(read.item, span.start, span.end);
  let words = '';
  let at = 0;
  for (const cut of [...read.cuts].sort((a, b) => a.start - b.start)) {
    const from = cut.start - span.start;
    if (cut.end - span.start <= at || from >= shown.length) continue;
    words = joined(words, shown.slice(at, Math.max(at, from)));
    at = cut.end - span.start;
  }
  words = joined(words, shown.slice(Math.min(at, shown.length)));
  return words
    .replaceAll(DROPPED, '')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;])(?= |$)/g, '$1')
    .replace(/(?<![\s,;:|\\→=>–—-])[\s,;:|\\→=>–—-]+\.?$/, '')
    .trim();
}
