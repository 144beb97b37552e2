/** Adds all items at the end of a list; `push(...items)` throws where they are more than the stack holds. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
