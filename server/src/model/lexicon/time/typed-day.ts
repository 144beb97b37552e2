import type { IsoDate } from './moment.ts';
import { readDate } from './read-date.ts';
import type { DateOrder } from './written-date.ts';

/** What words mean that somebody types today. */
export interface TypedDay {
  /** The day; two where people mean either by these words, the nearer first; none where the words give no day. */
  readonly days: readonly IsoDate[];
  /** Why there is none. */
  readonly problem: 'impossible' | 'not-understood' | null;
}

/** The day that typed words mean, counted from today: every place that asks for a day reads it here. */
export function typedDay(words: string, today: IsoDate, dateOrder: DateOrder | null): TypedDay {
  const { date, candidates, reading } = readDate(words.trim(), { reference: today, dateOrder });
  const days = date === null ? [...new Set(candidates)].sort() : [date];
  if (days.length > 0) return { days, problem: null };
  return { days, problem: reading === 'impossible' ? 'impossible' : 'not-understood' };
}
