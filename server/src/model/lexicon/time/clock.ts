/** A time of day as it is in a text; offsets of that text. */
export interface WrittenClock {
  readonly start: number;
  readonly end: number;
  /** Minutes of the day, 0 to 1439. */
  readonly minutes: number;
  /** `weak` forms (`8.48`, `1625`) are times only where their surroundings say so. */
  readonly weak: boolean;
}

/** What is where a time should: the words, and whether they are a broken time or an honest "unknown". */
export interface NoClock {
  readonly start: number;
  readonly end: number;
  readonly kind: 'broken' | 'unknown';
}

const MERIDIEM = '(?:[ \\t]?(a\\. ?m\\.|p\\. ?m\\.|[ap]m)(?![a-z])|([ap])(?![\\w.]))';
const COLON = new RegExp(
  `(?<![\\d.]|(?<!\\d{4}):|[A-SU-Z])(\\d{1,2}):(\\d{2})(?::\\d{2}(?:[.,]\\d{1,6})?)?(?!\\d|:\\d)(?:[ \\t](?:uhr|uur|horas|heures|hs)\\b)?${MERIDIEM}?`,
  'iy',
);
const WHOLE_HOUR = new RegExp(`(?<![\\d:.]|[A-SU-Z])(\\d{1,2})${MERIDIEM}`, 'iy');
const DOTTED = new RegExp(
  `(?<![\\d:.]|[A-SU-Z])(\\d{1,2})\\.(\\d{2})(?![\\d%]|[.:]\\d|[a-z]{3}|[ \\t]?(?:million|billion|thousand|k|[kmgt]i?b|ms|sec(?:onds)?|s|x|times|percent|%)(?![a-z]))${MERIDIEM}?`,
  'iy',
);
/** `9h05`, `9 h 05`; `9 h 05 min` is a length of time. A bare `9h` comes before a mark or nothing. */
const LETTER_H =
  /(?<![\d:.]|[A-SU-Z])(\d{1,2})[ \t\u00a0]?h(?:[ \t\u00a0]?(\d{2})(?!\w|[ \t]?m(?:in)?\b)|(?=[*_`)\]]{0,3}(?:[ \t\u00a0]{0,2}(?:[:,–—|]|-{1,2}[ >])|$)))/iy;
/** `9 Uhr 05`, `14 uur`, `11.05 Uhr`. */
const WITH_WORD =
  /(?<![\d:.]|[A-SU-Z])(\d{1,2})(?:\.(\d{2}))?[ \t\u00a0]?(?:uhr|uur|o['’]clock)(?:[ \t\u00a0](\d{2}))?(?![\w])/iy;
/** `9時5分`, `午後1時半`, `下午2点15分`, `오전 9시`; `9時間` is a length of time. */
const UNSPACED =
  /(?<!\d)(?:(?:(午前|上午|早上|凌晨|오전)|(午後|下午|晚上|오후))[ \t]?)?(\d{1,2})(?:[:：](\d{2})(?!\d)|[時时点點시](?!間|间|간)[ \t]?(?:(\d{1,2})[分분]|(半))?)/y;
const DIGITS =
  /(?<![\d:.]|[A-SU-Z]|[-–—][ \t]{0,2})([0-2]\d)([0-5]\d)(?:[ \t]?(hrs?|hours|h)\b|L\b)?(?![\d%-]|[.:]\d|[A-Y_]|[ \t]?%|[ \t](?:users|requests|errors|customers|pods|nodes|rows|people|messages|orders|times)\b)/iy;
const NAMED = /(noon|midday|midnight)\b/iy;

/** The time of day that begins exactly at `at`, or null. */
export function clockAt(text: string, at: number): WrittenClock | null {
  const code = text.charCodeAt(at);
  if (code < DIGIT_0 || code > DIGIT_9) return unspaced(text, at) ?? named(text, at);
  const written =
    withColon(text, at) ??
    wholeHour(text, at) ??
    withWord(text, at) ??
    dotted(text, at) ??
    letterH(text, at) ??
    unspaced(text, at) ??
    digits(text, at);
  return spoken(text, at, written);
}

const PART_OF_DAY = /[ \t](?:in the (?:(morning)|afternoon|evening)|at night)\b/iy;

/** `1:05 in the afternoon`, `9 in the morning`: the part of the day behind a time of twelve hours. */
function spoken(text: string, at: number, written: WrittenClock | null): WrittenClock | null {
  const figures =
    written === null ? /^(?<![\d:.])\d{1,2}(?=[ \t])/.exec(text.slice(at, at + 3))?.[0] : undefined;
  if (written === null && figures === undefined) return null;
  const end = written?.end ?? at + (figures?.length ?? 0);
  const part = run(PART_OF_DAY, text, end);
  const minutes = written?.minutes ?? minutesOf(figures, '0', undefined);
  if (part === null || minutes === null || minutes >= 13 * 60) return written;
  const half = part[1] === undefined ? 'p' : 'a';
  const ofDay = minutesOf(String(Math.floor(minutes / 60)), String(minutes % 60), half);
  return ofDay === null ? written : { start: at, end: end + part[0].length, minutes: ofDay, weak: false };
}

const DIGIT_0 = '0'.charCodeAt(0);
const DIGIT_9 = '9'.charCodeAt(0);

function withColon(text: string, at: number): WrittenClock | null {
  return made(run(COLON, text, at), at, false);
}

function wholeHour(text: string, at: number): WrittenClock | null {
  const match = run(WHOLE_HOUR, text, at);
  if (match === null) return null;
  const minutes = minutesOf(match[1], '0', match[2] ?? match[3]);
  return minutes === null ? null : { start: at, end: at + match[0].length, minutes, weak: false };
}

function dotted(text: string, at: number): WrittenClock | null {
  const match = run(DOTTED, text, at);
  return made(match, at, match !== null && match[3] === undefined);
}

function letterH(text: string, at: number): WrittenClock | null {
  return made(run(LETTER_H, text, at), at, true);
}

function withWord(text: string, at: number): WrittenClock | null {
  const match = run(WITH_WORD, text, at);
  const minutes = match === null ? null : minutesOf(match[1], match[2] ?? match[3], undefined);
  return match === null || minutes === null
    ? null
    : { start: at, end: at + match[0].length, minutes, weak: false };
}

function unspaced(text: string, at: number): WrittenClock | null {
  const match = run(UNSPACED, text, at);
  if (match === null) return null;
  const [whole, morning, evening, hour, colon, minute, half] = match;
  const meridiem = morning === undefined ? (evening === undefined ? undefined : 'p') : 'a';
  const minutes = minutesOf(hour, half === undefined ? (colon ?? minute) : '30', meridiem);
  // Without a half of the day a colon's time is another form's, and was refused there.
  if (meridiem === undefined && colon !== undefined) return null;
  const weak = meridiem === undefined && minute === undefined;
  return minutes === null ? null : { start: at, end: at + whole.length, minutes, weak };
}

function digits(text: string, at: number): WrittenClock | null {
  const match = run(DIGITS, text, at);
  if (match === null) return null;
  const minutes = minutesOf(match[1], match[2], undefined);
  if (minutes === null) return null;
  const end = at + match[0].length;
  // `1400Z` is no figure.
  return {
    start: at,
    end,
    minutes,
    weak: match[3] === undefined && !/^Z(?![A-Za-z\d])/.test(text.slice(end, end + 2)),
  };
}

function named(text: string, at: number): WrittenClock | null {
  const match = run(NAMED, text, at);
  if (match === null) return null;
  const minutes = match[1]?.toLowerCase() === 'midnight' ? 0 : 720;
  return { start: at, end: at + match[0].length, minutes, weak: true };
}

const UNKNOWN =
  /(?:-{1,2}:-{1,2}|\?{1,2}[:.]\?{1,2}|\?{2,4}|[Uu]nknown|xx:xx|XX:XX|\d{1,2}:(?:\?\?|xx|XX|--))(?![\w:])/y;
const BROKEN =
  /(?:\d{1,3}:\d{1,3}(?::\d{1,3})?|\d{1,2}[:;]\d?[oOlI]\d?|[HhMm]{2}:[Mm]{2}(?::[Ss]{2})?)(?![\w:])/y;

/** Words at `at` that are in a time's place and give none, or null. */
export function noClockAt(text: string, at: number): NoClock | null {
  const unknown = run(UNKNOWN, text, at);
  if (unknown !== null) return { start: at, end: at + unknown[0].length, kind: 'unknown' };
  const broken = run(BROKEN, text, at);
  return broken === null ? null : { start: at, end: at + broken[0].length, kind: 'broken' };
}

function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function made(match: RegExpExecArray | null, at: number, weak: boolean): WrittenClock | null {
  if (match === null) return null;
  const minutes = minutesOf(match[1], match[2], match[3] ?? match[4]);
  return minutes === null ? null : { start: at, end: at + match[0].length, minutes, weak };
}

/** `18:41 PM` and `00:29 AM` are 24-hour times with a superfluous mark. */
function minutesOf(
  hour: string | undefined,
  minute: string | undefined,
  meridiem: string | undefined,
): number | null {
  let hours = Number(hour);
  const minutes = Number(minute ?? 0);
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return null;
  const half = meridiem?.[0]?.toLowerCase();
  if (half === 'p' && hours < 12) hours += 12;
  if (half === 'a' && hours === 12) hours = 0;
  return (hours % 24) * 60 + minutes;
}
