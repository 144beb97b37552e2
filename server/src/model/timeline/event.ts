import type { Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';
import { noClockAt } from '../lexicon/time/clock.ts';
import { datesIn } from '../lexicon/time/written-date.ts';
import { momentAt, type WrittenMoment } from '../lexicon/time/written-moment.ts';
import type { TextPiece } from './pieces.ts';

/** An event with its written time, before dates are carried. */
export interface RawEntry {
  readonly kind: 'entry';
  readonly shape: 'heading' | 'item' | 'line' | 'row';
  readonly line: number;
  readonly span: Span;
  readonly timeSpan: Span;
  readonly written: WrittenMoment;
  /** Of a heading that tells nothing but the time, what stands under it. */
  textSpan: Span;
  /** A sentence that happens to begin with a time, or a quotation: counts only where nothing else does. */
  readonly prose: boolean;
}

/** A date on its own line or heading: holds for the times after it. */
export interface RawDay {
  readonly kind: 'day';
  readonly line: number;
  readonly span: Span;
  readonly timeSpan: Span;
  readonly written: WrittenMoment;
  /** What stands under it without a time of its own: the items, or else the first paragraph. */
  readonly items: TextPiece[];
  textSpan: Span | null;
}

export type RawEvent = RawEntry | RawDay;

const noTime: WrittenMoment = {
  start: 0,
  end: 0,
  date: null,
  weekday: null,
  clock: null,
  zone: null,
  untilDate: null,
  untilClock: null,
  approximate: false,
  marked: false,
  separator: '',
  rest: 0,
};

const ONLY_BRACKETS = /^\s*(?:[([].{0,120}[)\]][\s*_:.]*|[*_:.][\s*_:.]*)?$/;
/** "c. 10:40" and "approx. 10:40" write a time; words in full begin a sentence. */
const WORD_LEAD = /^[\s*_`>]*(?!ca?\.|circa|approx|est\.)[a-z]/i;
/** `Alert fired: 09:31 UTC`, `**Detected** - 2026-11-03 09:31`: what happened stands before its time. */
const LABEL_FIRST =
  /^[\s*_`]{0,4}([A-Za-z][^:\n*_`]{1,60}?)[*_`]{0,3}\s{0,2}(?::|[-–—](?=\s))[*_`]{0,3}\s{0,2}/;
const NO_EVENT =
  /\b(?:duration|time to|total|downtime|length|elapsed|ttd|ttr|mttr|mttd|deadline|due|until|next)\b/i;

/** The event or the day that a piece of a timeline begins with; null where it begins with neither. */
export function eventOf(piece: TextPiece, source: Source): RawEvent | null {
  const text = source.slice(piece.text);
  const written = momentAt(text, 0);
  if (written === null)
    return labelFirst(piece, text) ?? headingDay(piece, text) ?? unknownTime(piece, source);
  const base = piece.text.start;
  const timeSpan = { start: base + written.start, end: base + written.end };
  const restSpan = {
    start: base + written.rest,
    end: piece.kind === 'heading' ? piece.text.end : piece.paragraph.end,
  };
  const place = { line: piece.line, span: piece.span, timeSpan, written };
  const rest = text.slice(written.rest);
  if (written.clock === null) return dayOf(piece, place, rest, restSpan);
  if (!isLead(piece, written, text)) return null;
  const prose = piece.quoted || (piece.kind === 'line' && isSentence(written, text));
  return { kind: 'entry', shape: piece.kind, ...place, textSpan: restSpan, prose };
}

/** An item that says that its time is not known: `--:--`, `unknown`. */
function unknownTime(piece: TextPiece, source: Source): RawEntry | null {
  if (piece.kind !== 'item') return null;
  const text = source.slice(piece.text);
  const lead = /^[*_`([]{0,3}/.exec(text)?.[0].length ?? 0;
  const found = noClockAt(text, lead);
  const after = found === null ? null : /^[*_`)\]]{0,3}\s{0,2}(?:[-–—:|]\s?|$)/.exec(text.slice(found.end));
  if (found?.kind !== 'unknown' || after === null) return null;
  const base = piece.text.start;
  const rest = found.end + after[0].length;
  return {
    kind: 'entry',
    shape: 'item',
    line: piece.line,
    span: piece.span,
    timeSpan: { start: base + found.start, end: base + found.end },
    written: { ...noTime, start: found.start, end: found.end, rest },
    textSpan: { start: base + rest, end: piece.paragraph.end },
    prose: piece.quoted,
  };
}

function dayOf(
  piece: TextPiece,
  place: Pick<RawDay, 'line' | 'span' | 'timeSpan' | 'written'>,
  rest: string,
  restSpan: Span,
): RawEvent | null {
  const alone = ONLY_BRACKETS.test(rest);
  if (piece.kind === 'heading') {
    return { kind: 'day', ...place, items: [], textSpan: null };
  }
  if (alone && piece.fresh) return { kind: 'day', ...place, items: [], textSpan: null };
  const { separator, marked } = place.written;
  if (piece.quoted || place.written.start > 24) return null;
  if (piece.kind === 'line' && (!piece.fresh || (separator === '' && !marked))) return null;
  if (piece.kind === 'item' && piece.depth > 0 && separator === '' && !marked) return null;
  return { kind: 'entry', shape: piece.kind, ...place, textSpan: restSpan, prose: false };
}

/** A line inside a paragraph begins an event only where the author broke it, or a mark follows the time. */
function isLead(piece: TextPiece, written: WrittenMoment, text: string): boolean {
  if (piece.kind !== 'line' || piece.fresh) return true;
  if (WORD_LEAD.test(text.slice(0, written.start))) return false;
  return written.separator !== '' && written.separator !== ',' && written.separator !== '.';
}

function isSentence(written: WrittenMoment, text: string): boolean {
  if (written.marked) return false;
  return (
    WORD_LEAD.test(text.slice(0, written.start)) && (written.separator === '' || written.separator === ',')
  );
}

function labelFirst(piece: TextPiece, text: string): RawEntry | null {
  if (piece.kind !== 'item' || piece.quoted) return null;
  const label = LABEL_FIRST.exec(text);
  if (label === null || NO_EVENT.test(label[1] ?? '')) return null;
  const at = label[0].length;
  const written = momentAt(text, at);
  if (
    written === null ||
    text
      .slice(written.rest)
      .replace(/^\([^)]{0,60}\)/, '')
      .trim() !== ''
  )
    return null;
  if (written.clock === null ? written.date?.year == null : written.clock.weak) return null;
  const base = piece.text.start;
  const start = text.indexOf(label[1] ?? '');
  return {
    kind: 'entry',
    shape: 'item',
    line: piece.line,
    span: piece.span,
    timeSpan: { start: base + written.start, end: base + written.end },
    written,
    textSpan: { start: base + start, end: base + start + (label[1] ?? '').trimEnd().length },
    prose: false,
  };
}

/** `Day 2: 4 November 2026`: a heading that tells a day somewhere holds for the times under it. */
function headingDay(piece: TextPiece, text: string): RawDay | null {
  if (piece.kind !== 'heading') return null;
  const date = datesIn(text)[0];
  if (date === undefined || (date.year === null && date.form !== 'name')) return null;
  const { start, end } = date;
  const written = { ...noTime, start, end, rest: end, date };
  const timeSpan = { start: piece.text.start + start, end: piece.text.start + end };
  return { kind: 'day', line: piece.line, span: piece.span, timeSpan, written, items: [], textSpan: null };
}
