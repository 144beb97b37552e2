import type { Moment } from './moment.ts';

/**
 * The contract's form of a moment: with `Z` or an offset where the zone is known, local where it is not,
 * `T10:18` where the date is not, a bare date where there is no time; null where nothing is known.
 */
export function momentText(moment: Moment): string | null {
  if (moment.minutes === null) return moment.date;
  const clock = clockText(moment.minutes);
  if (moment.date === null) return `T${clock}`;
  const offset = moment.zone?.offset ?? null;
  return `${moment.date}T${clock}${offset === null ? '' : offsetText(offset)}`;
}

/** Minutes of the day as `HH:MM`. */
export function clockText(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Minutes east of UTC as `Z`, `+02:00` or `-03:30`. */
export function offsetText(offset: number): string {
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
