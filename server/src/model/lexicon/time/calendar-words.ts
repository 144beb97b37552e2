/**
 * Names of months, weekdays and small numbers, once for every reader. Short forms that are everyday words of English
 * ("set", "out", "ago", "so", "do") are left out.
 */
const MONTHS: readonly string[] = [
  'jan january januar januari jänner janv janvier enero ene janeiro gennaio',
  'feb february februar févr fevr februari février fevrier febrero fev fevereiro febbraio',
  'mar march maart märz maerz mrz mär mars marzo março marco',
  'apr april avr avril abril abr aprile',
  'may mai mei mayo maio maggio',
  'jun june juni juin junio junho giugno giu',
  'jul july juli juil juillet julio julho luglio lug',
  'aug august augustus août aout agosto',
  'sep sept september septembre septiembre setiembre setembro settembre',
  'oct october oktober okt octobre octubre outubro ottobre ott',
  'nov november novembre noviembre novembro',
  'dec december dezember dez déc décembre decembre diciembre dic dezembro dicembre',
];

const WEEKDAYS: readonly string[] = [
  'mon monday montag maandag lundi lunes segunda-feira lunedì',
  'tue tues tuesday dienstag dinsdag mardi martes terça-feira martedì',
  'wed wednesday mittwoch woensdag mercredi miércoles quarta-feira mercoledì',
  'thu thur thurs thursday donnerstag donderdag jeudi jueves quinta-feira giovedì',
  'fri friday freitag vrijdag vendredi viernes sexta-feira venerdì',
  'sat saturday samstag zaterdag samedi sábado sabato',
  'sun sunday sonntag zondag dimanche domingo domenica',
];

const NUMBERS: readonly string[] = [
  'a an one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** No letter follows: `\b` knows no letters beyond English ones. */
export const WORD_END = '(?![\\p{L}\\p{N}_])';

/** Small whole numbers as people write them; "a" and "an" count as one. */
export const numberWords: ReadonlyMap<string, number> = numbered(NUMBERS);
const months = numbered(MONTHS);
const weekdays = numbered(WEEKDAYS);

/** Sources of patterns that match one name; they go into patterns with the flags `i` and `u`. */
export const MONTH_NAME: string = oneOf(months);
export const WEEKDAY_NAME: string = oneOf(weekdays);
export const COUNT: string = `(?:\\d{1,3}|${[...numberWords.keys()].join('|')})`;

/** The number of a month's name or short form, 1 to 12; 0 for other words. */
export function monthNumber(name: string): number {
  return months.get(name.toLowerCase()) ?? 0;
}

/** The number of a weekday's name or short form, 1 for Monday to 7 for Sunday; 0 for other words. */
export function weekdayNumber(name: string): number {
  return weekdays.get(name.toLowerCase()) ?? 0;
}

/** A count in figures or words; NaN for anything else. */
export function countOf(words: string): number {
  return numberWords.get(words.toLowerCase()) ?? Number(words);
}

/** Whether a name of a month, or of a weekday, can begin with this UTF-16 code: a look that spares most tries. */
export function canBeginName(code: number): boolean {
  return beginnings.has(code | 32);
}

const beginnings: ReadonlySet<number> = new Set(
  [...months.keys(), ...weekdays.keys()].map((name) => name.charCodeAt(0)),
);

function numbered(lines: readonly string[]): ReadonlyMap<string, number> {
  return new Map(lines.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)));
}

/** The longest first, so that no name is cut at the end of its short form. */
function oneOf(names: ReadonlyMap<string, number>): string {
  return `(?:${[...names.keys()].sort((a, b) => b.length - a.length).join('|')})${WORD_END}`;
}
