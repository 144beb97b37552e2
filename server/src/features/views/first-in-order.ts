/**
 * The first of the items in their order, at most so many, without ordering the rest: of thousands of rows a tree shows
 * a few hundred. Equal items keep their order.
 */
export function firstInOrder<T>(
  items: readonly T[],
  count: number,
  compare: (a: T, b: T) => number,
): readonly T[] {
  const room = 2 * count;
  if (items.length <= room) return [...items].sort(compare).slice(0, count);
  const kept: T[] = [];
  let last: T | null = null;
  for (const item of items) {
    if (last !== null && compare(item, last) >= 0) continue;
    kept.push(item);
    if (kept.length < room) continue;
    kept.sort(compare).splice(count);
    last = kept.at(-1) ?? null;
  }
  return kept.sort(compare).slice(0, count);
}
