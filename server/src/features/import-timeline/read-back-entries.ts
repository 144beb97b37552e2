import type { Postmortem } from '../../model/document/postmortem.ts';
import type { PlacedEntry } from './wall-time.ts';

/** Whether all entries that were there are as they were, and every new one with a time is where it was meant. */
export function isReadBack(before: Postmortem, after: Postmortem, placed: readonly PlacedEntry[]): boolean {
  const left = new Map<string, number>();
  for (const key of momentsOf(after)) left.set(key, (left.get(key) ?? 0) + 1);
  const take = (key: string): boolean => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0;
  };
  if (![...momentsOf(before)].every(take)) return false;
  const dayless = new Map<string, number>();
  for (const { time } of placed) {
    if (time.minutes === null) continue;
    if (time.day !== null && !take(`${time.day} ${time.minutes}`)) return false;
    if (time.day === null) dayless.set(`${time.minutes}`, (dayless.get(`${time.minutes}`) ?? 0) + 1);
  }
  for (const [key, count] of left) {
    const minutes = key.slice(key.indexOf(' ') + 1);
    if (count > 0 && dayless.has(minutes)) dayless.set(minutes, (dayless.get(minutes) ?? 0) - count);
  }
  return [...dayless.values()].every((count) => count <= 0);
}

function* momentsOf({ timelines }: Postmortem): Iterable<string> {
  for (const { entries } of timelines) {
    for (const { time } of entries) if (time.minutes !== null) yield `${time.date} ${time.minutes}`;
  }
}
