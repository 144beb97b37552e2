import type { Span } from '../../text/position.ts';
import { trimEndOf } from '../../text/trim-end.ts';
import { type LabelPlace, labelPlaces, lineStartNear, type MayEnd, type MeaningOf } from './label-places.ts';

/** `Label: value` inside a text. Spans are offsets in the text. */
export interface LabelledValue<M> {
  readonly meaning: M;
  /** The label's words, without marks and colon. */
  readonly label: string;
  readonly labelSpan: Span;
  /** Without blanks at its edges; zero-length behind the label where nothing follows. */
  readonly valueSpan: Span;
  readonly bold: boolean;
  /** A colon is between the two, not a dash. */
  readonly colon: boolean;
  /** The place of the bracket that holds both; null outside. */
  readonly bracket: number | null;
  /** What comes before it on its line: nothing, or a mark that sets it apart. */
  readonly lead: 'line' | 'mark';
}

const BLANK = /[ \t\r\u00a0\u3000]/;
/** What sets a label apart from the words before it. */
const APART = /(?:[·•|;,([{—–→\t\u3000]| (?:\/{1,2}|-)| {2})$/;
const EDGE = /[\s·•|;,/—–→([{\\-]/;

/** A label that is one, and no words of a sentence. */
interface Standing<M> extends Pick<LabelledValue<M>, 'bracket' | 'lead'> {
  readonly place: LabelPlace<M>;
}

/**
 * The labels of a text with their values, however many are on a line. A label begins its line or is set apart from
 * what is before it, or it is bold; a value ends at the next label, with its bracket, or with its line.
 */
export function labelsIn<M>(
  text: string,
  meaningOf: MeaningOf<M>,
  mayEnd?: MayEnd,
): readonly LabelledValue<M>[] {
  const standing = labelPlaces(text, meaningOf, mayEnd).flatMap((place): readonly Standing<M>[] => {
    const bracket = openBracket(text, place.outerStart);
    const lead = place.sign === 'equals' ? null : leadOf(text, place.outerStart, place.bold, bracket);
    return lead === null ? [] : [{ place, bracket, lead }];
  });
  return standing.map((label, at) => valued(text, label, standing[at + 1]?.place.outerStart ?? text.length));
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

function valued<M>(text: string, { place, bracket, lead }: Standing<M>, next: number): LabelledValue<M> {
  const { meaning, words, bold, start: labelStart, valueStart } = place;
  const lineEnd = text.slice(valueStart, next).indexOf('\n');
  const last = lineEnd < 0 ? next : valueStart + lineEnd;
  const within = bracket === null ? last : closeOf(text, bracket, valueStart, last);
  let end = endOfEmphasis(text, labelStart, valueStart, within);
  // What sets the next label apart belongs to neither.
  const edge = end === next && next < text.length ? EDGE : BLANK;
  while (end > valueStart && edge.test(text[end - 1] ?? '')) end--;
  let start = valueStart;
  while (start < end && BLANK.test(text[start] ?? '')) start++;
  return {
    meaning,
    label: words,
    labelSpan: { start: labelStart, end: labelStart + words.length },
    valueSpan: { start, end },
    bold,
    colon: place.sign === 'colon',
    bracket,
    lead,
  };
}

/** Where the emphasis or code ends that a label and its value are in: `**Status: open.** It went on`; `limit` elsewhere. */
function endOfEmphasis(text: string, label: number, from: number, limit: number): number {
  const before = text.slice(lineStartNear(text, label), label);
  for (const mark of ['**', '`']) {
    const opened = before.split(mark).length % 2 === 0 && !text.slice(label, from).includes(mark);
    if (!opened) continue;
    const close = text.slice(from, limit).indexOf(mark);
    if (close > 0) return from + close;
  }
  return limit;
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
