import { visible } from './visible-text.ts';

/**
 * Text of a document on one line of a report: control characters, overrides of direction and runs of blanks become one
 * blank; what else cannot be seen is shown.
 */
export function plain(text: string): string {
  return visible(text.replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim());
}

/** At most so many characters, cut at a blank, with an ellipsis for the rest. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  const blank = cut.lastIndexOf(' ');
  return `${blank > most / 2 ? cut.slice(0, blank) : cut} …`;
}
