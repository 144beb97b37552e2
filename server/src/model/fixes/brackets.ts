/** The place of the bracket on the same line that is open before `at`; null where none is. */
export function openBracket(text: string, at: number): number | null {
  let depth = 0;
  for (let i = at - 1; i >= 0 && text[i] !== '\n'; i--) {
    const character = text[i] ?? '';
    if (')]}'.includes(character)) depth++;
    if ('([{'.includes(character)) {
      if (depth === 0) return i;
      depth--;
    }
  }
  return null;
}

/** The place of the bracket on the same line that closes what is open at `from`; -1 where none does. */
export function closeOf(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length && text[i] !== '\n'; i++) {
    const character = text[i] ?? '';
    if ('([{'.includes(character)) depth++;
    if (')]}'.includes(character)) {
      if (depth === 0) return i;
      depth--;
    }
  }
  return -1;
}
