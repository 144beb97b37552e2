import { append } from '../../text/append.ts';
import type { Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';
import { noClockAt } from '../lexicon/time/clock.ts';
import { eventOf, type RawDay, type RawEvent } from './event.ts';
import type { TextPiece, TimelinePiece } from './pieces.ts';
import { brokenTime, readTimelineTable } from './table.ts';
import { type StatedZone, zoneOfHeading, zoneOfSentence } from './zone.ts';

export interface RawTimeline {
  readonly events: readonly RawEvent[];
  readonly zones: readonly StatedZone[];
  readonly unreadable: readonly Span[];
  /** "All times are approximate." */
  readonly approximate: boolean;
}

const APPROXIMATE = /\b(?:all )?times?\b.{0,24}\bapprox/i;

/** Finds the events of a timeline's pieces, the dates that hold for them, and the zones stated among them. */
export function rawTimeline(pieces: readonly TimelinePiece[], source: Source): RawTimeline {
  const events: RawEvent[] = [];
  const zones: StatedZone[] = [];
  const unreadable: Span[] = [];
  let approximate = false;
  let day: RawDay | null = null;
  let inEntry = false;
  /** A table below an event belongs to the event, unless the timeline's events are rows. */
  let inRows = false;
  for (const piece of pieces) {
    if (piece.kind === 'comment') {
      note(zones, zoneOfSentence(source, piece.span));
      continue;
    }
    if (piece.kind === 'table') {
      const table = inEntry && !inRows ? null : readTimelineTable(piece.table, source);
      if (table === null) continue;
      if (table.zone !== null) zones.push({ name: table.zone, at: piece.table.span.start });
      append(unreadable, table.unreadable);
      if (table.rows.length > 0) inRows = true;
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
    const event = eventOf(piece, source);
    if (piece.code === true) {
      if (event?.kind === 'entry') events.push(event);
      continue;
    }
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

function brokenLead(piece: TextPiece, text: string): Span | null {
  if (piece.kind === 'heading' || !piece.fresh || piece.quoted) return null;
  const lead = /^[\s*_`[(]{0,4}(?:\d{4}-\d\d-\d\d[ T]?)?/.exec(text)?.[0] ?? '';
  const found = noClockAt(text, lead.length);
  if (found === null || found.kind !== 'broken' || brokenTime(text) === null) return null;
  // Nothing behind it yet: the time is being typed.
  if (text.slice(found.end).trim() === '') return null;
  return { start: piece.text.start + found.start, end: piece.text.start + found.end };
}
