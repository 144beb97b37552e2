import type { IsoDate } from './moment.ts';
import type { PartOfPeriod, SaidDate } from './said-date.ts';

/** What is known where a form is read. */
export interface FormContext {
  /** The day to count from; null where none is known. */
  readonly reference: IsoDate | null;
  /** The words are the value of a field, so that a bare length of time is meant from the reference on. */
  readonly value: boolean;
  /** Nothing else is there: "may" and "sun" are a month and a day. */
  readonly alone: boolean;
}

export type FormGroups = Readonly<Record<string, string | undefined>>;

/** A form of words that say a day without naming it in full. Of two forms that begin at a place the longer counts. */
export interface DateForm {
  readonly id: string;
  /** Of several dates in one phrase the lowest counts: a period says more than a weekday, and that more than "EOD". */
  readonly rank: 1 | 2 | 3 | 4;
  /** Sticky; its named groups are handed to `read`. */
  readonly pattern: RegExp;
  /** Null where the words are no date here. */
  readonly read: (groups: FormGroups, context: FormContext, words: string) => SaidDate | null;
  readonly examples: {
    /** Words with the day they mean where they are a value and 2026-11-03, a Tuesday, is the reference. */
    readonly yes: readonly (readonly [words: string, date: IsoDate | null])[];
    readonly no: readonly string[];
  };
}

const PARTS: readonly (readonly [PartOfPeriod, string])[] = [
  ['end', 'end|late|close|ende|fin|final|fim|fine'],
  ['start', 'start|beginning|early|anfang|début|inicio|início|inizio'],
  ['middle', 'middle|mid|mitte|mi|mediados|meados|metà'],
];

/** Sources of patterns that the forms share; the flags are `i`, `u` and `y`. */
export const PART: string = `(?:(?:the\\s)?(?<part>${PARTS.map(([, words]) => words).join('|')})[\\s-](?:(?:of|del?|du|di)\\s)?(?:the\\s)?)?`;
export const OF_YEAR: string = "(?:[\\s,/-]{0,3}(?:of\\s|de\\s)?(?<year>20\\d\\d(?![\\d:])|'\\d\\d))?";
export const NEXT =
  'next|coming|following|nächste[nrs]?|kommenden?|próxim[oa]|proxim[oa]|prossim[oa]|prochaine?';
export const THIS = 'this|current|diese[nrs]?|cette|ce|este|esta|questo|questa';

const UNITS: readonly (readonly [unit: string, words: string])[] = [
  ['day', 'days?|tag(?:en?)?|jours?|días?|dias?|giorn[oi]'],
  ['week', 'weeks?|wks?|wochen?|semaines?|semanas?|settiman[ae]'],
  ['month', 'months?|mos|mths?|monat(?:en?)?|mois|mes(?:es)?|mês|mes[ei]'],
  ['quarter', 'quarters?|quartal'],
  ['year', 'years?|yrs?|jahr(?:en?)?|années?|años?|anos?|ann[oi]'],
  ['sprint', 'sprints?|releases?|iterations?'],
];
export const UNIT: string = `(?:${UNITS.map(([, words]) => words).join('|')})`;
const UNIT_FORMS = UNITS.map(([unit, words]) => ({ unit, form: new RegExp(`^(?:${words})$`, 'iu') }));

/** The part that the words before a period name; the whole period means its end. */
export function partOf(words: string | undefined): PartOfPeriod {
  const word = words?.toLowerCase() ?? '';
  return PARTS.find(([, names]) => names.split('|').includes(word))?.[0] ?? 'end';
}

/** `2027` and `'27` as a year; null for none. */
export function yearOf(words: string | undefined): number | null {
  if (words === undefined) return null;
  return words.startsWith("'") ? 2000 + Number(words.slice(1)) : Number(words);
}

/** The unit that a word names: day, week, month, quarter, year or sprint. */
export function unitOf(words: string | undefined): string {
  return UNIT_FORMS.find(({ form }) => form.test(words ?? ''))?.unit ?? 'day';
}
