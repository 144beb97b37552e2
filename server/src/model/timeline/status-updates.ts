import type { Source } from '../../text/source.ts';
import { momentAt, type WrittenMoment } from '../lexicon/time/written-moment.ts';
import { isAlone } from './entry-shape.ts';
import type { RawEntry, Told } from './events.ts';
import type { TextPiece } from './pieces.ts';
import { isStatus } from './statuses.ts';

/** An update of a status page before its time was found. */
interface Update {
  readonly at: number;
  readonly piece: TextPiece;
  readonly textSpan: RawEntry['textSpan'];
}

/** `**Resolved** - the fix works`, `Monitoring: we watch`, or the status alone. */
const STATUS_FIRST = /^[\s*_`]{0,4}(?<label>\p{L}[\p{L} '’-]{2,24}?)[*_`]{0,3}\s{0,2}(?:[-–—:]|$)/u;
/** `Posted Aug 20, 18:02`: words before the time of an update. */
const POSTED = /^[\s*_`]{0,4}(?:posted|updated|published|am|le|el|il|op)\b:?\s{0,2}/iu;
/** So many pieces below a status its time may be. */
const FARTHEST = 8;

/** Status pages put the time of an update below its words: the event is where its status does. */
export function withTimesBelow(told: readonly Told[], source: Source): readonly Told[] {
  const changed = [...told];
  let open: Update | null = null;
  told.forEach(({ piece, events }, at) => {
    if (piece.kind === 'comment' || piece.kind === 'table' || piece.code === true) return;
    const written = timeAlone(source.slice(piece.text));
    if (open !== null && written !== null && at - open.at <= FARTHEST) {
      changed[open.at] = { piece: open.piece, events: [entryOfUpdate(open, piece, written)], table: null };
      changed[at] = { piece, events: [], table: null };
      open = null;
      return;
    }
    if (events.length > 0) open = null;
    else open = updateOf(piece, at, source) ?? open;
  });
  return changed;
}

function updateOf(piece: TextPiece, at: number, source: Source): Update | null {
  const text = source.slice(piece.text);
  const match = piece.fresh ? STATUS_FIRST.exec(text) : null;
  if (match === null || !isStatus(match.groups?.label ?? '')) return null;
  return { at, piece, textSpan: piece.text };
}

function timeAlone(text: string): WrittenMoment | null {
  const written = momentAt(text, POSTED.exec(text)?.[0].length ?? 0);
  return written?.clock != null && !written.clock.weak && isAlone(written, text) ? written : null;
}

function entryOfUpdate({ piece, textSpan }: Update, below: TextPiece, written: WrittenMoment): RawEntry {
  const timeSpan = { start: below.text.start + written.start, end: below.text.start + written.end };
  const span = { start: piece.span.start, end: Math.max(piece.span.end, timeSpan.end) };
  const from = piece.kind;
  return { kind: 'entry', from, line: piece.line, span, timeSpan, written, textSpan, form: 'entry' };
}
