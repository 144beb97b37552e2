import type { Span } from '../text/position.ts';
import type { Source } from '../text/source.ts';
import { noClockAt } from './time/clock.ts';
import { momentAt, type WrittenMoment } from './time/written-moment.ts';
import type { TextPiece, TimelinePiece } from './timeline-pieces.ts';
import { brokenTime, readTimelineTable } from './timeline-table.ts';
import { type StatedZone, zoneOfHeading, zoneOfSentence } from './timeline-zone.ts';

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

export interface RawTimeline {
  readonly events: readonly RawEvent[];
  readonly zones: readonly StatedZone[];
  readonly unreadable: readonly Span[];
  /** "All times are approximate." */
  readonly approximate: boolean;
}

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

const APPROXIMATE = /\b(?:all )?times?\b.{0,24}\bapprox/i;
const ONLY_BRACKETS = /^\s*(?:[([].{0,120}[)\]])?[\s*_:.]*$/;
const WORD_LEAD = /^[\s*_`>]*[a-z]/i;

/** Finds the events of a timeline's pieces, the dates that hold for them, and the zones stated among them. */
export function rawTimeline(pieces: readonly TimelinePiece[], source: Source): RawTimeline {
  const events: RawEvent[] = [];
  const zones: StatedZone[] = [];
  const unreadable: Span[] = [];
  let approximate = false;
  let day: RawDay | null = null;
  let inEntry = false;
  for (const piece of pieces) {
    if (piece.kind === 'comment') {
      note(zones, zoneOfSentence(source, piece.span));
      continue;
    }
    if (piece.kind === 'table') {
      const table = inEntry && !isTimed(events) ? null : readTimelineTable(piece.table, source);
      if (table === null) continue;
      if (table.zone !== null) zones.push({ name: table.zone, at: piece.table.span.start });
      unreadable.push(...table.unreadable);
      for (const { row, timeSpan, written, textSpan } of table.rows) {
        events.push({
          kind: 'entry',
          shape: 'row',
          line: row.line,
          span: row.span,
          timeSpan,
          written,
          textSpan,
          prose: false,
        });
      }
      continue;
    }
    const event = eventOf(piece, source) ?? unknownTime(piece, source);
    if (event !== null) {
      events.push(event);
      day = event.kind === 'day' ? event : null;
      inEntry = event.kind === 'entry';
      if (event.kind === 'day' || piece.kind === 'heading') note(zones, zoneOfHeading(source, piece.text));
      continue;
    }
    const text = source.slice(piece.text);
    if (APPROXIMATE.test(text)) approximate = true;
    note(
      zones,
      piece.kind === 'heading' ? zoneOfHeading(source, piece.text) : zoneOfSentence(source, piece.text),
    );
    const broken = brokenLead(piece, text);
    if (broken !== null) unreadable.push(broken);
    if (piece.kind === 'heading' || text.trim() === '') continue;
    const last = events.at(-1);
    if (last?.kind === 'entry' && last.shape === 'heading' && last.textSpan.start === last.textSpan.end) {
      last.textSpan = piece.paragraph;
    }
    if (day === null) continue;
    if (piece.kind === 'item' && piece.depth === 0) day.items.push(piece);
    else day.textSpan ??= piece.paragraph;
  }
  return { events, zones, unreadable, approximate };
}

function note(zones: StatedZone[], zone: StatedZone | null): void {
  if (zone !== null) zones.push(zone);
}

/** A table below an event belongs to the event, unless the timeline's events are rows. */
function isTimed(events: readonly RawEvent[]): boolean {
  return events.some((event) => event.kind === 'entry' && event.shape === 'row');
}

function eventOf(piece: TextPiece, source: Source): RawEvent | null {
  const text = source.slice(piece.text);
  const written = momentAt(text, 0);
  if (written === null) return null;
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

function brokenLead(piece: TextPiece, text: string): Span | null {
  if (piece.kind === 'heading' || !piece.fresh || piece.quoted) return null;
  const lead = /^[\s*_`[(]{0,4}(?:\d{4}-\d\d-\d\d[ T]?)?/.exec(text)?.[0] ?? '';
  const found = noClockAt(text, lead.length);
  if (found === null || found.kind !== 'broken' || brokenTime(text) === null) return null;
  return { start: piece.text.start + found.start, end: piece.text.start + found.end };
}
