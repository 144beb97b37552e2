import { once } from '../../text/once.ts';
import { GIVEN_NAMES_A_K } from './given-names-a-k.ts';
import { GIVEN_NAMES_L_Z } from './given-names-l-z.ts';

/**
 * Given names of many countries, lower case and without accents: evidence that a capitalised word is a person. Names
 * that are words of every day or of the trade ("Will", "May", "Ruby", "Jenkins") are left out, in whatever language
 * reports are written in: one name too few costs a bare first name, one too many makes an owner of a word.
 */
const known = once((): ReadonlySet<string> => new Set([...GIVEN_NAMES_A_K, ...GIVEN_NAMES_L_Z]));

/** Letters that Unicode does not take apart into a letter and its accent. */
const STROKES: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
]);

const withoutAccents = /^[a-z]*$/;

/** A name without its accents: "Étienne" is often written "Etienne". */
function plain(name: string): string {
  if (/^[a-z]*$/.test(name)) return name;
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđıßæ]/g, (letter) => STROKES.get(letter) ?? letter);
}

/** Whether a word is a usual given name, whatever its case and accents. */
export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase();
  return known().has(lower) || (!withoutAccents.test(lower) && known().has(plain(lower)));
}
