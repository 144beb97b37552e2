import type { RawEntry, RawEvent } from './events.ts';

/** Of all that could be an event of a timeline, what its own shape speaks for. */
export function chosen(events: readonly RawEvent[]): readonly RawEvent[] {
  const timed = events.filter(isTimed);
  const entries = timed.filter(({ form }) => form === 'entry').length;
  const sentences = timed.filter(({ form }) => form === 'sentence').length;
  const underHeadings = timed.filter(({ from }) => from === 'heading').length >= 2;
  const weak = timed.filter(({ written }) => written.clock?.weak === true);
  const onlyYears = weak.every(looksLikeYear);
  const weakFits =
    weak.length < timed.length ||
    inFigures(events) ||
    weak.filter((event) => !looksLikeYear(event)).length >= 2;
  return events.filter((event) => {
    if (event.kind === 'day') return true;
    if (event.form === 'quotation' && entries > 0) return false;
    if (event.form === 'sentence' && entries >= sentences) return false;
    if (event.from === 'line' && underHeadings) return false;
    return event.written.clock?.weak !== true || (weakFits && !(onlyYears && looksLikeYear(event)));
  });
}

/** Whether times are written in four figures, so that `3 Nov 2015` tells a quarter past eight. */
export function inFigures(events: readonly RawEvent[]): boolean {
  const entries = events.filter(({ kind }) => kind === 'entry');
  return (
    entries.length >= 2 &&
    entries.some((event) => isTimed(event) && hasFigures(event) && !looksLikeYear(event))
  );
}

function isTimed(event: RawEvent): event is RawEntry {
  return event.kind === 'entry' && event.written.clock !== null;
}

/** `2026` at the start of a line is no twenty past eight in the evening. */
function looksLikeYear({ written }: RawEntry): boolean {
  const minutes = written.clock?.minutes ?? 0;
  return hasFigures({ written }) && written.date === null && minutes >= 19 * 60 && minutes < 21 * 60;
}

function hasFigures({ written: { clock } }: Pick<RawEntry, 'written'>): boolean {
  return clock?.weak === true && clock.end - clock.start === 4;
}
