import { words } from '../../../prose/lexicon/list.ts';
import {
  isAdverb,
  isAux,
  isConjunction,
  isDeterminer,
  isPreposition,
  isSubordinator,
  isVerb,
} from '../../../prose/word-class.ts';
import type { Span } from '../../../text/position.ts';
import { type HitPlace, isBalanced, markedEnd, markedStart, startOf, wordAt } from './place.ts';

/** What a question takes the place of, and how it has to begin there. */
export interface Opening {
  readonly span: Span;
  /** `sentence`: with a capital; `cut`: behind a sentence that ends here. */
  readonly kind: 'sentence' | 'cut';
}

/** They may open a sentence and carry nothing that would be lost. */
const lost: ReadonlySet<string> = new Set(
  words('but and so then however unfortunately sadly also again finally'),
);
const joiners: ReadonlySet<string> = new Set(words('and but ; \u2014 \u2013'));

/**
 * What is replaced of a sentence whose last clause begins at a token: all of it, or
 * the clause and the word that joins it to a sentence that is without it. Null where none of these is certain.
 */
export function replaceableOpening(place: HitPlace, clause: number): Opening | null {
  const { sentence } = place;
  if (wordAt(place, sentence.to - 1) === ')') return null;
  const opening = whole(place, clause) ?? cut(place, clause);
  return opening !== null && isReplaceable(place, opening.span) ? opening : null;
}

function spanFrom(place: HitPlace, start: number): Span {
  return { start, end: markedEnd(place, place.sentence.to - 1) };
}

function whole(place: HitPlace, clause: number): Opening | null {
  let first = place.sentence.from;
  while (first < clause && (lost.has(wordAt(place, first)) || wordAt(place, first) === ',')) first++;
  if (first !== clause) return null;
  const bare = spanFrom(place, startOf(place, place.sentence.from));
  if (isReplaceable(place, bare)) return { span: bare, kind: 'sentence' };
  // Emphasis of the first words goes with them.
  return { span: spanFrom(place, markedStart(place, place.sentence.from)), kind: 'sentence' };
}

function cut(place: HitPlace, clause: number): Opening | null {
  if (!joiners.has(wordAt(place, clause - 1))) return null;
  return cutBehind(place, wordAt(place, clause - 2) === ',' ? clause - 2 : clause - 1);
}

/** Everything behind a clause that can be a sentence of its own; null where it may not. */
export function cutBehind(place: HitPlace, to: number): Opening | null {
  if (!isMainClause(place, place.sentence.from, to)) return null;
  const span = spanFrom(place, markedEnd(place, to - 1));
  return isReplaceable(place, span) ? { span, kind: 'cut' } : null;
}

/** One clause with subject and verb that ends with a word that can end a sentence. */
function isMainClause({ tokens }: HitPlace, from: number, to: number): boolean {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || to - from < 2) return false;
  if (isPreposition(first) || isVerb(tokens, from) || isAux(first) || isConjunction(first)) return false;
  let verb = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || isSubordinator(token)) return false;
    if (/^(?:that|which|who|if)$/.test(token.word)) return false;
    if (at > from && (isVerb(tokens, at) || isAux(token))) verb = true;
  }
  const open =
    isAux(last) || isPreposition(last) || isDeterminer(last) || isConjunction(last) || isAdverb(last);
  return verb && !open;
}

/** Nothing in it that belongs together with what stays: emphasis, brackets, code, tags, the marks of a quote. */
function isReplaceable({ text, span }: HitPlace, { start, end }: Span): boolean {
  const words = text.slice(start - span.start, end - span.start);
  return isBalanced(words) && !/[<>]|\n[ \t]{0,20}[-*+|]\s/.test(words);
}
