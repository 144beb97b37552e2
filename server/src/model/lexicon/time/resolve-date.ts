import { daysBetween, isoDate, partsOf } from './civil.ts';
import type { IsoDate } from './moment.ts';
import type { DateOrder, WrittenDate } from './written-date.ts';

/** What a written date means once order and neighbouring dates are known. */
export interface ResolvedDate {
  readonly date: IsoDate | null;
  readonly problem: 'ambiguous' | 'impossible' | null;
  /** Both readings of an ambiguous date, day-first before month-first. */
  readonly candidates: readonly IsoDate[];
}

/**
 * The civil date that is meant. A missing year is the one that brings the date nearest to `near`;
 * an undecided order stays ambiguous unless both readings are the same day or only one exists.
 */
export function resolveDate(
  written: WrittenDate,
  order: DateOrder | null,
  near: IsoDate | null,
): ResolvedDate {
  if (written.form === 'day') {
    const date = near === null ? null : nearestDay(written.day, near);
    return { date, problem: null, candidates: [] };
  }
  if (written.form !== 'numeric') {
    const date = withYear(written.year, written.month, written.day, near);
    const exists = isoDate(written.year ?? 2024, written.month, written.day) !== null;
    return { date, problem: exists ? null : 'impossible', candidates: [] };
  }
  const dayFirst = withYear(written.year, written.second, written.first, near);
  const monthFirst = withYear(written.year, written.first, written.second, near);
  if (written.year === null && near === null) return { date: null, problem: null, candidates: [] };
  if (dayFirst === null && monthFirst === null) return { date: null, problem: 'impossible', candidates: [] };
  const inForce = written.separator === '.' ? 'day-first' : order;
  const chosen = inForce === 'day-first' ? dayFirst : inForce === 'month-first' ? monthFirst : null;
  if (chosen !== null) return { date: chosen, problem: null, candidates: [] };
  const only =
    dayFirst === null || dayFirst === monthFirst ? monthFirst : monthFirst === null ? dayFirst : null;
  if (only !== null) return { date: only, problem: null, candidates: [] };
  return {
    date: null,
    problem: 'ambiguous',
    candidates: [dayFirst, monthFirst].filter((date): date is IsoDate => date !== null),
  };
}

/** The first day on or after `from` that has this month and day. */
export function nextOccurrence(month: number, day: number, from: IsoDate): IsoDate | null {
  const { year } = partsOf(from);
  for (const candidate of [year, year + 1, year + 2, year + 3, year + 4]) {
    const date = isoDate(candidate, month, day);
    if (date !== null && date >= from) return date;
  }
  return null;
}

/** The day of that number, of the months around `near`, which lies nearest to it. */
function nearestDay(day: number, near: IsoDate): IsoDate | null {
  const { year, month } = partsOf(near);
  const found = [month - 1, month, month + 1].flatMap(
    (each) => isoDate(each < 1 ? year - 1 : each > 12 ? year + 1 : year, ((each + 11) % 12) + 1, day) ?? [],
  );
  const distance = (date: IsoDate): number => Math.abs(daysBetween(near, date));
  return found.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function withYear(year: number | null, month: number, day: number, near: IsoDate | null): IsoDate | null {
  if (year !== null) return isoDate(year, month, day);
  if (near === null) return null;
  const base = partsOf(near).year;
  let best: IsoDate | null = null;
  for (const candidate of [base, base - 1, base + 1]) {
    const date = isoDate(candidate, month, day);
    if (date === null) continue;
    if (best === null || Math.abs(daysBetween(near, date)) < Math.abs(daysBetween(near, best))) best = date;
  }
  return best;
}
