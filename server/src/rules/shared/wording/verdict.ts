import type { Hit } from '../../../prose/hit.ts';
import { outcomes } from '../../../prose/lexicon/hindsight.ts';
import { words } from '../../../prose/lexicon/list.ts';
import { isAdverb, isAux, isBe, isDeterminer, isPronoun, isVerb } from '../../../prose/word-class.ts';
import { objectOf } from './passive-deed.ts';
import { clauseEnd, type HitPlace, wordAt } from './place.ts';

/** A clause that says nothing but a verdict: a question can take its place, and nothing is lost. */
export interface ClauseVerdict {
  /** Its first token. */
  readonly from: number;
  /** Where it is another one than that of the form. */
  readonly question: string | null;
}

const wholeForms: ReadonlySet<string> = new Set(['fault', 'sanction', 'character', 'human-error']);
const longestSubject = 4;

/**
 * The verdict that fills a clause up to the end of its sentence: "Maya was careless.", "The DBA was at fault.", "Human
 * error." Null where the clause says anything else.
 */
export function verdictOf(place: HitPlace, { form }: Hit): ClauseVerdict | null {
  const { hit, sentence } = place;
  if (form === 'should-have') return neverHappened(place);
  if (!wholeForms.has(form) || hit.to !== clauseEnd(place) || tellsMore(place)) return null;
  if (form === 'human-error') return humanError(place);
  const from = predicateFrom(place, sentence.from, hit.from);
  return from === null ? null : { from, question: null };
}

/** "The DBA who dropped the table was at fault". */
function tellsMore({ tokens, hit }: HitPlace): boolean {
  return tokens
    .slice(hit.from, hit.to)
    .some(({ kind, word }) => kind === 'mark' || /^(?:who|which|that|whose)$/.test(word));
}

const incidents: ReadonlySet<string> = new Set([
  ...outcomes,
  ...words('there event root cause trigger factor reason failure'),
]);

/** "It", "the outage", "the root cause": nothing is lost that the document does not say anyway. */
function isIncident(word: string): boolean {
  return incidents.has(word);
}

/** Nothing but the incident and a form of "be" before the verdict, which may hold its subject itself. */
function predicateFrom(place: HitPlace, from: number, verdict: number): number | null {
  const { tokens } = place;
  let copula = verdict;
  while (copula > from && (isAdverb(tokens[copula - 1]) || isDeterminer(tokens[copula - 1]))) copula--;
  if (copula === from) return from;
  if (!isBe(tokens[copula - 1]) && wordAt(place, copula - 1) !== "'s") return null;
  const end = copula - 1;
  if (end - from > longestSubject || !isIncident(wordAt(place, end - 1))) return null;
  for (let at = from; at < end; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || isVerb(tokens, at)) return null;
  }
  return from;
}

/** "This should never have happened." */
function neverHappened(place: HitPlace): ClauseVerdict | null {
  const { sentence, hit, tokens } = place;
  if (wordAt(place, hit.to - 1) !== 'happened' || hit.to !== clauseEnd(place)) return null;
  const first = tokens[sentence.from];
  if (first === undefined || !(isPronoun(first) || isDeterminer(first))) return null;
  return hit.to - sentence.from > 7 ? null : { from: sentence.from, question: 'How was this possible?' };
}

const causal: ReadonlySet<string> = new Set(
  words('caused triggered created due because result consequence direct by to of been'),
);

/** The whole cause, the predicate of one, or what something was caused by: then the question names that. */
function humanError(place: HitPlace): ClauseVerdict | null {
  const { tokens, hit, sentence } = place;
  const from = sentence.from;
  let at = hit.from;
  while (at > from && (isDeterminer(tokens[at - 1]) || isAdverb(tokens[at - 1]))) at--;
  if (at === from || predicateFrom(place, from, hit.from) !== null) return { from, question: null };
  while (
    at > from &&
    (causal.has(wordAt(place, at - 1)) || isDeterminer(tokens[at - 1]) || isAdverb(tokens[at - 1]))
  )
    at--;
  while (at > from && isAux(tokens[at - 1])) at--;
  const object = isAux(tokens[at]) ? objectOf(place, from, at) : null;
  return object === null ? null : { from, question: `What made ${object} possible?` };
}
