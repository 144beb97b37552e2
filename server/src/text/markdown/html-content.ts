/** Whether HTML is nothing but comments. */
export function onlyComments(html: string): boolean {
  let at = 0;
  for (;;) {
    while (/\s/.test(html[at] ?? '')) at++;
    if (at >= html.length) return html.trim() !== '';
    const closing = html.startsWith('<!--', at) ? '-->' : html.startsWith('{/*', at) ? '*/}' : null;
    if (closing === null) return false;
    const end = html.indexOf(closing, at + 3);
    if (end < 0) return true;
    at = end + closing.length;
  }
}

/** Whether HTML is shown and holds a table, which is not shown as it is written. */
export function holdsTable(html: string): boolean {
  return /<(?:table|dl)[\s>]/i.test(html) && !/^\s*<(?:pre|script|style|textarea|!)/i.test(html);
}
