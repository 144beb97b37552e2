import { faultAdverbTable } from '../../../prose/find/fault-adverbs.ts';
import { words } from '../../../prose/lexicon/list.ts';
import {
  isAdverb,
  isAux,
  isConjunction,
  isDeterminer,
  isPreposition,
  isVerb,
} from '../../../prose/word-class.ts';
import type { TextEdit } from '../../../text/edit.ts';
import { clauseEnd, endOf, type HitPlace, startOf, textOf, wordAt } from './place.ts';

/** A judging word that can go, with what has to change around it. */
export interface Dropped {
  /** As it is shown. */
  readonly words: string;
  readonly edit: TextEdit;
}

const nouns = /(?:ness|ence|ity|ance|ion|idiots?|morons?)$/;
/** What the adjective is part of, or what says nothing without one. */
const notThings: ReadonlySet<string> = new Set(
  words(`
    one ones and or but as than that which who attitude attitudes approach behaviour behavior manner way ways culture
    conduct thing things idea ideas response
  `),
);

/** "A careless copy": the adjective between an article and its noun; null where the rest might not be English. */
export function dropAdjective(place: HitPlace): Dropped | null {
  const { tokens, hit } = place;
  const adjective = tokens[hit.from];
  const article = tokens[hit.from - 1];
  const next = tokens[hit.to];
  if (adjective === undefined || next === undefined || article === undefined || hit.to - hit.from !== 1)
    return null;
  if (!isDeterminer(article) || nouns.test(adjective.word) || isAdverb(adjective) || adjective.capital)
    return null;
  // "No such thing as a careless admin" is said of careless ones only.
  for (let at = place.sentence.from; at < hit.from; at++) {
    if (/^(?:no|not|never|nobody|such|any|every|if)$/.test(wordAt(place, at))) return null;
  }
  if (next.kind !== 'word' || notThings.has(next.word) || isAux(next) || isPreposition(next)) return null;
  if (isConjunction(next) || isAdverb(next) || isVerb(tokens, hit.to) || isDeterminer(next)) return null;
  if (!isSpaced(place, hit.from - 1, hit.to)) return null;
  const written = textOf(place, hit.from - 1, hit.from);
  const fitting = /^an?$/i.test(written) ? articleBefore(textOf(place, hit.to, hit.to + 1)) : written;
  if (fitting === null) return null;
  const capital = /^A/.test(written) ? fitting.slice(0, 1).toUpperCase() + fitting.slice(1) : fitting;
  const span = { start: startOf(place, hit.from - 1), end: startOf(place, hit.to) };
  return { words: textOf(place, hit.from, hit.to), edit: { span, newText: `${capital} ` } };
}

/** By the first letter, where that is sure: not for acronyms, `u`, `h`, `eu` and "one". */
function articleBefore(word: string): 'a' | 'an' | null {
  if (!/^[a-z]+$/.test(word) || /^(?:u|h|eu|on[ce]|x)/.test(word)) return null;
  return /^[aeio]/.test(word) ? 'an' : 'a';
}

/** They say that nobody meant it, or judge: without them the deed is told. "Wrongly" is part of what happened. */
const droppable: ReadonlySet<string> = new Set(
  words(`
    mistakenly accidentally accidently inadvertently unintentionally carelessly recklessly negligently foolishly
    blindly unwisely hastily naively lazily sloppily by
  `),
);

/** "Mistakenly", "by accident" beside a verb; null where other words depend on it. */
export function dropAdverb(place: HitPlace): Dropped | null {
  const { tokens, hit } = place;
  for (let at = hit.from; at < hit.to; at++) {
    const match = faultAdverbTable.match(tokens, at, hit.to);
    if (match === null || !droppable.has(wordAt(place, at))) continue;
    const before = tokens[at - 1];
    const after = tokens[match.to];
    if (before === undefined || at === place.sentence.from || before.kind === 'mark') return null;
    if (isAdverb(before) || isConjunction(before)) return null;
    const last = match.to === clauseEnd(place);
    if (!last && (after === undefined || after.kind === 'mark' || isConjunction(after) || isAdverb(after)))
      return null;
    if (!isSpaced(place, at - 1, last ? match.to - 1 : match.to)) return null;
    const span = last
      ? { start: endOf(place, at - 1), end: endOf(place, match.to - 1) }
      : { start: startOf(place, at), end: startOf(place, match.to) };
    return { words: textOf(place, at, match.to), edit: { span, newText: '' } };
  }
  return null;
}

const views: ReadonlySet<string> = new Set([
  'in hindsight',
  'in retrospect',
  'with hindsight',
  'with the benefit of hindsight',
  'clearly',
  'obviously',
  'evidently',
]);

/** "In hindsight, the limit was low": the view goes, and what was seen stays. */
export function dropView(place: HitPlace): Dropped | null {
  const { tokens, hit, sentence } = place;
  if (hit.from !== sentence.from || !views.has(textOf(place, hit.from, hit.to).toLowerCase())) return null;
  const first = wordAt(place, hit.to) === ',' ? hit.to + 1 : hit.to;
  const next = tokens[first];
  if (next?.kind !== 'word' || isAux(next) || isVerb(tokens, first)) return null;
  // "It was obvious that" judges even more where nothing says from when.
  if (tokens.slice(first, first + 5).some(({ word }) => word === 'that')) return null;
  for (let at = first; at < sentence.to; at++) {
    if (/^(?:should|could|would|ought|might)$/.test(wordAt(place, at))) return null;
  }
  const letter = textOf(place, first, first + 1)
    .slice(0, 1)
    .toUpperCase();
  const start = startOf(place, first);
  const span = { start: startOf(place, hit.from), end: start + 1 };
  return { words: textOf(place, hit.from, hit.to), edit: { span, newText: letter } };
}

/** Nothing but single blanks between the tokens from one to the other. */
function isSpaced({ tokens, text }: HitPlace, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (text.slice(tokens[at]?.end, tokens[at + 1]?.start) !== ' ') return false;
  }
  return true;
}
