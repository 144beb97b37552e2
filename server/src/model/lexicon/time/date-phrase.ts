import { WEEKDAY_NAME, weekdayNumber } from './calendar-words.ts';
import { daysBetween, partsOf, weekdayOf } from './civil.ts';
import type { FormContext } from './date-form.ts';
import { lengthAt } from './length-at.ts';
import type { IsoDate } from './moment.ts';
import { periodForms } from './period-forms.ts';
import { relativeForms } from './relative-forms.ts';
import { nextOccurrence, resolveDate } from './resolve-date.ts';
import type { SaidDate } from './said-date.ts';
import { type DateOrder, dottedDayAt, shortDateAt, type WrittenDate, writtenDateAt } from './written-date.ts';

/** A date as people write it anywhere: one form or several that say it together ("Friday, 4 December"). */
export interface DatePhrase extends SaidDate {
  /** The whole phrase, offsets of the given text. */
  readonly start: number;
  readonly end: number;
  /** The words that decide: the date of "next week (2026-12-04)", the last one of "2026-11-10 → 2026-12-24". */
  readonly core: { readonly start: number; readonly end: number };
  /** It begins with a full date in figures, which needs no word before it. */
  readonly figures: boolean;
  /** 0 where it names its day, more the less it says: of several dates in a value the lowest counts. */
  readonly rank: number;
  /** The whole phrase means this one day whenever it was written. */
  readonly certain: boolean;
}

export interface DateOptions {
  /** The day that relative words count from, and where a missing year is looked for; null where none is known. */
  readonly reference: IsoDate | null;
  readonly dateOrder: DateOrder | null;
  /** The text is the value of a date's field: "2 weeks" is a date there. */
  readonly value?: boolean;
}

export const noDateOptions: DateOptions = { reference: null, dateOrder: null };

/** One form at its place. */
interface Atom {
  readonly start: number;
  readonly end: number;
  /** 0 for a date that names its day; see `DateForm.rank`. */
  readonly rank: number;
  readonly figures: boolean;
  readonly said: SaidDate;
}

