import { isWholeComplement } from '../../../prose/complement.ts';
import { baseOfPast } from '../../../prose/verb-forms.ts';
import { isAdverb, isAux, isBe, isConjunction, isDeterminer, isVerb } from '../../../prose/word-class.ts';
import { clauseEnd, type HitPlace, textOf, wordAt } from './place.ts';
import { type Deed, leftUndone } from './questions.ts';

const longestObject = 8;
const personal = /^(?:his|her|their|my|whose|which)$/;

/**
 * The deed of a clause in the passive, whose subject becomes the object: "the alert was missed by the reviewer", "the
 * change should have been tested". Null where the subject is not surely one thing.
 */
export function passiveDeed(place: HitPlace, form: string): (Deed & { readonly from: number }) | null {
  return form === 'should-have' ? wished(place) : byAgent(place, form);
}

/** Whoever did it is at the end and goes. */
function byAgent(place: HitPlace, form: string): (Deed & { readonly from: number }) | null {
  const { hit, sentence } = place;
  const base = baseOfPast(wordAt(place, hit.from));
  const isSlip = form === 'overlooked' || form === 'forgot';
  const group = groupBefore(place, hit.from);
  if (base === null || group === null || hit.to !== clauseEnd(place)) return null;
  const object = objectOf(place, sentence.from, group);
  if (object === null) return null;
  if (base === 'cause') return { frame: 'possible', words: object, from: sentence.from };
  return isSlip ? { frame: 'easy', words: `${base} ${object}`, from: sentence.from } : null;
}

/** "… should (not) have been …": what follows belongs to the verb. */
function wished(place: HitPlace): (Deed & { readonly from: number }) | null {
  const { tokens, hit, sentence } = place;
  const modal = tokens.findIndex(({ word }, at) => at >= hit.from && /^(?:should|could|ought)$/.test(word));
  const verb = hit.to - 1;
  if (modal < 0 || modal > verb || wordAt(place, verb - 1) !== 'been') return null;
  const between = tokens.slice(modal + 1, verb - 1);
  const denied = between.some(({ word }) => word === 'not' || word === 'never');
  const base = baseOfPast(wordAt(place, verb));
  const object = objectOf(place, sentence.from, modal);
  if (base === null || object === null || !isWholeComplement(tokens, hit.to, clauseEnd(place))) return null;
  const rest = `${object} ${textOf(place, hit.to, clauseEnd(place))}`.trim();
  const deed: Deed | null = denied
    ? { frame: 'seemedRight', words: `${base} ${rest}` }
    : leftUndone(base, rest);
  return deed === null ? null : { ...deed, from: sentence.from };
}

/** Where the auxiliaries before a participle begin; null where none of them is a form of "be". */
function groupBefore({ tokens, sentence }: HitPlace, verb: number): number | null {
  let at = verb;
  let passive = false;
  while (at > sentence.from && (isAux(tokens[at - 1]) || isAdverb(tokens[at - 1]))) {
    at--;
    if (isBe(tokens[at])) passive = true;
  }
  return passive ? at : null;
}

/** One thing with its article or pronoun, as it is in the middle of a sentence; null where it may be more. */
export function objectOf(place: HitPlace, from: number, to: number): string | null {
  const { tokens } = place;
  const first = tokens[from];
  if (first === undefined || to <= from || to - from > longestObject) return null;
  const pronoun = to - from === 1 && /^(?:it|this|that|these|those)$/.test(first.word);
  if (!pronoun && (!isDeterminer(first) || personal.test(first.word) || to - from < 2)) return null;
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || isConjunction(token)) return null;
    if (isVerb(tokens, at) || personal.test(token.word) || /^(?:that|who)$/.test(token.word)) return null;
  }
  const words = textOf(place, from, to);
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
