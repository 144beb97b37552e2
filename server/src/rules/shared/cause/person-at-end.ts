import { lastActor } from '../../../prose/actor.ts';
import { mask } from '../../../prose/mask.ts';
import { type Being, Names } from '../../../prose/names.ts';
import { NounPhrases } from '../../../prose/noun-phrases.ts';
import type { Roster } from '../../../prose/roster.ts';
import { type Token, tokenise } from '../../../prose/tokens.ts';
import { isAdverb, isAux, isBe, isParticiple, isVerb } from '../../../prose/word-class.ts';
import type { Passage } from '../../../text/markdown/passage.ts';
import type { Span } from '../../../text/position.ts';

const longest = 25;
const acts: ReadonlySet<Being> = new Set(['person', 'role', 'third']);
/** What the chain lacked is told through those who lacked it: "the team has no runbook", "the DBA could not see it". */
const lacksThing =
  /\b(?:could(?:n['’]t| not)|cannot|can['’]t|(?:was|were|is|are)(?:n['’]t| not) (?:told|informed|notified|paged|given|shown|able|asked)|unable|(?:has|have|had) (?:no|neither)(?! (?:time|idea|clue|experience|sleep|patience)))\b/i;
/** What makes the deed follow from something: "because staging has no data", "as the runbook says". */
const goesOn =
  /\b(?:because|since|due to|as|so that|which|that|where|when|while|after|without|unless)\s+(?:the|a|an|our|its|their|no|nothing|neither|this|it|there|of)\b/i;
/** An agent may be a program; these are people. */
const agent =
  /\bby (?:an? |the |one of (?:the |our )?)?(?:(?:support|sales|service|customer|call[- ]cent(?:er|re)|human|help ?desk|field) )(?:agents?|reps?|representatives?|clerks?)\b/i;
const itWas =
  /^\W{0,3}(?:it|that|this)(?:\s(?:was|is)|['’]s)\s(?:just |only |simply )?(me|my (?:fault|mistake|error)|us|our (?:fault|mistake))\b/i;
const somebody = /^\W{0,3}(?:some(?:one|body)|I)\s(?!(?:else['’]s)\b)[\w'’]+/;
const states: ReadonlySet<string> = new Set(
  'distracted tired confused overworked overloaded stressed rushed mistaken exhausted drunk hurried'.split(
    ' ',
  ),
);

/** The words with which a clause ends at a person or a role: who acted, or what they were. Null where it does not. */
export function personAtEnd(clause: Passage, roster: Roster): Span | null {
  const { text } = clause;
  if (text.split(/\s+/).length > longest || text.includes('?') || lacksThing.test(text)) return null;
  const found = byPattern(clause) ?? byPhrase(clause, roster) ?? lastActor(clause, roster);
  if (found === null) return null;
  return goesOn.test(text.slice(found.end - clause.span.start)) ? null : found;
}

function byPattern({ text, span }: Passage): Span | null {
  const match = itWas.exec(text) ?? agent.exec(text) ?? somebody.exec(text);
  if (match === null) return null;
  const lead = match[0].length - match[0].trimStart().length;
  return { start: span.start + match.index + lead, end: span.start + match.index + match[0].length };
}

/** A person or role as the first words of the clause, or behind "by" at its verb. */
function byPhrase(clause: Passage, roster: Roster): Span | null {
  const tokens = tokenise(mask(clause.text, clause.span.start, clause.pieces));
  const sentence = { from: 0, to: tokens.length, question: false };
  const phrases = new NounPhrases(tokens, sentence, new Names(roster));
  const at = (from: number, to: number): Span => ({
    start: clause.span.start + (tokens[from]?.start ?? 0),
    end: clause.span.start + (tokens[to]?.end ?? 0),
  });
  const first = phrases.startingAt(0);
  if (first !== null && acts.has(first.being)) {
    const next = afterPhrase(tokens, first.to);
    if (next !== null) return at(first.from, next);
  }
  for (const [index, { word }] of tokens.entries()) {
    if (word !== 'by' || !isParticiple(tokens[index - 1])) continue;
    const doer = phrases.startingAt(index + 1);
    if (doer !== null && acts.has(doer.being)) return at(index - 1, doer.to - 1);
  }
  return null;
}

/** The token up to which the words say what the person did or was; null where they say something else. */
function afterPhrase(tokens: readonly Token[], from: number): number | null {
  let at = from;
  if (tokens[at]?.word === ',' && tokens[at + 1]?.word === 'who') at += 2;
  while (isAdverb(tokens[at])) at++;
  const token = tokens[at];
  if (token === undefined || (token.word === '.' && at === tokens.length - 1)) return from - 1;
  if (token.word === 'being' || isVerb(tokens, at)) return at;
  if (!isAux(token)) return null;
  const next = tokens.slice(at + 1).find((each) => !isAdverb(each));
  // "Jonas was told late" is what was done to him.
  if (isBe(token) && isParticiple(next) && !states.has(next?.word ?? '')) return null;
  return at;
}
