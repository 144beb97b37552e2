import type { FieldShape } from '../fix.ts';
import { datePhrase } from './date-phrase.ts';
import { handlesIn } from './handles.ts';
import { type LabelMeaning, labelsIn, STRICT } from './labels.ts';
import type { Scan } from './scan.ts';
import { statusOfValue } from './status-words.ts';

/** A label inside a text with the place of its value. */
interface Label {
  readonly meaning: LabelMeaning;
  readonly start: number;
  readonly valueStart: number;
  /** It opens its line. */
  readonly leads: boolean;
  /** The bracket that holds it, by its place. */
  readonly bracket: number | null;
}

/**
 * Takes `Label: value` out of a text, however many stand on a line.
 * `nested`: the text is a bullet or line of its own under the item, so that its first label may be any.
 */
export function takeLabels(scan: Scan, shape: FieldShape): void {
  const labels = findLabels(scan, shape === 'nested-bullet');
  labels.forEach((label, index) => {
    const opener = labels.find((other) => other.bracket !== null && other.bracket === label.bracket);
    takeLabel(scan, label, { next: labels[index + 1] ?? null, opener: opener ?? label }, shape);
  });
}

function findLabels(scan: Scan, nested: boolean): readonly Label[] {
  const found: Label[] = [];
  for (const { meaning, words, start, valueStart } of labelsIn(scan.rest)) {
    const before = scan.rest.slice(0, start).replace(/[^\S\n]+$/, '');
    const leads = before === '' || before.endsWith('\n');
    const last = before.slice(-1);
    const separated = leads || '([{|;,.·•—–→'.includes(last) || /\s-$/.test(before) || boldStart(scan, start);
    const known = found.some((label) => label.leads);
    if (nested && isProse(found[0]?.meaning) && !/[\n|;·•]$/.test(before)) continue;
    const mayStand =
      separated || known || (!STRICT.has(meaning) && (capital(words) || valueIsSure(scan, valueStart)));
    if (!mayStand) continue;
    if (leads && before === '' && !nested && (!OPENERS.has(meaning) || MARKS.test(words))) continue;
    const bracket = openBracket(scan.rest, start);
    const marked = '([{|;·•'.includes(last) || (bracket !== null && last === ',');
    if (!leads && STRICT.has(meaning) && !marked && !known) {
      const apart = '.,—–'.includes(last) || /\s-$/.test(before);
      if (!(boldStart(scan, start) || (apart && capital(words)))) continue;
    }
    found.push({ meaning, start, valueStart, leads, bracket });
  }
  return found;
}

/** Labels that may open an item's own text: `- Accepted: …`, `- Action: …`. */
const OPENERS: ReadonlySet<LabelMeaning> = new Set([
  'owner',
  'due',
  'accepted',
  'dropped',
  'title',
  'status',
]);

/** Labels that at the head of an item are its mark: "Done: …". */
const MARKS = /^(?:done|completed?|resolved|implemented)\b/i;

function capital(words: string): boolean {
  return /^\p{Lu}/u.test(words);
}

function boldStart(scan: Scan, at: number): boolean {
  return /[*_]/.test(scan.item.text[at - 1] ?? '');
}

function valueIsSure(scan: Scan, at: number): boolean {
  const tail = scan.rest.slice(at, at + 60).trimStart();
  return datePhrase(tail) !== null || handlesIn(tail)[0]?.start === 0;
}

function openBracket(text: string, at: number): number | null {
  let depth = 0;
  for (let i = at - 1; i >= 0 && text[i] !== '\n'; i--) {
    const character = text[i] ?? '';
    if (')]}'.includes(character)) depth++;
    if ('([{'.includes(character)) {
      if (depth === 0) return i;
      depth--;
    }
  }
  return null;
}

/** The label after this one, and the first one in its bracket. */
interface Around {
  readonly next: Label | null;
  readonly opener: Label;
}

