/** How long before or after the time that a text counts from; offsets of that text. */
export interface WrittenDistance {
  readonly minutes: number;
  readonly start: number;
  readonly end: number;
}

/** `T+6`, `T-9`, `T0`, `t+1h12`, `T+01:12`: the letter says that it is a distance, so minutes need no unit. */
const FROM_T =
  /[Tt](?:[ ]?(?<sign>[+\-\u2013\u2212\u00b1])[ ]?|=?(?=0)|\s(?=0\b))(?:(?<h>\d{1,3}):(?<m>\d{2})(?::\d{2})?|(?<n>\d{1,4})(?![\d.,]\d))/y;
/** `+1h12`, `+5m`, `-9 min`, `+00:05`: a sign, and a unit or a colon. */
const SIGNED =
  /(?<sign>[+\-\u2013\u2212])[ ]?(?:(?<h>\d{1,3}):(?<m>\d{2})(?::\d{2})?|(?<n>\d{1,4})(?=[ ]?(?:d|h|m|s)))/y;
const UNIT =
  /[ ]?(?<unit>d(?:ays?)?|h(?:(?:ou)?rs?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?)(?![a-z])|(?<=\d)(?<letter>[dhms])(?=\d)/iy;
const MORE = /[ ]?(?<n>\d{1,2})(?!\d|:\d)/y;
const MINUTES: Readonly<Record<string, number>> = { d: 1440, h: 60, m: 1, s: 1 / 60 };
const NEXT_UNIT: Readonly<Record<string, string>> = { d: 'h', h: 'm', m: 's' };
/** Further parts behind the first, as in `1d 2h 5m`. */
const MOST_PARTS = 3;

/** The distance that begins exactly at `at`, or null. Seconds are rounded down to minutes. */
export function distanceAt(text: string, at: number): WrittenDistance | null {
  if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return null;
  FROM_T.lastIndex = at;
  SIGNED.lastIndex = at;
  const lettered = FROM_T.exec(text);
  const match = lettered ?? SIGNED.exec(text);
  if (match?.groups === undefined) return null;
  const { sign = '+', h, m, n } = match.groups;
  const start = at + match[0].length;
  const told =
    n === undefined
      ? { minutes: Number(h) * 60 + Number(m), end: start }
      : inUnits(text, start, Number(n), lettered !== null);
  if (told === null || /[\p{L}\p{N}]/u.test(text[told.end] ?? '')) return null;
  const back = sign !== '+' && sign !== '\u00b1';
  return { minutes: Math.floor(back ? -told.minutes : told.minutes), start: at, end: told.end };
}

const BARE =
  /^(?<sign>[+\-\u2013\u2212]?)[ ]?(?:(?<h>\d{1,3}):(?<m>\d{2})(?::\d{2})?|(?<n>\d{1,4})(?![\d.,:]))/;

/**
 * The minutes of words that are a distance and nothing else, where their place says that they are one: `12`, `0:31`,
 * `+12 min`, `1 h 05`. Null for other words.
 */
export function distanceOf(text: string): number | null {
  const words = text.trim();
  const lettered = distanceAt(words, 0);
  if (lettered !== null) return lettered.end === words.length ? lettered.minutes : null;
  const match = BARE.exec(words);
  if (match?.groups === undefined) return null;
  const { sign = '', h, m, n } = match.groups;
  const { length } = match[0];
  const told =
    n === undefined
      ? { minutes: Number(h) * 60 + Number(m), end: length }
      : inUnits(words, length, Number(n), true);
  if (told === null || told.end !== words.length) return null;
  return Math.floor(sign === '' || sign === '+' ? told.minutes : -told.minutes);
}

/** The length of `first` and what follows it: with units, or in minutes where a bare figure may be. */
function inUnits(
  text: string,
  from: number,
  first: number,
  bare: boolean,
): { readonly minutes: number; readonly end: number } | null {
  let unit = unitAt(text, from);
  if (unit === null) return bare ? { minutes: first, end: from } : null;
  let minutes = first * (MINUTES[unit.letter] ?? 0);
  let end = unit.end;
  for (let part = 1; part < MOST_PARTS; part++) {
    MORE.lastIndex = end;
    const more = MORE.exec(text);
    const number = Number(more?.groups?.n ?? Number.NaN);
    if (more === null) break;
    const after = end + more[0].length;
    const next = unitAt(text, after);
    // `1h12` leaves the smaller unit out; a figure behind a blank belongs to the words, if any follow.
    if (next === null && more[0].startsWith(' ') && !ENDS.test(text.slice(after, after + 8))) break;
    const letter: string = next?.letter ?? NEXT_UNIT[unit.letter] ?? 's';
    minutes += number * (MINUTES[letter] ?? 0);
    end = next?.end ?? after;
    if (next === null) break;
    unit = next;
  }
  return { minutes, end };
}

const ENDS = /^[*_`)\]]{0,3}\s{0,3}(?:$|[|:–—])/;

function unitAt(text: string, at: number): { readonly letter: string; readonly end: number } | null {
  UNIT.lastIndex = at;
  const match = UNIT.exec(text);
  const letter = (match?.groups?.unit ?? match?.groups?.letter ?? '')[0]?.toLowerCase();
  return match === null || letter === undefined ? null : { letter, end: at + match[0].length };
}
