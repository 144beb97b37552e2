/** So many UTF-16 units of a message are kept. */
const LONGEST = 300;

/** Words of several lines as one, cut at a word where they are long; of what is invisible only joiners of letters stay. */
export function messageLine(text: string): string {
  const line = text
    .slice(0, LONGEST * 4)
    .replaceAll(/(?:[\s\p{Cc}]|(?![\u200c\u200d])\p{Cf})+/gu, ' ')
    .trim()
    .toWellFormed();
  if (line.length <= LONGEST) return line;
  const end = line.lastIndexOf(' ', LONGEST);
  return `${line.slice(0, end > LONGEST / 2 ? end : LONGEST).toWellFormed()}…`;
}

/** Words as they must be in markdown so that they stay words: no link, picture, code, emphasis, comment or element. */
export function asMarkdownWords(text: string): string {
  return text
    .replaceAll(/[\\`*[\]<{|~]/g, '\\$&')
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
}