function takeLabel(scan: Scan, label: Label, around: Around, shape: FieldShape): void {
  const { next, opener } = around;
  const limit = next?.start ?? scan.rest.length;
  const close = label.bracket === null ? -1 : closeOf(scan.rest, label.valueStart);
  const inBracket = close >= 0 && close < limit;
  const beside =
    inBracket && label.meaning === 'owner' ? besideOwner(scan.rest, label.valueStart, close) : -1;
  const end = beside >= 0 ? beside : inBracket ? close : valueEnd(scan, label, limit, shape);
  const lastInside = next === null || label.bracket === null || next.bracket !== label.bracket;
  const open = label.bracket;
  const fromOpen = open !== null && scan.item.masked.slice(open + 1, opener.start).trim() === '';
  const cutEnd = inBracket && lastInside && fromOpen && beside < 0 ? close + 1 : end;
  if (label.meaning !== 'title' && label.meaning !== 'kind' && label.meaning !== 'note') {
    const inner = label.bracket !== null && shape !== 'nested-bullet' ? 'parenthesis' : shape;
    const narrow = narrowed(scan, label, end);
    scan.add(label.meaning, narrow.start, narrow.end, inner);
  }
  if (label.meaning === 'title') {
    scan.take(label.start, label.valueStart);
    return;
  }
  const cutStart =
    open !== null && fromOpen && label === opener && beside < 0
      ? open
      : separatorStart(scan.rest, label.start);
  scan.take(cutStart, cutEnd);
}

/** Where a date begins that shares the brackets of an owner: "(owner: Ana, due 2026-12-01)"; -1 for none. */
function besideOwner(text: string, from: number, close: number): number {
  const match = /\s*[,;]\s*(?=(?:due|by|deadline|eta)\s+(?!:)|\d{4}-\d\d)/i.exec(text.slice(from, close));
  return match === null ? -1 : from + match.index;
}

/** A date's own words inside a longer value: "2026-12-01, after the freeze". */
function narrowed(scan: Scan, label: Label, end: number): { readonly start: number; readonly end: number } {
  const whole = { start: label.valueStart, end };
  if (label.meaning !== 'due' && label.meaning !== 'checkBy') return whole;
  const value = scan.rest.slice(label.valueStart, end);
  const lead = /^[\s"'`<[(]*(?:(?:by|on|before|until)\s+)?/i.exec(value)?.[0].length ?? 0;
  const words = datePhrase(value.slice(lead));
  if (words === null) return whole;
  return { start: label.valueStart + lead, end: label.valueStart + lead + words.length };
}

function closeOf(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length && text[i] !== '\n'; i++) {
    const character = text[i] ?? '';
    if ('([{'.includes(character)) depth++;
    if (')]}'.includes(character)) {
      if (depth === 0) return i;
      depth--;
    }
  }
  return -1;
}

/** Where a value ends: at the next label, a strong separator, the line's end; prose goes on over lines. */
function valueEnd(scan: Scan, label: Label, limit: number, shape: FieldShape): number {
  let end = limit;
  const text = scan.rest;
  const prose = isProse(label.meaning);
  if (!(prose && shape === 'nested-bullet')) {
    const line = text.indexOf('\n', label.valueStart);
    if (line >= 0 && line < end && text.slice(label.valueStart, line).trim() !== '') end = line;
    if (line >= 0 && line < end && !label.leads) end = line;
  }
  const bar = /[|;·•]|\s[–—-]\s|\.\s+(?=\p{Lu})/u.exec(text.slice(label.valueStart, end));
  const stops = bar !== null && (!prose || /[|·•]/.test(bar[0]));
  if (stops && !(prose && shape === 'nested-bullet')) end = label.valueStart + bar.index;
  const mark = prose || shape === 'nested-bullet' ? -1 : markBehind(text.slice(label.valueStart, end));
  if (mark >= 0) end = label.valueStart + mark;
  return trimSeparators(text, label.valueStart, end);
}

/** Where a bracketed mark follows a value: "2026-12-01 (done)"; -1 for none. */
function markBehind(value: string): number {
  for (const match of value.matchAll(/\s\(([^()]{1,60})\)/g)) {
    if (statusOfValue(match[1] ?? '') !== null) return match.index;
  }
  return -1;
}

/** Fields whose value is a sentence: only a line of its own can hold what looks like a separator. */
function isProse(meaning: LabelMeaning | undefined): boolean {
  return (
    meaning !== undefined &&
    meaning !== 'owner' &&
    meaning !== 'due' &&
    meaning !== 'checkBy' &&
    meaning !== 'status'
  );
}

function trimSeparators(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /[\s,;|·•({[—–-]/.test(text[to - 1] ?? '')) to--;
  return to;
}

function separatorStart(text: string, start: number): number {
  let from = start;
  while (from > 0 && /[^\S\n]|[,;|·•—–-]/.test(text[from - 1] ?? '')) from--;
  return from;
}
