/** Where the title is in a line, offsets of the line; empty where the container has none. */
export interface TitlePlace {
  readonly start: number;
  readonly end: number;
}

/** Longer lines are no marks. */
const longestMark = 1000;
const indented = /^(?:!!!|\?\?\?\+?)[ \t]+[A-Za-z][\w-]{0,40}(?:[ \t]+[a-z][\w-]{0,40}){0,4}[ \t]*$/;
const indentedTitled = /^(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+[^"\n]{0,200}"([^"\n]{0,300})"[ \t]*$/;
const colons = /^:{3,}[ \t]*(?:\{[^{}\n]{0,300}\}|[\w-]{1,60})?/;
const template = /^\{(?:%[^%\n]{1,900}%|\{[<%][^{}\n]{1,900}[>%]\})\}\s*$/;
const alert = /^\[![\w-]{2,40}\][+-]?[ \t]*/;

/** The title of a line that opens an indented container of MkDocs; null where the line opens none. */
export function indentedTitle(line: string): TitlePlace | null {
  if (line.length > longestMark) return null;
  const titled = indentedTitled.exec(line);
  if (titled !== null) {
    const start = line.indexOf('"') + 1;
    return { start, end: start + (titled[1]?.length ?? 0) };
  }
  return indented.test(line) ? { start: line.length, end: line.length } : null;
}

/** Whether a line holds nothing but the marks of a container. */
export function isMarkLine(line: string): boolean {
  return markTitle(line) !== null;
}

/** The title in a line of marks; null where the line is not one. */
export function markTitle(line: string): TitlePlace | null {
  if (line.length > longestMark) return null;
  const none = { start: line.length, end: line.length };
  switch (line[0]) {
    case ':':
      return colonTitle(line);
    case '{':
      return template.test(line) ? none : null;
    case '<':
      return detailsTitle(line);
    default:
      return indentedTitle(line);
  }
}

/** The first line of a quote's text where that is the mark of an alert, `[!NOTE]`; null elsewhere. */
export function alertLineOf(text: string): string | null {
  const feed = text.indexOf('\n');
  const line = (feed < 0 ? text : text.slice(0, feed)).trimEnd();
  return alert.test(line) ? line : null;
}

/** The words behind the mark of an alert, `[!NOTE] Title`, in the first line of a quote; null where there is no mark. */
export function alertTitle(line: string): TitlePlace | null {
  const match = alert.exec(line);
  return match === null ? null : { start: match[0].length, end: line.length };
}

/** `:::note`, `::: warning Title`, `:::tip[Title]`, `:::`. */
function colonTitle(line: string): TitlePlace | null {
  const mark = colons.exec(line)?.[0];
  if (mark === undefined) return null;
  const rest = line.slice(mark.length);
  if (rest !== '' && !/^[\s[{]/.test(rest)) return null;
  const boxed = /^[ \t]*\[([^[\]\n]{0,300})\]/.exec(rest);
  if (boxed !== null) {
    const start = mark.length + boxed[0].length - 1 - (boxed[1]?.length ?? 0);
    return { start, end: start + (boxed[1]?.length ?? 0) };
  }
  const start = mark.length + (rest.length - rest.trimStart().length);
  return { start, end: Math.max(start, mark.length + rest.trimEnd().length) };
}

const detailsTag = /<\/?details(?:\s[^<>\n]{0,300})?>|<\/summary\s{0,9}>/iy;
const summaryTag = /<summary(?:\s[^<>\n]{0,300})?>/iy;

/** Tags of `<details>` and `<summary>` and what is between the latter, to the end of the line. */
function detailsTitle(line: string): TitlePlace | null {
  let title: TitlePlace | null = null;
  let at = 0;
  while (at < line.length) {
    summaryTag.lastIndex = at;
    detailsTag.lastIndex = at;
    if (/\s/.test(line[at] ?? '')) at++;
    else if (detailsTag.test(line)) {
      title ??= { start: line.length, end: line.length };
      at = detailsTag.lastIndex;
    } else if (summaryTag.test(line)) {
      const start = summaryTag.lastIndex;
      const close = line.toLowerCase().indexOf('</summary', start);
      title = { start, end: close < 0 ? line.length : close };
      at = title.end;
    } else return null;
  }
  return title;
}
