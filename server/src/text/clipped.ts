/** The beginning of a text for a message: at most `most` UTF-16 units, the last an ellipsis where something is left out. */
export function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  // Half of a pair of surrogates is no letter, and some clients refuse a message that holds one.
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
