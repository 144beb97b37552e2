import type { Span } from '../../../text/position.ts';
import type { Source } from '../../../text/source.ts';
import { isEndWord, isNamed, knownField, knownKey, momentKeys } from '../../lexicon/metadata-keys.ts';
import { fitsKey } from '../../lexicon/value-shape.ts';
import type { MetadataShape } from '../postmortem.ts';
import { fieldOf, type RawField } from './metadata-field.ts';

/** A part of a line that may be a label and its value without a colon between them. */
interface Piece {
  readonly span: Span;
  /** It begins a sentence behind another: words without a sign are no label there. */
  readonly sentence: boolean;
}

/** Where a line of fields is. */
export interface BareContext {
  readonly source: Source;
  readonly shape: MetadataShape;
  /** Other fields without colons are around it, or it is an item of a list. */
  readonly listed: boolean;
}

/** What is between the fields of one line; a bold word begins a new one. */
const BETWEEN =
  /\s{0,4}(?:[|·•;]|&nbsp;)\s{0,4}|\s\/{1,2}\s|,\s(?=\p{L})|(?<=\s)(?=\*\*\p{L})|(?<=(?:\p{Ll}\p{Ll}|:\d\d|\d{4})\.)\s(?=\p{Lu})/gu;
/** What ends a label for the eye: a tab, columns of blanks, leaders, an arrow, a dash, the end of bold words, a colon. */
const ENDS =
  /[｜]\s?|\t+\s{0,40}|[ \u00a0]{2,40}|\s?\.{3,200}:?\s{0,9}|(?: \.){2,100}\s?:?\s{0,9}|\s?(?:→|=>|->)\s?|=|: {1,4}|\s[–—-]\s|[*_]{1,3}:?\s/g;
