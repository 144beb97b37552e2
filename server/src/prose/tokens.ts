import { opaque } from './mark-runs.ts';
import { isWordCode } from './mask.ts';

/** A word, number, mark or masked run of a passage; contractions are two tokens. */
export interface Token {
  /** Offsets in the passage. */
  readonly start: number;
  readonly end: number;
  /** Lower case, apostrophes straight; `not` for `n't`, `have` for `'ve`. */
  readonly word: string;
  readonly kind: 'word' | 'number' | 'opaque' | 'mark';
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Written as `@handle` or `handle@`. */
  readonly handle: boolean;
}

const contractions: ReadonlyMap<string, readonly [string, number]> = new Map([
  ["'ve", ['have', 3]],
  ["'ll", ['will', 3]],
  ["'re", ['are', 3]],
  ["'m", ['am', 2]],
  ["'d", ['had', 2]],
  ["'s", ["'s", 2]],
]);

const negatives: ReadonlyMap<string, string> = new Map([
  ['didnt', 'did'],
  ['doesnt', 'does'],
  ['dont', 'do'],
  ['shouldnt', 'should'],
  ['couldnt', 'could'],
  ['wouldnt', 'would'],
  ['wasnt', 'was'],
  ['werent', 'were'],
  ['hadnt', 'had'],
  ['hasnt', 'has'],
  ['isnt', 'is'],
  ['cannot', 'can'],
  ["can't", 'can'],
  ["won't", 'will'],
  ["shan't", 'shall'],
]);

/** The tokens of masked text, in order; blanks are left out. */
export function tokenise(masked: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < masked.length) {
    const code = masked.charCodeAt(at);
    if (code === 32 || code === 10 || code === 13 || code === 9 || code === 0xa0) at++;
    else if (masked[at] === opaque) at = pushOpaque(masked, at, tokens);
    else if (isWordCode(code) || (code === 64 && isWordCode(masked.charCodeAt(at + 1))))
      at = pushWord(masked, at, tokens);
    else at = pushMark(masked, at, tokens);
  }
  return tokens;
}

function pushOpaque(masked: string, at: number, tokens: Token[]): number {
  let end = at;
  while (masked[end] === opaque) end++;
  tokens.push({ start: at, end, word: opaque, kind: 'opaque', capital: false, handle: false });
  return end;
}

function pushMark(masked: string, at: number, tokens: Token[]): number {
  const previous = tokens.at(-1);
  const mark = masked[at] ?? '';
  const possessive =
    (mark === "'" || mark === '\u2019') && previous?.end === at && previous.word.endsWith('s');
  const word = possessive ? "'s" : mark;
  tokens.push({
    start: at,
    end: at + 1,
    word,
    kind: possessive ? 'word' : 'mark',
    capital: false,
    handle: false,
  });
  return at + 1;
}

function pushWord(masked: string, at: number, tokens: Token[]): number {
  const before = masked.charCodeAt(at) === 64;
  const start = at;
  let end = before ? at + 1 : at;
  while (end < masked.length) {
    if (isWordCode(masked.charCodeAt(end))) end++;
    else if (joins(masked, end)) end += 2;
    else break;
  }
  const after = masked[end] === '@';
  if (after) end++;
  const raw = masked.slice(before ? start + 1 : start, after ? end - 1 : end);
  push(raw.includes('\u2019') ? raw.replaceAll('\u2019', "'") : raw, start, end, before || after, tokens);
  return end;
}

/** Whether the mark at `at` is inside a word or number: `on-call`, `didn't`, `10:58`, `node.js`. */
function joins(masked: string, at: number): boolean {
  const next = masked.charCodeAt(at + 1);
  if (!isWordCode(next)) return false;
  const mark = masked[at];
  if (mark === '-' || mark === "'" || mark === '\u2019') return true;
  const digits = isDigit(next) && isDigit(masked.charCodeAt(at - 1));
  if (mark === ':' || mark === ',') return digits;
  return mark === '.' && (digits || (next >= 97 && next <= 122));
}

function push(raw: string, start: number, end: number, handle: boolean, tokens: Token[]): void {
  const word = raw.toLowerCase();
  const first = raw.charCodeAt(0);
  const capital = (first >= 65 && first <= 90) || (first >= 0xc0 && raw[0] !== word[0]);
  if (isDigit(first) && !/[a-z]{2}/.test(word)) {
    tokens.push({ start, end, word, kind: 'number', capital: false, handle: false });
    return;
  }
  const add = (text: string, from: number, to: number): void => {
    tokens.push({
      start: from,
      end: to,
      word: text,
      kind: 'word',
      capital: from === start && capital,
      handle,
    });
  };
  const stem = negatives.get(word);
  if (stem !== undefined) {
    add(stem, start, start + stem.length);
    add('not', Math.min(start + stem.length, end), end);
    return;
  }
  const mark = word.lastIndexOf("'");
  if (mark < 1) {
    add(word, start, end);
    return;
  }
  if (word.endsWith("n't")) {
    add(word.slice(0, -3), start, end - 3);
    add('not', end - 3, end);
    return;
  }
  const known = contractions.get(word.slice(mark));
  if (known === undefined) {
    add(word, start, end);
    return;
  }
  const inner = word.slice(0, mark);
  if (inner.includes("'")) push(raw.slice(0, mark), start, end - known[1], handle, tokens);
  else add(inner, start, end - known[1]);
  add(known[0], end - known[1], end);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
