import type { Span } from '../position.ts';
import type { Source } from '../source.ts';
import { blockList, flowList, flowMap, isListLine } from './yaml-collection.ts';
import { propertiesOf } from './yaml-properties.ts';
import type { ReadValue, ValueInput } from './yaml-reading.ts';
import { foldedLines, plainScalar, quotedScalar, valueSpan } from './yaml-scalar.ts';

/** Reads what comes after a key: a scalar in any style, a list or map in either style, or the start of a map. */
export function readValue(source: Source, input: ValueInput): ReadValue {
  const rest = valueSpan(source, input.rest);
  const properties = input.toml ? null : propertiesOf(source.slice(rest));
  if (properties === null) return valueAt(source, rest, input);
  const { end, anchor, plain } = properties;
  const words = { start: rest.start + end, end: Math.max(rest.start + end, rest.end) };
  const value = valueAt(source, words, input);
  if (plain === null) return { ...value, anchor };
  const span = { start: words.start, end: words.start + plain.length };
  return { ...value, value: plain, span, items: [{ value: plain, span }], faults: [], anchor };
}

function valueAt(source: Source, rest: Span, input: ValueInput): ReadValue {
  const text = source.slice(rest);
  const line = source.lineAt(input.rest.start);
  const next = line + 1;
  if (text === '' || (text.startsWith('#') && !/^#\w/.test(text))) return below(source, input, line);
  if (/^[|>](?:[-+]?[1-9]?|[1-9][-+])(?:\s+#.*)?$/.test(text)) return blockText(source, line, input.until);
  if (input.toml && /^(?:"""|''')/.test(text)) return blockText(source, line, input.until);
  const first = text[0];
  if (first === '"' || first === "'") return quotedScalar(source, rest, input.until);
  if (first === '[') return flowList(source, rest, input);
  if (first === '{') return flowMap(source, rest, input);
  return plainScalar(source, rest, { end: next, toml: input.toml });
}

/** Nothing on the key's line: a list or a map may follow below it. */
function below(source: Source, input: ValueInput, line: number): ReadValue {
  const place = Math.min(input.rest.end, input.rest.start + (source.text[input.rest.start] === ' ' ? 1 : 0));
  const none: ReadValue = {
    value: '',
    span: { start: place, end: place },
    items: [],
    opensMap: false,
    entries: [],
    end: line + 1,
    faults: [],
    anchor: null,
  };
  let first = line + 1;
  while (first < input.until && source.lineText(first).trim() === '') first++;
  if (first >= input.until) return none;
  if (!isListLine(source.lineText(first))) return { ...none, opensMap: true };
  return blockList(source, { first, until: input.until, place });
}

/** Text under `|`, `>` or between TOML's triple quotes. */
function blockText(source: Source, line: number, until: number): ReadValue {
  const start = source.lineStart(line + 1);
  const end = Math.max(start, source.lineSpan(until - 1).end);
  const span = valueSpan(source, { start, end });
  const value = foldedLines(source.slice(span)).replace(/(?:"""|''')$/, '');
  const items = value === '' ? [] : [{ value, span }];
  return { value, span, items, opensMap: false, entries: [], end: until, faults: [], anchor: null };
}
