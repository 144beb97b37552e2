import { words } from './lexicon/list.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { isAux, isDeterminer, isPreposition, isPronoun, isVerb } from './word-class.ts';

/** Behind these "that" tells a content: "the fact that the node failed". */
const contentNouns: ReadonlySet<string> = new Set(
  words('fact assumption idea evidence sure aware clear belief impression chance risk so such'),
);
const relatives: ReadonlySet<string> = new Set(['who', 'that', 'which', 'whoever']);
const reach = 8;

/** Index of the relative pronoun whose clause holds the verb at `verb`; null where there is none near. */
export function relativeBefore(tokens: readonly Token[], sentence: Sentence, verb: number): number | null {
  const limit = Math.max(sentence.from, verb - reach);
  for (let i = verb - 1; i >= limit; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') return null;
    if (!relatives.has(token.word)) continue;
    return token.word === 'whoever' || !isGoverned(tokens, i) ? i : null;
  }
  return null;
}

/** Whether a relative pronoun is at `at` and the word behind it is its verb, in whatever tense: "that owns". */
export function opensRelative(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const verb = tokens[at + 1];
  if (at <= sentence.from || !relatives.has(tokens[at]?.word ?? '') || isGoverned(tokens, at)) return false;
  return !isDeterminer(verb) && !isPreposition(verb) && !isPronoun(verb);
}

/** A verb or noun before it makes "that" open a content, not a relative clause. */
function isGoverned(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || isVerb(tokens, at - 1) || isAux(before) || contentNouns.has(before.word);
}
