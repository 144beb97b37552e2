import type { RawEntry, RawEvent } from './event.ts';

/** Drops readings that the timeline's own shape speaks against. */
export function settle(events: readonly RawEvent[]): readonly RawEvent[] {
  const timed = events.filter(
    (event): event is RawEntry => event.kind === 'entry' && event.written.clock !== null,
  );
  const sure = timed.filter((event) => !event.prose);
  const headings = timed.filter((event) => event.shape === 'heading').length;
  const weak = timed.filter((event) => event.written.clock?.weak === true);
  const years = weak.every(looksLikeYear);
  const clear = weak.filter((event) => !looksLikeYear(event));
  const figures = clear.some(({ written: { clock } }) => clock !== null && clock.end - clock.start === 4);
  const weakFits = weak.length < timed.length || clear.length >= 2 || (figures && timed.length >= 2);
  return events.filter((event) => {
    if (event.kind === 'day') return true;
    if (event.prose && sure.length > 0) return false;
    if (event.shape === 'line' && headings >= 2) return false;
    return event.written.clock?.weak !== true || (weakFits && !(years && looksLikeYear(event)));
  });
}

/** `2026` at the start of a line is no twenty past eight in the evening. */
function looksLikeYear(event: RawEntry): boolean {
  const clock = event.written.clock;
  if (clock === null || !clock.weak || event.written.date !== null) return false;
  return clock.end - clock.start === 4 && clock.minutes >= 19 * 60 && clock.minutes < 21 * 60;
}
