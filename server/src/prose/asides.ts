import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { isAdverb, isDeterminer, isPreposition, isSubordinator, isVerb } from './word-class.ts';

/** A dash that is between words. */
export function isDash(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.word === '\u2014' || token.word === '\u2013' || (token.word === '-' && token.kind === 'mark');
}

/** Where an aside that ends with the comma or dash at `end` begins; null where the comma closes no aside. */
export function asideEndingAt(tokens: readonly Token[], sentence: Sentence, end: number): number | null {
  const mark = tokens[end]?.word;
  for (let i = end - 1; i > sentence.from; i--) {
    if (tokens[i]?.word !== mark && !(isDash(tokens[i]) && isDash(tokens[end]))) continue;
    return opensAside(tokens, i + 1) ? i : null;
  }
  return null;
}

/** The bracket that the one at `close` closes; the sentence's start where there is none. */
export function openingOf(tokens: readonly Token[], sentence: Sentence, close: number): number {
  for (let i = close - 1; i >= sentence.from; i--) if (tokens[i]?.word === '(') return i;
  return sentence.from;
}

function opensAside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const opens = isSubordinator(token) || isPreposition(token) || isDeterminer(token) || isAdverb(token);
  return opens || token.word === 'who' || token.word.endsWith('ing') || !isVerb(tokens, at);
}
