const dayWords =
  'today tomorrow next this in end of mid the a eom eow eoq eoy monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december days weeks months quarter year two three'.split(
    ' ',
  );

/** Whether the words could become a day: each is a figure, a word of dates, or the beginning of one. */
export function mayBeginDay(words: string): boolean {
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => /^\d/.test(word) || dayWords.some((known) => known.startsWith(word)));
}
