/**
 * What a label's words mean; null where they are no label. `outright`: they are bold and a colon follows, so that they
 * are a label whether or not they are known.
 */
export type MeaningOf<M> = (words: string, outright: boolean) => M | null;

/** A cheap look at words that end where a label may: false where none that ends so has a meaning without being bold. */
export type MayEnd = (words: string) => boolean;

/** Words before a colon that may be a label, by offsets in the text. */
export interface LabelPlace<M> {
  readonly meaning: M;
  /** Without marks and colon. */
  readonly words: string;
  readonly start: number;
  /** The same with the marks that make it bold. */
  readonly outerStart: number;
  /** Right behind the colon, and behind the marks that close a bold label there. */
  readonly valueStart: number;
  readonly bold: boolean;
  readonly sign: 'colon' | 'equals' | 'dash';
}

/** A colon or an equals sign that ends a label, or a dash behind a bold one; `severity::2` is one word of GitLab. */
const SIGN = /(?<!:):(?![:/])|(?<=:):(?=[ \t])|：|=(?!=)|(?<=[*_]) {0,3}(?:[–—]|-(?= ))/g;
/** No label is longer. */
export const LONGEST_LABEL = 60;
const MARKS = /[*_`]/;
const BLANK = /[ \t\r\u00a0\u3000]/;
/** An underscore opens an emphasis, or joins two words. */
const WORD_START = /(?<![\p{L}\p{N}/@#.'-]|[\p{L}\p{N}_]_)\p{L}/gu;

/** Every place in the text where the longest words with a meaning come before a sign, in order. */
export function labelPlaces<M>(
  text: string,
  meaningOf: MeaningOf<M>,
  mayEnd: MayEnd = () => true,
): readonly LabelPlace<M>[] {
  const found: LabelPlace<M>[] = [];
  for (const sign of text.matchAll(SIGN)) {
    const place = placeBefore(text, sign, found.at(-1)?.valueStart ?? 0, meaningOf, mayEnd);
    if (place !== null) found.push(place);
  }
  return found;
}

function placeBefore<M>(
  text: string,
  { 0: mark, index }: RegExpExecArray,
  floor: number,
  meaningOf: MeaningOf<M>,
  mayEnd: MayEnd,
): LabelPlace<M> | null {
  const from = Math.max(floor, lineStartNear(text, index));
  const closing = endBefore(text, from, index, BLANK);
  const end = endBefore(text, from, closing, MARKS);
  const inside = index + mark.length;
  let valueStart = inside;
  while (MARKS.test(text[valueStart] ?? '')) valueStart++;
  const bold = closing > end || valueStart > inside ? boldStart(text, from, end) : null;
  // Marks behind the colon that close nothing belong to the value.
  if (bold === null || closing > end) valueStart = inside;
  const sign = mark === '=' ? 'equals' : /[:：]/.test(mark) ? 'colon' : 'dash';
  if (bold === null && (sign === 'dash' || !mayEnd(text.slice(from, end).trimEnd()))) return null;
  for (const start of bold === null ? wordStarts(text, from, end) : [bold]) {
    const words = text.slice(start, end).trimEnd();
    const meaning = meaningOf(words, bold !== null && sign === 'colon');
    if (meaning === null) continue;
    const outerStart = endBefore(text, from, start, MARKS);
    return { meaning, words, start, outerStart, valueStart, bold: bold !== null, sign };
  }
  return null;
}

/** Where the characters before `end` begin that `chars` takes. */
function endBefore(text: string, from: number, end: number, chars: RegExp): number {
  let at = end;
  while (at > from && chars.test(text[at - 1] ?? '')) at--;
  return at;
}

/** Where the words between marks of emphasis begin that end at `end`; null where no mark opens them. */
function boldStart(text: string, from: number, end: number): number | null {
  let start = end;
  while (start > from && !MARKS.test(text[start - 1] ?? '')) start--;
  if (start === from || start === end) return null;
  return /[^\W_]/.test(text[start - 2] ?? '') && text[start - 1] === '_' ? null : start;
}

function wordStarts(text: string, from: number, end: number): readonly number[] {
  return [...text.slice(from, end).matchAll(WORD_START)].map(({ index }) => from + index);
}

/** Where the line of a place begins, or as far before it as a label reaches. */
export function lineStartNear(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_LABEL);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}
