import { append } from '../../text/append.ts';
import type { Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';
import { noClockAt } from '../lexicon/time/clock.ts';
import { type MomentReading, momentAt, type WrittenMoment } from '../lexicon/time/written-moment.ts';
import { chosen, inFigures } from './choose.ts';
import { shapeOf } from './entry-shapes.ts';
import { labelledMark } from './marks.ts';
import type { TextPiece, TimelinePiece } from './pieces.ts';
import { withTimesBelow } from './status-updates.ts';
import { brokenTime, readTimelineTable, type TimelineTable } from './table.ts';
import { type StatedZone, zoneOfHeading, zoneOfSentence } from './zone.ts';

interface RawPlace {
  readonly line: number;
  readonly span: Span;
  readonly timeSpan: Span;
  readonly written: WrittenMoment;
}

/** An event with its written time, before dates are carried. */
export interface RawEntry extends RawPlace {
  readonly kind: 'entry';
  readonly from: 'heading' | 'item' | 'line' | 'row';
  readonly textSpan: Span;
  /** A sentence counts where sentences are most of what tells a time, a quotation where nothing else does. */
  readonly form: 'entry' | 'sentence' | 'quotation';
}

/** A date on its own line or heading: holds for the times after it. */
export interface RawDay extends RawPlace {
  readonly kind: 'day';
  /** What is under it without a time of its own: the items, or else the first paragraph. */
  readonly under: readonly { readonly line: number; readonly span: Span; readonly textSpan: Span }[];
}

export type RawEvent = RawEntry | RawDay;

export interface RawTimeline {
  readonly events: readonly RawEvent[];
  readonly zones: readonly StatedZone[];
  readonly unreadable: readonly Span[];
  /** "All times are approximate." */
  readonly approximate: boolean;
  /** Texts that tell no event, in which it may be what distances count from. */
  readonly plain: readonly string[];
}

/** What one piece tells, before it is known whether it counts. */
export interface Told {
  readonly piece: TimelinePiece;
  readonly events: readonly RawEvent[];
  readonly table: TimelineTable | null;
}

const TELLTALE = /approx/i;
const APPROXIMATE = /\b(?:all )?times?\b.{0,24}\bapprox/i;

/**
 * Finds the events of a timeline's pieces, the dates that hold for them, and the zones stated among them. Null where what
 * is not `named` a timeline tells no event.
 */
export function rawTimeline(
  pieces: readonly TimelinePiece[],
  source: Source,
  named: boolean,
): RawTimeline | null {
  const first = tellings(pieces, source, { bareClocks: false });
  const read = inFigures(eventsOf(first)) ? tellings(pieces, source, { bareClocks: true }) : first;
  const told = withTimesBelow(read, source);
  const kept = new Set(chosen(eventsOf(told)));
  if (!named && kept.size === 0) return null;
  const counting = told.map((each) => ({ ...each, events: each.events.filter((event) => kept.has(event)) }));
  const plain = counting.flatMap(({ piece, events }) =>
    isText(piece) && events.length === 0 ? [piece] : [],
  );
  return {
    events: counting.flatMap(({ events }, index) =>
      events.map((event) => withWordsBelow(event, counting, index + 1, source)),
    ),
    zones: counting.flatMap((each) => zoneOf(each, source) ?? []),
    unreadable: [
      ...counting.flatMap(({ table }) => table?.unreadable ?? []),
      ...plain.flatMap((piece) => brokenLead(piece, source.slice(piece.text)) ?? []),
      ...untimedMarks(plain, kept, source),
    ],
    approximate: plain.some(({ text }) => isApproximate(source.slice(text))),
    plain: plain.map(({ text }) => source.slice(text)),
  };
}

function isApproximate(text: string): boolean {
  return TELLTALE.test(text) && APPROXIMATE.test(text);
}

/** What each piece says by itself; a table below an event belongs to the event, unless the events are rows. */
function tellings(pieces: readonly TimelinePiece[], source: Source, reading: MomentReading): readonly Told[] {
  let inEntry = false;
  let inRows = false;
  return linesOfLists(pieces, source, reading).map((piece): Told => {
    if (piece.kind === 'comment') return { piece, events: [], table: null };
    if (piece.kind === 'table') {
      const table = inEntry && !inRows ? null : readTimelineTable(piece.table, source);
      const events = (table?.rows ?? []).map(
        ({ row: { line, span }, ...place }): RawEntry => ({
          kind: 'entry',
          from: 'row',
          line,
          span,
          ...place,
          form: 'entry',
        }),
      );
      inRows ||= events.length > 0;
      return { piece, events, table };
    }
    const event = eventOf(piece, source, reading);
    if (event !== null && piece.code !== true) inEntry = event.kind === 'entry';
    return {
      piece,
      events: event === null || (piece.code === true && event.kind === 'day') ? [] : [event],
      table: null,
    };
  });
}

/** Pieces of one paragraph that its most lines make a list: each of them begins again. */
function linesOfLists(
  pieces: readonly TimelinePiece[],
  source: Source,
  reading: MomentReading,
): readonly TimelinePiece[] {
  const listed: TimelinePiece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const first = pieces[at];
    let next = at + 1;
    if (first !== undefined && isText(first) && first.kind !== 'heading') {
      for (let other = pieces[next]; other !== undefined && isLineOf(first, other); other = pieces[next])
        next++;
    }
    const lines = pieces.slice(at, next).filter(isText);
    if (lines.length > 1 && isList(lines, source, reading)) {
      append(
        listed,
        lines.map((line) => ({ ...line, fresh: true })),
      );
    } else append(listed, pieces.slice(at, next));
    at = next;
  }
  return listed;
}