/** Marks, pictures and brackets around a piece. */
const LEAD = /^(?:[\s*_`>(["']|\p{Extended_Pictographic}|\u{FE0F})+/u;
const BLANKS = /\s+/g;
const LONGEST_PIECE = 160;
const LONGEST_LINE = 600;
/** With nothing but a blank between label and value, more is a sentence. */
const LONGEST_BARE = 80;
const LONGEST_LABEL = 50;
const MOST_LABEL_WORDS = 5;

/**
 * Fields of a line whose labels have no colon: `Started 10:02 · Severity high`, `Status ...... Closed`. The value has to
 * be what its label asks for; where only a blank is between the two, other such fields or a list have to be around.
 */
export function bareFields(
  line: Span,
  taken: readonly RawField[],
  context: BareContext,
): readonly RawField[] {
  const { source, shape } = context;
  if (line.end - line.start > LONGEST_LINE) return [];
  const pieces = piecesOf(line, source);
  const apart = context.listed || pieces.filter(({ sentence }) => !sentence).length > 1;
  const found = pieces.flatMap(({ span, sentence }): readonly FoundPiece[] => {
    if (taken.some((field) => field.labelSpan.start < span.end && field.span.end > span.start)) return [];
    const parts = partsOf(source.slice(span), apart || sentence);
    if (parts === null) return [];
    return [{ field: made(parts, span, { source, shape }), said: sentence && parts.between === 'blank' }];
  });
  // `First seen 3 March, 06:40. Contained 09:15.`: short sentences of one kind are a line of fields.
  const many = found.filter(({ said }) => said).length > 1;
  return found.filter(({ said }) => many || !said).map(({ field }) => field);
}

interface FoundPiece {
  readonly field: RawField;
  /** It is a sentence, in which nothing but a blank parts label and value. */
  readonly said: boolean;
}

function piecesOf(line: Span, source: Source): readonly Piece[] {
  const text = source.slice(line);
  const pieces: Piece[] = [];
  let start = line.start;
  let sentence = false;
  const add = (end: number): void => {
    const span = { start, end: endOf(source.text, start, end) };
    const length = span.end - start;
    if (length > 2 && length <= LONGEST_PIECE) pieces.push({ span, sentence });
  };
  for (const { 0: between, index } of text.matchAll(BETWEEN)) {
    add(line.start + index);
    start = line.start + index + between.length;
    sentence = between.length === 1 && between.trim() === '';
  }
  add(line.end);
  return pieces;
}

/** A piece ends before blanks, a written line break and the stop of its sentence. */
function endOf(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /[\s\\]/.test(text[at - 1] ?? '')) at--;
  let stop = at;
  while (stop > start && /[*_]/.test(text[stop - 1] ?? '')) stop--;
  const isStop =
    text[stop - 1] === '.' &&
    /(?:\p{Ll}\p{Ll}|:\d\d|\d{4}|\dZ)$/u.test(text.slice(Math.max(start, stop - 5), stop - 1));
  return isStop ? stop - 1 : at;
}

/** The label and the value of a piece; with nothing but a blank between them only where the piece is set apart. */
function partsOf(piece: string, apart: boolean): Parts | null {
  const lead = LEAD.exec(piece)?.[0].length ?? 0;
  const text = piece.slice(lead);
  const [sign] = firstOf(text, ENDS, 1);
  if (sign !== undefined) {
    const parts = partsAt(text, sign, lead, /[:=→>–—-]/.test(sign[0]) ? 'sign' : 'column');
    return isField(parts) ? parts : null;
  }
  if (!apart || text.length > LONGEST_BARE) return null;
  const blanks = firstOf(text, BLANKS, MOST_LABEL_WORDS).reverse();
  return blanks.map((blank) => partsAt(text, blank, lead, 'blank')).find(isField) ?? null;
}

/** The first of what is found behind the beginning of a text. */
function firstOf(text: string, pattern: RegExp, most: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) {
    if (match.index > 0) found.push(match);
    if (found.length === most) break;
  }
  return found;
}

type Place = Pick<BareContext, 'source' | 'shape'>;

function partsAt(text: string, { 0: sign, index }: RegExpExecArray, lead: number, between: Between): Parts {
  return { lead, label: text.slice(0, index), value: text.slice(index + sign.length), between };
}

const LONGEST_STATE = 40;

/** A time of day, or a date with its year. */
function isWholeTime(value: string): boolean {
  return /\d[:.h]\d\d|\d ?[ap]\.?m|\d{4}|\d[時时点시]/i.test(value) || fitsKey('duration', value) === true;
}

/** What is between a label and its value: a mark, columns, or nothing but a blank. */
type Between = 'sign' | 'column' | 'blank';

interface Parts {
  /** The length of what is before the label. */
  readonly lead: number;
  readonly label: string;
  readonly value: string;
  readonly between: Between;
}

function isField({ label, value, between }: Parts): boolean {
  if (value === '' || label.length > LONGEST_LABEL) return false;
  const key = knownField(label, value);
  if (key === null) return false;
  // Beside a blank alone a word and a short figure are no field: `Venue notice 25-07`, `ab 15.05 Uhr`.
  const parted = between !== 'blank';
  if (!parted && (isEndWord(label) || (momentKeys.has(key) && !isWholeTime(value)))) return false;
  const fit = fitsKey(key, value);
  // `Sev 2` is a severity as a whole.
  if (!parted && key === 'severity' && /^(?:\d|[A-E](?![a-z]))/.test(value)) return false;
  if (fit === false)
    return between === 'column' && key === 'status' && isNamed(label) && value.length <= LONGEST_STATE;
  return fit ?? (parted && isNamed(label) && knownKey(label) !== 'title');
}

function made({ lead, label, value }: Parts, span: Span, { source, shape }: Place): RawField {
  const start = span.start + lead;
  const labelSpan = { start, end: start + label.length };
  const valueSpan = { start: span.end - value.length, end: span.end };
  return fieldOf(source, { label, labelSpan, valueSpan, line: source.lineAt(start), shape });
}