const FORMS = [...periodForms, ...relativeForms];
/** Any of them, without names for its parts: at most places there is none. */
const ANY_FORM = new RegExp(
  FORMS.map(({ pattern }) => `(?:${pattern.source.replaceAll(/\(\?<\p{L}\w*>/gu, '(?:')})`).join('|'),
  'iuy',
);
/** Longer phrases are cut. */
const LONGEST = 80;
const WEEKDAY_LEAD = new RegExp(`${WEEKDAY_NAME}[.,]?\\s{1,3}`, 'iuy');
const LEAD = /(?:the|le|el|il|am|den|dem)\s(?=\d)/iuy;
/** `T17:00:00Z` behind a date. */
const TIME_OF_DAY = /T\d\d?:?\d\d[\d:.]{0,12}(?:Z|[+-]\d\d:?\d\d)?/y;
/** What may be between two forms of one date: "Friday, 4 December", "next week (2026-12-04)". */
const BETWEEN = /(?:[\s,]{1,3}\(?|[\s,]{0,3}\()/y;
const MOVED = /\s{0,2}(?:→|⇒|➔|➜|-{1,2}>|=>)\s{0,2}/y;
const WORD_START = /(?<![A-Za-zÀ-ÿ0-9_.])[\p{L}\p{N}+]/gu;

/** The longest date phrase that begins exactly at `at`, with its reading; null where none does. */
export function datePhraseAt(text: string, at: number, options: DateOptions): DatePhrase | null {
  const first = atomAt(text, at, options);
  if (first === null) return null;
  let atoms: readonly Atom[] = [first];
  let end = first.end;
  let all = 1;
  while (end - at < LONGEST) {
    const moved = lengthAt(MOVED, text, end);
    const between = moved || lengthAt(BETWEEN, text, end);
    const next = between === 0 ? null : atomAt(text, end + between, options);
    if (next === null) break;
    // Of a date that was moved only the last one holds.
    atoms = moved > 0 ? [next] : [...atoms, next];
    all++;
    const bracket = text[next.start - 1] === '(' && text[next.end] === ')';
    end = next.end + (bracket ? 1 : 0);
  }
  const core = best(atoms);
  return {
    ...core.said,
    start: at,
    end,
    core: { start: core.start, end: core.end },
    figures: first.figures,
    rank: core.rank,
    certain: all === 1 && core.said.date !== null && !core.said.counted,
  };
}

/** The longest date phrase that ends exactly at `end`, with its reading; null where none does. */
export function datePhraseEndingAt(text: string, end: number, options: DateOptions): DatePhrase | null {
  const from = Math.max(0, end - LONGEST);
  const near = text.slice(from, end);
  for (const { index } of near.matchAll(WORD_START)) {
    const phrase = datePhraseAt(near, index, options);
    if (phrase?.end === near.length) return shifted(phrase, from);
  }
  return null;
}

/** Every date phrase of a text, in order. */
export function datePhrasesIn(text: string, options: DateOptions): readonly DatePhrase[] {
  const found: DatePhrase[] = [];
  let passed = 0;
  for (const { index } of text.matchAll(WORD_START)) {
    const phrase = index < passed ? null : datePhraseAt(text, index, options);
    if (phrase === null) continue;
    found.push(phrase);
    passed = phrase.end;
  }
  return found;
}

function shifted(phrase: DatePhrase, by: number): DatePhrase {
  const { start, end, core } = phrase;
  return {
    ...phrase,
    start: start + by,
    end: end + by,
    core: { start: core.start + by, end: core.end + by },
  };
}

function best(atoms: readonly Atom[]): Atom {
  return atoms.reduce((most, atom) => (atom.rank < most.rank ? atom : most));
}

/** The longest form that begins at `at`; of two as long, the one that says more. */
function atomAt(text: string, at: number, options: DateOptions): Atom | null {
  const atoms = [calendarAtom(text, at, options), ...formAtoms(text, at, options)];
  return atoms.reduce<Atom | null>((most, atom) => {
    if (atom === null || most === null) return atom ?? most;
    return atom.end > most.end || (atom.end === most.end && atom.rank < most.rank) ? atom : most;
  }, null);
}

/** A date that names its day, after a weekday or an article. */
function calendarAtom(text: string, at: number, options: DateOptions): Atom | null {
  const weekday = lengthAt(WEEKDAY_LEAD, text, at);
  const from = at + weekday + lengthAt(LEAD, text, at + weekday);
  const written =
    writtenDateAt(text, from) ??
    shortDateAt(text, from) ??
    (options.value === true ? dottedDayAt(text, from) : null);
  if (written === null) return null;
  const end = written.end + lengthAt(TIME_OF_DAY, text, written.end);
  if (/[A-Za-z0-9_]/.test(text[end] ?? '')) return null;
  const figures = from === at && written.form !== 'name' && written.year !== null;
  const said = ofWritten(written, options);
  // A weekday that is another one belongs to other words, or one of both is wrong.
  const names = weekday === 0 ? 0 : weekdayNumber(/^[^\s.,]+/.exec(text.slice(at, from))?.[0] ?? '');
  const agrees = names === 0 || said.date === null || weekdayOf(said.date) === names;
  return { start: agrees ? at : from, end, rank: 0, figures, said };
}

function ofWritten(written: WrittenDate, { dateOrder, reference }: DateOptions): SaidDate {
  const { date, candidates, problem } = resolveDate(written, dateOrder, reference);
  const near = written.year === null && reference !== null ? reference : null;
  const shared = {
    candidates: near === null ? candidates : candidates.flatMap((each) => coming(each, near) ?? []),
    counted: false,
  };
  if (problem !== null) return { ...shared, date: null, reading: problem };
  if (written.year !== null) {
    const exact = written.form === 'iso' || written.form === 'compact';
    return { ...shared, date, reading: exact ? 'exact' : 'written' };
  }
  if (reference === null || written.form === 'day') return { ...shared, date, reading: 'relative' };
  const next = date === null ? null : coming(date, reference);
  // So far ahead the one just past is as likely to be meant.
  const counted = next !== null && daysBetween(reference, next) > HALF_A_YEAR;
  return { ...shared, counted, date: next, reading: 'relative' };
}

/** Days after which a date without its year is nearer to the same day of the year before. */
const HALF_A_YEAR = 183;

/** The same day and month, on or after the reference. */
function coming(date: IsoDate, reference: IsoDate): IsoDate | null {
  const { month, day } = partsOf(date);
  return nextOccurrence(month, day, reference);
}

function formAtoms(text: string, at: number, { reference, value = false }: DateOptions): readonly Atom[] {
  // "post-Q3" and "pre-May" are other words.
  if (text[at - 1] === '-' || lengthAt(ANY_FORM, text, at) === 0) return [];
  const atoms: Atom[] = [];
  for (const { rank, pattern, read } of FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const words = match[0];
    const context: FormContext = { reference, value, alone: value && words.length === text.trim().length };
    const said = read(match.groups ?? {}, context, words);
    if (said !== null) atoms.push({ start: at, end: at + words.length, rank, figures: false, said });
  }
  return atoms;
}
