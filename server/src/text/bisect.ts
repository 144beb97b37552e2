/** The index of the first item that is as asked, where all behind it are so, too; the length of the list where none is. */
export function firstIndex<T>(items: readonly T[], is: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && is(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the first of the ascending numbers that is not below `least`; their count where all are. */
export function firstFrom(ascending: readonly number[], least: number): number {
  return firstIndex(ascending, (each) => each >= least);
}
