import {
  adverbs,
  beForms,
  conjunctions,
  determiners,
  doForms,
  haveForms,
  invariantVerbs,
  irregularParticiples,
  irregularVerbs,
  modals,
  notAdverbs,
  prepositions,
  subordinators,
} from './lexicon/grammar.ts';
import { words } from './lexicon/list.ts';
import type { Token } from './tokens.ts';

const beSet: ReadonlySet<string> = new Set(beForms);
const auxSet: ReadonlySet<string> = new Set([...beForms, ...haveForms, ...doForms, ...modals]);
const adverbSet: ReadonlySet<string> = new Set(adverbs);
const notAdverbSet: ReadonlySet<string> = new Set(notAdverbs);
const determinerSet: ReadonlySet<string> = new Set(determiners);
const prepositionSet: ReadonlySet<string> = new Set(prepositions);
const conjunctionSet: ReadonlySet<string> = new Set(conjunctions);
const subordinatorSet: ReadonlySet<string> = new Set(subordinators);
const irregularSet: ReadonlySet<string> = new Set(irregularVerbs);
const invariantSet: ReadonlySet<string> = new Set(invariantVerbs);
const participleSet: ReadonlySet<string> = new Set(irregularParticiples);
const pronounSet: ReadonlySet<string> = new Set(
  words(`
    i we he she they you it who someone somebody
    nobody everyone everybody whoever there me us him them
  `),
);

export const isBe = (token: Token | undefined): boolean => token !== undefined && beSet.has(token.word);

export const isAux = (token: Token | undefined): boolean => token !== undefined && auxSet.has(token.word);

export const isDeterminer = (token: Token | undefined): boolean =>
  token !== undefined && determinerSet.has(token.word);

export const isPreposition = (token: Token | undefined): boolean =>
  token !== undefined && prepositionSet.has(token.word);

export const isConjunction = (token: Token | undefined): boolean =>
  token !== undefined && conjunctionSet.has(token.word);

export const isSubordinator = (token: Token | undefined): boolean =>
  token !== undefined && subordinatorSet.has(token.word);

export const isPronoun = (token: Token | undefined): boolean =>
  token !== undefined && pronounSet.has(token.word);

/** Also every word in -ly that is not on the list of exceptions; names are never adverbs. */
export function isAdverb(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  if (adverbSet.has(token.word)) return true;
  return token.word.length > 4 && token.word.endsWith('ly') && !notAdverbSet.has(token.word);
}

/** A past participle by its form. */
export function isParticiple(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  return (
    participleSet.has(token.word) ||
    (token.word.length > 3 && token.word.endsWith('ed') && token.word !== 'need')
  );
}

/** A finite past verb by form and neighbours; auxiliaries are not counted. */
export function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  const before = tokens[beforeAdverbs(tokens, at)];
  if (irregularSet.has(token.word))
    return !isDeterminer(before) || before?.word === 'that' || before?.word === 'which';
  const next = tokens[at + 1];
  if (invariantSet.has(token.word)) {
    if (before?.word === 'who' || (isPronoun(before) && at > 0 && tokens[at - 1] === before)) return true;
    return (
      before !== undefined &&
      before.kind === 'word' &&
      !isDeterminer(before) &&
      !isPreposition(before) &&
      (isDeterminer(next) || next?.kind === 'opaque' || next?.kind === 'number')
    );
  }
  if (
    token.word.length < 4 ||
    !token.word.endsWith('ed') ||
    token.word === 'need' ||
    token.word === 'speed' ||
    token.word === 'feed'
  )
    return false;
  if (isAux(before) || isPronoun(before)) return true;
  const open =
    before === undefined ||
    before.kind === 'mark' ||
    isDeterminer(before) ||
    isPreposition(before) ||
    isConjunction(before) ||
    isVerbForm(before);
  return !(open && isNounLike(next));
}

function isVerbForm(token: Token): boolean {
  return irregularSet.has(token.word) || token.word.endsWith('ed');
}

function isNounLike(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return false;
  return (
    !isDeterminer(token) &&
    !isPreposition(token) &&
    !isConjunction(token) &&
    !isAdverb(token) &&
    !isAux(token) &&
    !isSubordinator(token) &&
    !isPronoun(token)
  );
}

/** The index before `at`, adverbs passed over. */
export function beforeAdverbs(tokens: readonly Token[], at: number): number {
  let i = at - 1;
  while (i >= 0 && isAdverb(tokens[i])) i--;
  return i;
}