function isLineOf(first: TextPiece, other: TimelinePiece): boolean {
  return (
    isText(other) && other.kind === 'line' && !other.fresh && other.paragraph.end === first.paragraph.end
  );
}

/** Whether at least half of the lines from the first entry on are entries. */
function isList(lines: readonly TextPiece[], source: Source, reading: MomentReading): boolean {
  const entries = lines.map((line) => {
    const event = eventOf({ ...line, fresh: true, quoted: false }, source, reading);
    return event?.kind === 'entry' && event.form === 'entry' ? event : null;
  });
  const first = entries.findIndex((entry) => entry !== null);
  const count = entries.filter((entry) => entry !== null).length;
  // Figures such as `11.40` are times only where every line begins with some.
  if (entries.some((entry) => entry?.written.clock?.weak === true) && count < Math.max(3, lines.length)) {
    return false;
  }
  // An item's wrapped line may begin with a time by chance.
  const fewest = lines[0]?.kind === 'item' ? 3 : 2;
  return first >= 0 && count >= fewest && count * 2 >= entries.length - first;
}

function eventOf(piece: TextPiece, source: Source, reading: MomentReading): RawEvent | null {
  const text = source.slice(piece.text);
  const found = shapeOf({ ...piece, text, first: momentAt(text, 0, reading), reading });
  if (found === null) return null;
  const { shape, written, words } = found;
  const { start, end } = piece.text;
  const timeSpan = { start: start + written.start, end: start + written.end };
  const place = { line: piece.line, span: piece.span, timeSpan, written };
  if (shape.gives === 'day') return { kind: 'day', ...place, under: [] };
  const close = piece.kind === 'heading' ? end : piece.paragraph.end;
  // What a definition list says comes after a colon on the next line.
  const colon =
    /^\s{0,3}\n: /.exec(source.text.slice(start + words.from, start + words.from + 8))?.[0].length ?? 0;
  const textSpan = {
    start: start + words.from + colon,
    end: words.to === null ? close : start + words.to,
  };
  const form = piece.quoted ? 'quotation' : shape.prose ? 'sentence' : 'entry';
  return { kind: 'entry', from: piece.kind, ...place, textSpan, form };
}

/** With the words that belong to an event and are below it: of one without words of its own, and of a day. */
function withWordsBelow(event: RawEvent, told: readonly Told[], from: number, source: Source): RawEvent {
  const empty = event.kind === 'day' || (event.from !== 'row' && event.textSpan.start >= event.textSpan.end);
  if (!empty) return event;
  const below: TextPiece[] = [];
  for (let at = from; at < told.length && told[at]?.events.length === 0; at++) {
    const piece = told[at]?.piece;
    if (piece === undefined || !isText(piece) || piece.code === true || piece.kind === 'heading') continue;
    if (source.slice(piece.text).trim() !== '') below.push(piece);
  }
  const [first] = below;
  if (first === undefined) return event;
  if (event.kind === 'entry') return { ...event, textSpan: first.paragraph };
  const items = below.filter(({ kind, depth }) => kind === 'item' && depth === 0);
  const { line, span } = event;
  return {
    ...event,
    under:
      items.length > 0
        ? items.map((item) => ({ line: item.line, span: item.span, textSpan: item.paragraph }))
        : [{ line, span, textSpan: first.paragraph }],
  };
}

function zoneOf({ piece, events, table }: Told, source: Source): StatedZone | null {
  if (piece.kind === 'comment') return zoneOfSentence(source, piece.span);
  if (piece.kind === 'table') {
    return table === null || table.zone === null ? null : { name: table.zone, at: piece.table.span.start };
  }
  if (piece.code === true) return null;
  if (piece.kind === 'heading' || events[0]?.kind === 'day') return zoneOfHeading(source, piece.text);
  return events.length > 0 ? null : zoneOfSentence(source, piece.text);
}

function brokenLead(piece: TextPiece, text: string): Span | null {
  if (piece.kind === 'heading' || !piece.fresh || piece.quoted || piece.code === true) return null;
  const lead = /^[\s*_`[(]{0,4}(?:\d{4}-\d\d-\d\d[ T]?)?/.exec(text)?.[0] ?? '';
  const found = noClockAt(text, lead.length);
  if (found === null || found.kind !== 'broken' || brokenTime(text) === null) return null;
  // Nothing behind it yet: the time is being typed.
  if (text.slice(found.end).trim() === '') return null;
  return { start: piece.text.start + found.start, end: piece.text.start + found.end };
}

/** Where other entries have times, the words behind a label such as "detected:" that tell none. */
function untimedMarks(
  plain: readonly TextPiece[],
  kept: ReadonlySet<RawEvent>,
  source: Source,
): readonly Span[] {
  const timed = [...kept].filter(({ kind, written }) => kind === 'entry' && written.clock !== null);
  if (timed.length < 2) return [];
  return plain.flatMap((piece) => {
    if (piece.kind !== 'item' || piece.depth > 0 || piece.quoted) return [];
    const match = MARK_FIRST.exec(source.slice(piece.text));
    if (match === null || labelledMark(match[1] ?? '') === null) return [];
    return [{ start: piece.text.start + match[0].length, end: piece.text.end }];
  });
}

const MARK_FIRST = /^[*_`]{0,3}([A-Za-z][A-Za-z ]{2,24})[*_`]{0,3}:[*_`]{0,3} {1,3}(?=\S)/;

function eventsOf(told: readonly Told[]): readonly RawEvent[] {
  return told.flatMap(({ events }) => events);
}

function isText(piece: TimelinePiece): piece is TextPiece {
  return piece.kind !== 'comment' && piece.kind !== 'table';
}
