/**
 * Where a text ends without the characters at its end that `chars` takes. `chars` matches one character and is neither
 * global nor sticky. A pattern such as `[\s:]+$` would look at a run of blanks in the middle once for each of them.
 */
export function endWithout(text: string, chars: RegExp): number {
  let end = text.length;
  while (end > 0 && chars.test(text[end - 1] ?? '')) end--;
  return end;
}

/** The text without the characters at its end that `chars` takes. */
export function trimEndOf(text: string, chars: RegExp): string {
  return text.slice(0, endWithout(text, chars));
}

/** Where the last line of a text begins; whatever a pattern's `.` does not cross ends a line. */
export function lastLineStart(text: string): number {
  let start = text.length;
  while (start > 0 && !/[\n\r\u2028\u2029]/.test(text[start - 1] ?? '')) start--;
  return start;
}
