import type { Span } from '../../text/position.ts';
import { trimEndOf } from '../../text/trim-end.ts';

/**
 * What a label's words mean; null where they are no label. `outright`: they are bold and a colon follows, so that they
 * are a label whether or not they are known.
 */
export type MeaningOf<M> = (words: string, outright: boolean) => M | null;

/** `Label: value` inside a text. Spans are offsets in the text. */
export interface LabelledValue<M> {
  readonly meaning: M;
  /** The label's words, without marks and colon. */
  readonly label: string;
  readonly labelSpan: Span;
  /** Without blanks at its edges; zero-length behind the label where nothing follows. */
  readonly valueSpan: Span;
  readonly bold: boolean;
  /** A colon stands between the two, not a dash. */
  readonly colon: boolean;
  /** The place of the bracket that holds both; null outside. */
  readonly bracket: number | null;
  /** What stands before it on its line: nothing, or a mark that sets it apart. */
  readonly lead: 'line' | 'mark';
}

/** A colon that ends a label, or a dash behind a bold one. */
const SIGN = /:(?![:/])|：|(?<=[*_]) {0,3}(?:[–—]|-(?= ))/g;
const LONGEST = 60;
const MARKS = /[*_`]/;
const BLANK = /[ \t\r\u00a0\u3000]/;
/** What sets a label apart from the words before it. */
const APART = /(?:[·•|;,([{—–→\t]| [/-]| {2})$/;
const EDGE = /[\s·•|;,/—–→([{\\-]/;
const WORD_START = /(?<![\p{L}\p{N}_/@#.'-])\p{L}/gu;

/**
 * The labels of a text with their values, however many stand on a line. A label begins its line or is set apart from
 * what is before it, or it is bold; a value ends at the next label, with its bracket, or with its line.
 */
export function labelsIn<M>(text: string, meaningOf: MeaningOf<M>): readonly LabelledValue<M>[] {
  const heads: Head<M>[] = [];
  for (const sign of text.matchAll(SIGN)) {
    const head = headBefore(text, sign, heads.at(-1)?.valueStart ?? 0, meaningOf);
    if (head !== null) heads.push(head);
  }
  return heads.map((head, at) => valued(text, head, heads[at + 1]?.outerStart ?? text.length));
}

interface Head<M> {
  readonly meaning: M;
  readonly start: number;
  readonly end: number;
  /** With the marks that make it bold. */
  readonly outerStart: number;
  readonly valueStart: number;
  readonly bold: boolean;
  readonly colon: boolean;
  readonly bracket: number | null;
  readonly lead: 'line' | 'mark';
}

function headBefore<M>(
  text: string,
  sign: RegExpExecArray,
  floor: number,
  meaningOf: MeaningOf<M>,
): Head<M> | null {
  const from = Math.max(floor, lineStartNear(text, sign.index));
  let end = sign.index;
  while (end > from && BLANK.test(text[end - 1] ?? '')) end--;
  const closing = end;
  while (end > from && MARKS.test(text[end - 1] ?? '')) end--;
  let valueStart = sign.index + sign[0].length;
  const inside = valueStart;
  while (MARKS.test(text[valueStart] ?? '')) valueStart++;
  const bold = closing > end || valueStart > inside ? boldStart(text, from, end) : null;
  // Marks behind the colon that close nothing belong to the value.
  if (bold === null || closing > end) valueStart = inside;
  const colon = /[:：]/.test(sign[0]);
  if (bold === null && !colon) return null;
  const starts = bold === null ? wordStarts(text, from, end) : [bold];
  for (const start of starts) {
    const words = text.slice(start, end).trimEnd();
    const meaning = meaningOf(words, bold !== null && colon);
    if (meaning === null) continue;
    let outerStart = start;
    while (outerStart > from && MARKS.test(text[outerStart - 1] ?? '')) outerStart--;
    const bracket = openBracket(text, outerStart);
    const lead = leadOf(text, outerStart, bold !== null, bracket);
    if (lead === null) return null;
    return {
      meaning,
      start,
      end: start + words.length,
      outerStart,
      valueStart,
      bold: bold !== null,
      colon,
      bracket,
      lead,
    };
  }
  return null;
}

/** Where the words between marks of emphasis begin that end at `end`; null where no mark opens them. */
function boldStart(text: string, from: number, end: number): number | null {
  let start = end;
  while (start > from && !MARKS.test(text[start - 1] ?? '')) start--;
  if (start === from || start === end) return null;
  return /[^\W_]/.test(text[start - 2] ?? '') && text[start - 1] === '_' ? null : start;
}

function wordStarts(text: string, from: number, end: number): readonly number[] {
  const before = text.slice(from, end);
  return [...before.matchAll(WORD_START)].map(({ index }) => from + index);
}

function leadOf(text: string, start: number, bold: boolean, bracket: number | null): 'line' | 'mark' | null {
  const before = text.slice(lineStartNear(text, start), start);
  if (!/[\p{L}\p{N}]/u.test(before)) return 'line';
  if (bold) return 'mark';
  const last = trimEndOf(before, BLANK);
  if (!APART.test(before) && !APART.test(last)) return null;
  // Behind a comma of a sentence only a capital tells a label from its words.
  const goesOn = last.endsWith(',') && bracket === null && /^\p{Ll}/u.test(text.slice(start, start + 2));
  return goesOn ? null : 'mark';
}

function valued<M>(text: string, head: Head<M>, next: number): LabelledValue<M> {
  const { meaning, bold, colon, bracket, lead, valueStart } = head;
  const lineEnd = text.slice(valueStart, next).indexOf('\n');
  const last = lineEnd < 0 ? next : valueStart + lineEnd;
  let end = bracket === null ? last : closeOf(text, bracket, valueStart, last);
  // What sets the next label apart belongs to neither.
  const edge = end === next && next < text.length ? EDGE : BLANK;
  while (end > valueStart && edge.test(text[end - 1] ?? '')) end--;
  let start = valueStart;
  while (start < end && BLANK.test(text[start] ?? '')) start++;
  return {
    meaning,
    label: text.slice(head.start, head.end),
    labelSpan: { start: head.start, end: head.end },
    valueSpan: { start, end },
    bold,
    colon,
    bracket,
    lead,
  };
}

/** Where the line of a place begins, or as far before it as a label reaches. */
function lineStartNear(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}

/** The bracket on the same line that is open before a place. */
function openBracket(text: string, at: number): number | null {
  const line = lineStartNear(text, at);
  let depth = 0;
  for (let place = at - 1; place >= line; place--) {
    const mark = text[place] ?? '';
    if (')]}'.includes(mark)) depth++;
    else if ('([{'.includes(mark) && depth-- === 0) return place;
  }
  return null;
}

/** Where the bracket closes that opens at `open`, looked for from `from` on; `limit` where it does not. */
function closeOf(text: string, open: number, from: number, limit: number): number {
  const close = { '(': ')', '[': ']', '{': '}' }[text[open] ?? ''] ?? '';
  const at = close === '' ? -1 : text.slice(from, limit).indexOf(close);
  return at < 0 ? limit : from + at;
}
