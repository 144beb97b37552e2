import { isWholeComplement } from '../../../prose/complement.ts';
import { faultVerbTable } from '../../../prose/find/fault-verbs.ts';
import { baseOfPast } from '../../../prose/verb-forms.ts';
import { isAdverb } from '../../../prose/word-class.ts';
import { objectOf, passiveDeed } from './passive-deed.ts';
import { clauseEnd, type HitPlace, textOf, wordAt } from './place.ts';
import { type Deed, type Frame, leftUndone } from './questions.ts';

/** Before the verb they turn what was done into what was not. */
const turning: ReadonlySet<string> = new Set(['almost', 'nearly', 'hardly', 'barely', 'never', 'not']);
/** They can be without an object. */
const idioms: ReadonlySet<string> = new Set(['made', 'cut', 'took', 'jumped']);

const ofFinite: Readonly<Record<string, Frame>> = {
  forgot: 'easy',
  overlooked: 'easy',
  mistake: 'easy',
  assumed: 'easy',
  'did-not': 'seemedRight',
};

/**
 * The deed of a clause that reaches to the end of its sentence, with the token at which the clause begins; null where
 * words follow that do not belong to the verb, or the plain form of the verb is not known.
 */
export function deedOf(place: HitPlace, form: string): (Deed & { readonly from: number }) | null {
  const { subject, hit } = place;
  if (wordAt(place, hit.from) === 'why') return whyNot(place);
  const passive = form === 'should-have' && wordAt(place, hit.to - 2) === 'been';
  // "Forgot to drain the node", said of nobody.
  const bare = subject === null && hit.from === place.sentence.from;
  if ((subject === null && !bare) || (subject !== null && subject.from > hit.from) || passive)
    return passiveDeed(place, form);
  if (!isWholeComplement(place.tokens, hit.to, clauseEnd(place))) return null;
  const verb = subject?.to ?? hit.from;
  const deed = form === 'should-have' ? wished(place, verb) : faultDeed(place, verb, form);
  return deed === null ? null : { ...deed, from: subject?.from ?? hit.from };
}

/** "Why did the engineer forget to drain the node?": the verb is in its plain form. */
function whyNot(place: HitPlace): (Deed & { readonly from: number }) | null {
  const { hit, tokens } = place;
  const base = wordAt(place, hit.to - 1);
  const rest = textOf(place, hit.to, clauseEnd(place));
  if (rest === '' || !isWholeComplement(tokens, hit.to, clauseEnd(place))) return null;
  if (wordAt(place, hit.to - 2) !== 'not') return { frame: 'easy', words: `${base} ${rest}`, from: hit.from };
  const deed = leftUndone(base, rest);
  return deed === null ? null : { ...deed, from: hit.from };
}

function faultDeed(place: HitPlace, from: number, form: string): Deed | null {
  const verb = verbBehind(place, from, form);
  if (verb === null) return null;
  const word = (at: number): string => wordAt(place, at);
  const acted = skipNegation(place, verb);
  switch (form) {
    case 'failed-to':
      return infinitive(place, verb + 1);
    case 'did-not-think':
      if (word(acted) === 'realise' || word(acted) === 'realize') return plain(place, acted);
      if (word(acted) === 'think' && word(acted + 1) !== 'to') return plain(place, acted);
      return infinitive(place, acted + 1);
    case 'did-not':
      if (word(verb) === 'did') return acted > verb + 1 ? plain(place, acted) : null;
      return acted > verb ? past(place, acted) : finite(place, verb, form);
    case 'never':
      return past(place, acted);
    case 'forgot':
      return word(verb + 1) === 'to' && !word(verb).startsWith('forg')
        ? infinitive(place, verb + 1)
        : finite(place, verb, form);
    case 'caused':
      return caused(place, verb);
    default:
      return finite(place, verb, form);
  }
}

/** Where the words begin that put somebody at fault; null where others are between them and their subject. */
function verbBehind({ tokens, sentence, hit }: HitPlace, from: number, form: string): number | null {
  for (let at = from; at < hit.to; at++) {
    const match = faultVerbTable.match(tokens, at, sentence.to);
    if (match !== null && match.to === hit.to && match.value.form === form) return at;
    const word = tokens[at]?.word ?? '';
    if (turning.has(word) || !(/^(?:had|has|have)$/.test(word) || isAdverb(tokens[at]))) return null;
  }
  return null;
}

/** Behind "did not", "had not yet", "never". */
function skipNegation(place: HitPlace, verb: number): number {
  let at = verb;
  if (/^(?:did|had|has|have)$/.test(wordAt(place, at))) at++;
  while (wordAt(place, at) === 'not' || wordAt(place, at) === 'never' || isAdverb(place.tokens[at])) at++;
  return at;
}

/** "To check the logs": what follows `to`. */
function infinitive(place: HitPlace, at: number): Deed | null {
  return wordAt(place, at) === 'to' ? plain(place, at + 1) : null;
}

/** A verb in its plain form and all that follows. */
function plain(place: HitPlace, verb: number): Deed | null {
  const rest = textOf(place, verb + 1, clauseEnd(place));
  return rest === '' ? null : leftUndone(wordAt(place, verb), rest);
}

/** A past or a participle of what was not done. */
function past(place: HitPlace, verb: number): Deed | null {
  const base = baseOfPast(wordAt(place, verb));
  const rest = textOf(place, verb + 1, clauseEnd(place));
  return base === null || rest === '' ? null : leftUndone(base, rest);
}

/** A past of what was done. */
function finite(place: HitPlace, verb: number, form: string): Deed | null {
  const word = wordAt(place, verb);
  const base = baseOfPast(word);
  const frame = word === 'rushed' ? 'seemedNeeded' : ofFinite[form];
  const rest = textOf(place, verb + 1, clauseEnd(place));
  if (base === null || frame === undefined || (rest === '' && !idioms.has(word))) return null;
  return { frame, words: `${base} ${rest}`.trim() };
}

/** "Caused the outage": nobody does that, it happens. */
function caused(place: HitPlace, verb: number): Deed | null {
  const object = wordAt(place, verb) === 'caused' ? objectOf(place, verb + 1, clauseEnd(place)) : null;
  return object === null ? null : { frame: 'possible', words: object };
}

/** "Should have checked the logs", "should not have deployed on a Friday". */
function wished(place: HitPlace, modal: number): Deed | null {
  if (!/^(?:should|could|ought)$/.test(wordAt(place, modal))) return null;
  let denied = false;
  let at = modal + 1;
  for (; at < place.hit.to - 1; at++) {
    const word = wordAt(place, at);
    if (word === 'not' || word === 'never') denied = true;
    else if (word !== 'have' && word !== 'to' && !isAdverb(place.tokens[at])) return null;
  }
  const base = baseOfPast(wordAt(place, at));
  const rest = textOf(place, at + 1, clauseEnd(place));
  if (base === null || rest === '') return null;
  return denied ? { frame: 'seemedRight', words: `${base} ${rest}` } : leftUndone(base, rest);
}
