import type { Span } from '../position.ts';
import type { Source } from '../source.ts';
import type { ReadValue, ValueFault, ValueInput } from './yaml-reading.ts';
import { closingQuote, plainFault, quoted, unescaped, valueSpan, withoutComment } from './yaml-scalar.ts';

interface Item {
  readonly value: string;
  readonly span: Span;
  readonly fault: ValueFault | null;
}

const listLine = /^\s*-(?:\s+|$)/;
/** In a list of maps the name is what the list is about. */
const mapKey = /^[\w-]{1,60}:(?:\s|$)/;
const nameKey = /^(?:name|handle|user|id|title|team|service):\s+/;

export function isListLine(line: string): boolean {
  return listLine.test(line);
}

/** `[a, "b", c]`, on one line or several. */
export function flowList(source: Source, rest: Span, input: ValueInput): ReadValue {
  const close = closingBracket(source, rest, input.until);
  if (close < 0) return unclosed(source, rest);
  const items = flowItems(source, { start: rest.start + 1, end: close }, input.toml);
  return collection(items, { start: rest.start, end: close + 1 }, source.lineAt(close) + 1);
}

/** `{a: b, c: d}` */
export function flowMap(source: Source, rest: Span, input: ValueInput): ReadValue {
  const close = closingBracket(source, rest, input.until);
  if (close < 0) return unclosed(source, rest);
  const span = { start: rest.start, end: close + 1 };
  const entries: ReadValue['entries'][number][] = [];
  const faults: ValueFault[] = [];
  for (const part of splitFlow(source, { start: rest.start + 1, end: close })) {
    const match = /^(["']?)([^"':=]{1,100})\1\s*(?::\s|=|:$)/.exec(source.slice(part));
    if (match?.[2] === undefined) continue;
    const item = itemOf(source, { start: part.start + match[0].length, end: part.end }, input.toml);
    const keyStart = part.start + (match[1]?.length ?? 0);
    const items = item.value === '' ? [] : [{ value: item.value, span: item.span }];
    const keySpan = { start: keyStart, end: keyStart + match[2].length };
    entries.push({ key: match[2].trim(), keySpan, value: item.value, span: item.span, items });
    if (item.fault !== null) faults.push(item.fault);
  }
  const end = source.lineAt(close) + 1;
  const value = source.slice(span);
  return { value, span, items: [], opensMap: false, entries, end, faults, anchor: null };
}

/** `- a` lines from `first` to before `until`. */
export function blockList(
  source: Source,
  lines: { readonly first: number; readonly until: number; readonly place: number },
): ReadValue {
  const items: Item[] = [];
  const indent = /^\s*/.exec(source.lineText(lines.first))?.[0].length ?? 0;
  for (let line = lines.first; line < lines.until; line++) {
    const marker = listLine.exec(source.lineText(line))?.[0];
    if (marker === undefined || /^\s*/.exec(marker)?.[0].length !== indent) continue;
    const start = source.lineStart(line) + marker.length;
    const rest = valueSpan(source, { start, end: Math.max(start, source.lineSpan(line).end) });
    const name = nameKey.exec(source.slice(rest))?.[0].length ?? 0;
    const item = itemOf(source, { start: rest.start + name, end: rest.end }, false);
    items.push(name === 0 && mapKey.test(source.slice(rest)) ? { ...item, fault: null } : item);
  }
  const filled = items.filter((item) => item.value !== '');
  const span = { start: filled[0]?.span.start ?? lines.place, end: filled.at(-1)?.span.end ?? lines.place };
  return collection(filled, span, lines.until);
}

function collection(items: readonly Item[], span: Span, end: number): ReadValue {
  return {
    value: items.map((item) => item.value).join(', '),
    span,
    items: items.map((item) => ({ value: item.value, span: item.span })),
    opensMap: false,
    entries: [],
    end,
    faults: items.flatMap((item) => item.fault ?? []),
    anchor: null,
  };
}

function flowItems(source: Source, inner: Span, toml: boolean): readonly Item[] {
  return splitFlow(source, inner)
    .map((part) => itemOf(source, part, toml))
    .filter((item) => item.value !== '');
}

function itemOf(source: Source, part: Span, toml: boolean): Item {
  const span = valueSpan(source, part);
  const quote = source.text[span.start] ?? '';
  if (span.end > span.start && (quote === '"' || quote === "'")) {
    const close = closingQuote(source.text, span.start, span.end);
    if (close > 0) {
      const inner = { start: span.start + 1, end: close };
      return { value: unescaped(source.slice(inner), quote), span: inner, fault: null };
    }
  }
  const text = withoutComment(source.slice(span));
  const plain = { start: span.start, end: span.start + text.length };
  const broken =
    (quote === '"' || quote === "'") && text !== '' ? quoted(plain, text.slice(1), 'quote') : null;
  return { value: text, span: plain, fault: toml ? null : (broken ?? plainFault(plain, text)) };
}

/** The parts between the commas of a flow list or map; quotes and nested brackets hold theirs together. */
function splitFlow(source: Source, inner: Span): readonly Span[] {
  const parts: Span[] = [];
  let start = inner.start;
  let depth = 0;
  for (let at = inner.start; at < inner.end; at++) {
    const char = source.text[at] ?? '';
    if ((char === '"' || char === "'") && /[[{,:=\s]/.test(source.text[at - 1] ?? '')) {
      const close = closingQuote(source.text, at, inner.end);
      if (close > 0) at = close;
    } else if (char === '[' || char === '{') depth++;
    else if (char === ']' || char === '}') depth--;
    else if (char === ',' && depth === 0) {
      parts.push(valueSpan(source, { start, end: at }));
      start = at + 1;
    }
  }
  parts.push(valueSpan(source, { start, end: inner.end }));
  return parts.filter((part) => part.end > part.start);
}

/** The bracket that closes the one at the head of `rest`, with nothing but a comment after it; -1 where there is none. */
function closingBracket(source: Source, rest: Span, until: number): number {
  const { text } = source;
  const limit = Math.max(rest.end, source.lineSpan(until - 1).end);
  let depth = 0;
  for (let at = rest.start; at < limit; at++) {
    const char = text[at] ?? '';
    if ((char === '"' || char === "'") && /[[{,:=\s]/.test(text[at - 1] ?? '')) {
      const close = closingQuote(text, at, limit);
      if (close > 0) at = close;
    } else if (char === '[' || char === '{') depth++;
    else if ((char === ']' || char === '}') && --depth === 0) {
      const tail = source.slice({ start: at + 1, end: source.lineSpan(source.lineAt(at)).end });
      const matches = char === (text[rest.start] === '[' ? ']' : '}');
      return matches && /^\s*(?:\s#.*)?$/.test(tail) ? at : -1;
    }
  }
  return -1;
}

function unclosed(source: Source, rest: Span): ReadValue {
  const text = withoutComment(source.slice(rest));
  const span = { start: rest.start, end: rest.start + text.length };
  return {
    value: text,
    span,
    items: [{ value: text, span }],
    opensMap: false,
    entries: [],
    end: source.lineAt(rest.start) + 1,
    faults: [quoted(span, text, 'bracket')],
    anchor: null,
  };
}
