import { numberWords } from './calendar-words.ts';

/** A length of time as it is in a text; offsets of that text. */
export interface WrittenDuration {
  readonly start: number;
  readonly end: number;
  readonly minutes: number;
  readonly approximate: boolean;
  /** The smallest unit that was written, in minutes: how exact the figure claims to be. */
  readonly grain: number;
}

const NUMBER =
  '(?:\\d{1,5}(?:[.,]\\d{1,3})?(?:\\s?½)?|½|(?<![a-z])(?:half an?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[\\s-]))';
const UNIT = '(?:weeks?|w|days?|d|hours?|hrs?|hr|h|minutes?|mins?|min|m|seconds?|secs?|sec|s)';
const PART = `${NUMBER}[\\s-]?${UNIT}(?![\\w])`;
const GAP = '(?:,?\\s?(?:and\\s)?)';
const DURATION = new RegExp(
  `(?<![\\w.:/-])(?:\\d{1,4}\\s?(?:d|h|m|s)(?:\\d{1,2}(?:d|h|m|s)){1,3}(?!\\w)|${PART}(?:${GAP}${PART}){0,3})`,
  'gi',
);
const PIECE = new RegExp(`(${NUMBER})[\\s-]?(${UNIT})(?![a-z])`, 'gi');
const ROUGH =
  /(?:~|≈|\b(?:about|around|approximately|approx\.?|roughly|nearly|almost|circa|ca\.|some|over|more than|under|less than|at least|up to))\s{0,2}$/i;

const WORDS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(numberWords),
  'half a': 0.5,
  'half an': 0.5,
  '½': 0.5,
};

/** Every length of time of the text, in order. */
export function durationsIn(text: string): readonly WrittenDuration[] {
  const found: WrittenDuration[] = [];
  for (const match of text.matchAll(DURATION)) {
    const total = sum(match[0]);
    if (total === null) continue;
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const start = match.index;
    found.push({
      start,
      end: start + match[0].length,
      ...total,
      approximate: total.rough || ROUGH.test(before),
    });
  }
  return found;
}

function sum(
  text: string,
): { readonly minutes: number; readonly grain: number; readonly rough: boolean } | null {
  let minutes = 0;
  let grain = Number.POSITIVE_INFINITY;
  let rough = false;
  for (const match of text.matchAll(PIECE)) {
    const word = (match[1] ?? '').toLowerCase();
    const unit = minutesIn(match[2] ?? '');
    const value = WORDS[word] ?? Number(word.replace(',', '.').replace(/\s?½$/, '.5'));
    if (!Number.isFinite(value)) return null;
    minutes += value * unit;
    grain = Math.min(grain, unit);
    if (WORDS[word] !== undefined && word !== 'one') rough = rough || value <= 1;
  }
  return Number.isFinite(grain) ? { minutes, grain, rough } : null;
}

function minutesIn(unit: string): number {
  const letter = unit[0]?.toLowerCase();
  if (letter === 'w') return 10_080;
  if (letter === 'd') return 1440;
  if (letter === 'h') return 60;
  return letter === 'm' ? 1 : 1 / 60;
}

/** A number of minutes in words that people use: `4 h 12 min`, `2 d 3 h`, `35 min`. */
export function durationText(minutes: number): string {
  const total = Math.round(Math.abs(minutes));
  const days = Math.floor(total / 1440);
  const hours = Math.floor((total % 1440) / 60);
  const rest = total % 60;
  const parts = [
    days > 0 ? `${days} d` : '',
    hours > 0 ? `${hours} h` : '',
    rest > 0 && days === 0 ? `${rest} min` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '0 min' : parts.join(' ');
}
