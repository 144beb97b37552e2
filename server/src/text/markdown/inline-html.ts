/** A tag longer than this is not looked for: it keeps many open brackets from costing quadratic time. */
const longestTag = 2000;

/** The end of the tag or comment that starts with `<` at `start`; -1 where there is none. */
export function htmlEnd(text: string, start: number): number {
  if (text.startsWith('<!--', start)) {
    const close = text.indexOf('-->', start + 4);
    return close < 0 ? -1 : close + 3;
  }
  const name = /<\/?[A-Za-z][A-Za-z0-9-]*/y;
  name.lastIndex = start;
  if (!name.test(text)) return -1;
  const first = text[name.lastIndex] ?? '';
  if (!/[\s/>]/.test(first)) return -1;
  let quote = '';
  const limit = Math.min(text.length, start + longestTag);
  for (let at = name.lastIndex; at < limit; at++) {
    const char = text[at] ?? '';
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return at + 1;
    else if (char === '<') return -1;
  }
  return -1;
}

/** The end of `<https://…>` or `<name@host>` at `start`; -1 where there is none. */
export function angleLinkEnd(text: string, start: number): number {
  const link =
    /<(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]{0,2000}|[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,255})>/y;
  link.lastIndex = start;
  return link.test(text) ? link.lastIndex : -1;
}
