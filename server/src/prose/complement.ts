import { words } from './lexicon/list.ts';
import type { Token } from './tokens.ts';
import { isAux, isConjunction, isParticiple, isVerb } from './word-class.ts';

/** They lead on to a reason, a condition, a contrast or another clause. */
const leadsOn: ReadonlySet<string> = new Set(
  words(`
    because since as so then but although though unless whereas while when if which who whose whom where until once
    that what how why whether instead rather than despite yet nor therefore hence thus despite
  `),
);
/** Of somebody who is not named any more. */
const personal: ReadonlySet<string> = new Set(
  words('he she they him her his hers their theirs them himself herself themselves i me my mine myself'),
);
/** They open what is known, noticed or told. */
const contentOpeners: ReadonlySet<string> = new Set(words('that how what whether why where which'));

/** Whether the word leads on to a reason. */
export function isReason(word: string): boolean {
  return word === 'because' || word === 'since' || word === 'due';
}

/**
 * Whether the tokens are all that belongs to the verb before them and read the same without its subject: an object,
 * places, times, or what was known; no further clause, reason, list or person.
 */
export function isWholeComplement(tokens: readonly Token[], from: number, to: number): boolean {
  const content = contentOpeners.has(tokens[from]?.word ?? '');
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || personal.has(token.word)) return false;
    if (at === from && content) continue;
    if (leadsOn.has(token.word)) return false;
    const verb = isAux(token) || isVerb(tokens, at);
    if (verb && !content) return false;
    if (isConjunction(token) && (content || !joinsThings(tokens, at, to))) return false;
  }
  return true;
}

/** "The host and the port": no verb comes after it. */
function joinsThings(tokens: readonly Token[], at: number, to: number): boolean {
  const word = tokens[at]?.word;
  if (word !== 'and' && word !== 'or' && word !== '&') return false;
  for (let i = at + 1; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || isAux(token) || isVerb(tokens, i) || isParticiple(token)) return false;
  }
  return true;
}
