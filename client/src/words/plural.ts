/** The words for one, or those for another number; both are whole phrases, since languages differ in more than an ending. */
export function plural(number: number, one: string, other: string): string {
  return number === 1 ? one : other;
}
