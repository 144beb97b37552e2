import type { Span } from './position.ts';
import type { Source } from './source.ts';

/** A value as written, without quotes, with its place. */
export interface ScalarValue {
  readonly value: string;
  /** Zero-length at the place for a value where there is none. */
  readonly span: Span;
  readonly items: readonly { readonly value: string; readonly span: Span }[];
}

export interface ReadValue extends ScalarValue {
  /** Nested keys follow instead of a value. */
  readonly opensMap: boolean;
  /** The first line that does not belong to the value. */
  readonly end: number;
  readonly fault: { readonly span: Span; readonly detail: string; readonly repair: string | null } | null;
}

interface ValueInput {
  /** What follows the key's colon on its line. */
  readonly rest: Span;
  /** The first line that is no longer the key's. */
  readonly until: number;
  readonly toml: boolean;
}

/** Reads what stands after a key: a scalar in any style, a list in either style, or the start of a map. */
export function readValue(source: Source, input: ValueInput): ReadValue {
  const rest = trimmed(source, input.rest);
  const text = source.slice(rest);
  const line = source.lineAt(input.rest.start);
  const one = line + 1;
  if (text === '' || (text.startsWith('#') && !/^#\w/.test(text))) return below(source, input, line);
  if (text.startsWith('#')) return whole(rest, text, one, quoteFault(rest, text, 'comment'));
  if (/^[|>][-+\d]*(?:\s+#.*)?$/.test(text)) return blockScalar(source, line, input.until);
  if (input.toml && text.startsWith('"""')) return blockScalar(source, line, input.until);
  const quote = text[0];
  if (quote === '"' || quote === "'") return quoted(source, rest, one);
  if (quote === '[') return flowList(source, rest, input.until);
  const plain = withoutComment(text);
  const span = { start: rest.start, end: rest.start + plain.length };
  return whole(span, plain, one, input.toml ? null : plainFault(span, plain));
}

function whole(span: Span, value: string, end: number, fault: ReadValue['fault']): ReadValue {
  const items = value === '' || value === '~' || value === 'null' ? [] : [{ value, span }];
  if (items.length === 0) {
    return { value: '', span, items, opensMap: false, end, fault };
  }
  return { value, span, items, opensMap: false, end, fault };
}

/** What YAML makes of these is not what their author meant; the words are read as they stand. */
function plainFault(span: Span, text: string): ReadValue['fault'] {
  if (/^[@`%]/.test(text)) return quoteFault(span, text, 'character');
  if (/^[&*!]\S/.test(text)) return quoteFault(span, text, 'character');
  if (/:(?:\s|$)/.test(text) && !text.startsWith('{')) return quoteFault(span, text, 'colon');
  return null;
}

function quoteFault(span: Span, text: string, detail: string): ReadValue['fault'] {
  return { span, detail, repair: `"${text.replace(/[\\"]/g, '\\$&')}"` };
}

function withoutComment(text: string): string {
  const comment = text.search(/\s#(?:\s|$)/);
  return (comment < 0 ? text : text.slice(0, comment)).trimEnd();
}

function quoted(source: Source, rest: Span, end: number): ReadValue {
  const quote = source.text[rest.start];
  let at = rest.start + 1;
  while (at < rest.end && source.text[at] !== quote) at += source.text[at] === '\\' && quote === '"' ? 2 : 1;
  if (at >= rest.end) {
    const text = source.slice(rest);
    const span = { start: rest.start + 1, end: rest.end };
    return whole(span, text.slice(1), end, quoteFault(rest, text.slice(1), 'quote'));
  }
  const tail = source.slice({ start: at + 1, end: rest.end }).trim();
  if (tail !== '' && !tail.startsWith('#')) {
    const text = withoutComment(source.slice(rest));
    const span = { start: rest.start, end: rest.start + text.length };
    return whole(span, text, end, quoteFault(span, text, 'quote'));
  }
  const span = { start: rest.start + 1, end: at };
  const raw = source.slice(span);
  const value = quote === '"' ? raw.replace(/\\(["\\])/g, '$1') : raw;
  return { value, span, items: value === '' ? [] : [{ value, span }], opensMap: false, end, fault: null };
}

/** `[a, "b", c]`, on one line or several. */
function flowList(source: Source, rest: Span, until: number): ReadValue {
  const limit = Math.max(rest.end, source.lineSpan(until - 1).end);
  const close = closingBracket(source.text, rest.start, limit);
  if (
    close < 0 ||
    source
      .slice({ start: close + 1, end: source.lineSpan(source.lineAt(close)).end })
      .trim()
      .replace(/^#.*/, '') !== ''
  ) {
    const text = withoutComment(source.slice(rest));
    const span = { start: rest.start, end: rest.start + text.length };
    return whole(span, text, source.lineAt(rest.start) + 1, quoteFault(span, text, 'bracket'));
  }
  const items = splitItems(source, { start: rest.start + 1, end: close });
  const span = { start: rest.start, end: close + 1 };
  const bad = items.find(
    (item) =>
      /^[@`%&*]/.test(source.slice(item.span)) && !/["']/.test(source.text[item.span.start - 1] ?? ''),
  );
  const fault = bad === undefined ? null : quoteFault(bad.span, bad.value, 'character');
  return {
    value: items.map((item) => item.value).join(', '),
    span,
    items,
    opensMap: false,
    end: source.lineAt(close) + 1,
    fault,
  };
}

function closingBracket(text: string, open: number, limit: number): number {
  let depth = 0;
  let quote = '';
  for (let at = open; at < limit; at++) {
    const char = text[at] ?? '';
    if (quote !== '') {
      if (char === '\\' && quote === '"') at++;
      else if (char === quote) quote = '';
    } else if ((char === '"' || char === "'") && /[[,\s]/.test(text[at - 1] ?? '')) quote = char;
    else if (char === '[') depth++;
    else if (char === ']' && --depth === 0) return at;
  }
  return -1;
}

function splitItems(source: Source, inner: Span): readonly { value: string; span: Span }[] {
  const items: { value: string; span: Span }[] = [];
  let start = inner.start;
  let quote = '';
  for (let at = inner.start; at <= inner.end; at++) {
    const char = at === inner.end ? ',' : (source.text[at] ?? '');
    if (quote !== '' && at < inner.end) {
      if (char === quote) quote = '';
    } else if ((char === '"' || char === "'") && source.slice({ start, end: at }).trim() === '') quote = char;
    else if (char === ',') {
      const item = unquoted(source, trimmed(source, { start, end: at }));
      if (item.span.end > item.span.start) items.push(item);
      start = at + 1;
    }
  }
  return items;
}

function unquoted(source: Source, span: Span): { value: string; span: Span } {
  const text = source.slice(span);
  const wrapped = text.length >= 2 && /^(["']).*\1$/s.test(text);
  const inner = wrapped ? { start: span.start + 1, end: span.end - 1 } : span;
  return { value: source.slice(inner), span: inner };
}

/** Nothing on the key's line: a list or a map may follow below it. */
function below(source: Source, input: ValueInput, line: number): ReadValue {
  const place = source.text[input.rest.start] === ' ' ? input.rest.start + 1 : input.rest.start;
  const none: ReadValue = {
    value: '',
    span: { start: place, end: place },
    items: [],
    opensMap: false,
    end: line + 1,
    fault: null,
  };
  let first = line + 1;
  while (first < input.until && source.lineText(first).trim() === '') first++;
  if (first >= input.until) return none;
  const item = /^\s*-(?:\s+|$)/;
  if (!item.test(source.lineText(first))) return { ...none, opensMap: true };
  const items: { value: string; span: Span }[] = [];
  for (let at = first; at < input.until; at++) {
    const marker = item.exec(source.lineText(at))?.[0];
    if (marker === undefined) continue;
    const start = source.lineStart(at) + marker.length;
    const span = trimmed(source, { start, end: source.lineSpan(at).end });
    const text = withoutComment(source.slice(span));
    if (text !== '') items.push(unquoted(source, { start: span.start, end: span.start + text.length }));
  }
  const span = { start: items[0]?.span.start ?? place, end: items.at(-1)?.span.end ?? place };
  return {
    value: items.map((each) => each.value).join(', '),
    span,
    items,
    opensMap: false,
    end: input.until,
    fault: null,
  };
}

/** Text under `|`, `>` or between TOML's triple quotes. */
function blockScalar(source: Source, line: number, until: number): ReadValue {
  const start = source.lineStart(line + 1);
  const end = Math.max(start, source.lineSpan(until - 1).end);
  const span = trimmed(source, { start, end });
  const value = source
    .slice(span)
    .replace(/\s*\n\s*/g, ' ')
    .replace(/"""$/, '');
  return {
    value,
    span,
    items: value === '' ? [] : [{ value, span }],
    opensMap: false,
    end: until,
    fault: null,
  };
}

function trimmed(source: Source, span: Span): Span {
  let { start, end } = span;
  while (end > start && /\s/.test(source.text[end - 1] ?? '')) end--;
  while (start < end && /\s/.test(source.text[start] ?? '')) start++;
  return { start, end };
}
