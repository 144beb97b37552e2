/** The bracketed part of an inline link, `(address "title")`. */
export interface LinkTarget {
  readonly start: number;
  readonly end: number;
  readonly targetStart: number;
  readonly targetEnd: number;
}

const deepest = 32;

/** Reads the part of an inline link that starts with the bracket at `start`; null where there is none. */
export function linkTargetAt(text: string, start: number): LinkTarget | null {
  if (text[start] !== '(') return null;
  const from = skipSpace(text, start + 1);
  const angled = text[from] === '<';
  const targetStart = angled ? from + 1 : from;
  const targetEnd = angled ? angledEnd(text, targetStart) : bareEnd(text, targetStart);
  if (targetEnd < 0) return null;
  let at = angled ? targetEnd + 1 : targetEnd;
  const afterSpace = skipSpace(text, at);
  if (afterSpace > at) at = titleEnd(text, afterSpace);
  at = skipSpace(text, at);
  if (text[at] !== ')') return null;
  return { start, end: at + 1, targetStart, targetEnd };
}

/** The end of an address that is bare in the text, without closing punctuation; `start` where there is none. */
export function bareAddressEnd(text: string, start: number): number {
  let end = start;
  let open = 0;
  for (; end < text.length; end++) {
    const char = text[end] ?? '';
    if (char === '<' || char === '>' || char === '|' || char === '`' || char === '"' || char <= ' ') break;
    if (char === '(') open++;
    if (char === ')' && --open < 0) break;
    if (char === ']' && !text.slice(Math.max(start, end - 200), end).includes('[')) break;
  }
  while (end > start && /[.,:;!?'*_~\u2019\u201d]/.test(text[end - 1] ?? '')) end--;
  return end;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n') at++;
  return at;
}

function angledEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (char === '>') return at;
    if (char === '<' || char === '\n') return -1;
    if (char === '\\') at++;
  }
  return -1;
}

function bareEnd(text: string, start: number): number {
  let depth = 0;
  let at = start;
  for (; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char <= ' ') break;
    if (char === '\\') at++;
    else if (char === '(' && ++depth > deepest) return -1;
    else if (char === ')' && --depth < 0) break;
  }
  return depth > 0 ? -1 : at;
}

function titleEnd(text: string, start: number): number {
  const open = text[start];
  if (open !== '"' && open !== "'" && open !== '(') return start;
  const close = open === '(' ? ')' : open;
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === close) return at + 1;
    else if (char === '(' && open === '(') return start;
  }
  return start;
}
