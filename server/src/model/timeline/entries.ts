import type { Span } from '../../text/position.ts';
import type { Source } from '../../text/source.ts';
import { trimmedSpan } from '../../text/trim-span.ts';
import type { TimelineEntry } from '../document/postmortem.ts';
import type { Moment } from '../lexicon/time/moment.ts';
import type { RawDay, RawEntry, RawEvent } from './events.ts';
import { markOf } from './marks.ts';

/** The entry of an event whose time is known; `next` is the event after it, which may share its paragraph. */
export function entryOf(
  event: RawEntry,
  time: Moment,
  until: Moment | null,
  approximate: boolean,
  source: Source,
  next: RawEvent | undefined,
): TimelineEntry {
  const textSpan = upTo(event.textSpan, next, source);
  const text = source.slice(textSpan);
  const found = markOf(text);
  return {
    line: event.line,
    span: event.span,
    timeSpan: event.timeSpan,
    time: approximate ? { ...time, approximate } : time,
    until,
    text,
    textSpan,
    mark: found?.mark ?? null,
    markedBy: found?.by ?? null,
  };
}

/** The events of a day that tell no time of day: its items, else what is under it. */
export function dayEntries(event: RawDay, time: Moment, source: Source): readonly TimelineEntry[] {
  return event.under.map(({ line, span, textSpan }) => {
    const text = source.slice(textSpan).trim();
    const found = markOf(text);
    const marks = { mark: found?.mark ?? null, markedBy: found?.by ?? null };
    return { line, span, timeSpan: event.timeSpan, time, until: null, text, textSpan, ...marks };
  });
}

/** The words up to the next event of the same paragraph, without the break at their end. */
function upTo(span: Span, next: RawEvent | undefined, source: Source): Span {
  const cut = next !== undefined && next.span.start > span.start && next.span.start < span.end;
  let end = cut ? next.span.start : span.end;
  for (let before = -1; before !== end; ) {
    before = end;
    const tail = source.text.slice(Math.max(span.start, end - 6), end);
    end -= /(?:\s|\\|(?<=\n):|<br ?\/?>)$/i.exec(tail)?.[0].length ?? 0;
  }
  return trimmedSpan(source.text, { start: span.start, end: Math.max(span.start, end) });
}
