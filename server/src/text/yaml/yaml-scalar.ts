import type { Span } from '../position.ts';
import type { Source } from '../source.ts';
import { withoutEscapes } from './yaml-escapes.ts';
import { yamlFlowItem } from './yaml-quote.ts';
import type { ReadValue, ValueFault } from './yaml-reading.ts';

/** A value without quotes: to the end of its line or to a comment. */
export function plainScalar(
  source: Source,
  rest: Span,
  context: { readonly end: number; readonly toml: boolean },
): ReadValue {
  const text = withoutComment(source.slice(rest));
  const span = { start: rest.start, end: rest.start + text.length };
  const fault = context.toml ? null : plainFault(span, text);
  const value = !context.toml && /^(?:~|null)$/i.test(text) ? '' : text;
  return scalar(value, span, context.end, fault);
}

/** A value in quotes, over several lines where it is closed on a later one. */
export function quotedScalar(source: Source, rest: Span, until: number): ReadValue {
  const quote = source.text[rest.start] ?? '"';
  const next = source.lineAt(rest.start) + 1;
  const limit = Math.max(rest.end, source.lineSpan(until - 1).end);
  const close = closingQuote(source.text, rest.start, limit);
  const text = withoutComment(source.slice(rest));
  const whole = { start: rest.start, end: rest.start + text.length };
  if (close < 0) {
    const fault = quoted({ start: rest.start, end: whole.end }, text.slice(1), 'quote');
    return scalar(text.slice(1), { start: rest.start + 1, end: whole.end }, next, fault);
  }
  const lineEnd = source.lineSpan(source.lineAt(close)).end;
  const tail = source.slice({ start: close + 1, end: lineEnd });
  if (!/^[ \t]*(?:[ \t]#.*)?$/.test(tail)) return scalar(text, whole, next, quoted(whole, text, 'quote'));
  const span = { start: rest.start + 1, end: close };
  return scalar(unescaped(source.slice(span), quote), span, source.lineAt(close) + 1, null);
}

function scalar(value: string, span: Span, end: number, fault: ValueFault | null): ReadValue {
  const items = value === '' ? [] : [{ value, span }];
  const faults = fault === null ? [] : [fault];
  return { value, span, items, opensMap: false, entries: [], end, faults, anchor: null };
}

/** The quote that closes the one at `open`, before `limit`; -1 where there is none. */
export function closingQuote(text: string, open: number, limit: number): number {
  const quote = text[open];
  for (let at = open + 1; at < limit; at++) {
    if (text[at] === '\\' && quote === '"') at++;
    else if (text[at] === quote) {
      if (quote === "'" && text[at + 1] === quote) at++;
      else return at;
    }
  }
  return -1;
}

/** The words between quotes, with escapes undone and line ends folded. */
export function unescaped(raw: string, quote: string): string {
  const folded = /[\r\n]/.test(raw) ? foldedLines(raw) : raw;
  return quote === '"' ? withoutEscapes(folded) : folded.replaceAll("''", "'");
}

/** The lines of a value as one, without their indentation. */
export function foldedLines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

/** Why YAML would not give these words as they are; null where it does. */
export function plainFault(span: Span, text: string): ValueFault | null {
  if (/^[@`%&*!|>]/.test(text)) return quoted(span, text, 'character');
  if (/(?:^|[ \t])#/.test(text)) return quoted(span, text, 'comment');
  if (/^[-?](?:[ \t]|$)/.test(text) || /^[\]},]/.test(text)) return quoted(span, text, 'character');
  if (/:(?:[ \t]|$)/.test(text)) return quoted(span, text, 'colon');
  return null;
}

export function quoted(span: Span, text: string, detail: ValueFault['detail']): ValueFault {
  return { span, detail, repair: yamlFlowItem(text) };
}

/** Only a blank or a tab opens a comment: to YAML other blanks are letters. */
export function withoutComment(text: string): string {
  const comment = text.search(/[ \t]#/);
  // A number sign before a figure is an issue, not a comment, in the eyes of its author.
  if (comment >= 0 && /^[ \t]#\d/.test(text.slice(comment))) return text.trimEnd();
  return (comment < 0 ? text : text.slice(0, comment)).trimEnd();
}

/** A value without the blanks around it; empty at its beginning where there is nothing else. */
export function valueSpan(source: Source, span: Span): Span {
  let { start, end } = span;
  while (end > start && /\s/.test(source.text[end - 1] ?? '')) end--;
  while (start < end && /\s/.test(source.text[start] ?? '')) start++;
  return { start, end };
}
