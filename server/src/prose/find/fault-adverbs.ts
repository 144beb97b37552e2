import { accuse, type Charge } from '../accuse.ts';
import { faultAdverbs } from '../lexicon/faults.ts';
import { words } from '../lexicon/list.ts';
import type { Subject } from '../noun-phrases.ts';
import { PhraseTable } from '../phrases.ts';
import type { Candidate, Scene } from '../scene.ts';
import {
  isAdverb,
  isAux,
  isConjunction,
  isDeterminer,
  isParticiple,
  isPreposition,
  isVerb,
} from '../word-class.ts';
import { agentAfter, extent } from './fault-verbs.ts';

export const faultAdverbTable = new PhraseTable(
  faultAdverbs.map((phrase) => [phrase, phrase.includes(' ')] as const),
);

const charge: Charge = { mind: false, self: true, soft: false, vendor: false, user: false };
/** Discoveries by accident are no fault. */
const lucky: ReadonlySet<string> = new Set([
  'discovered',
  'found',
  'noticed',
  'stumbled',
  'spotted',
  'fixed',
  'improved',
  'paged',
  'received',
]);
/** What a service does: "we wrongly returned 403" is a company speaking of its machines. */
const served: ReadonlySet<string> = new Set(
  words(`returned served sent rejected blocked charged delivered displayed showed logged reported counted billed routed
    dropped accepted marked processed throttled denied allowed responded emailed notified exposed`),
);
/** Done with hands: an operator that does it is no controller. */
const manual: ReadonlySet<string> = new Set(
  words(
    `pressed typed entered clicked selected pulled unplugged opened closed turned pushed ran copied pasted picked`,
  ),
);
const clauseStops: ReadonlySet<string> = new Set([';', ':', '(', ')']);

/** "An engineer mistakenly wiped", "Maya deleted it by mistake", "removed accidentally by the team". */
export function findFaultAdverbs(scene: Scene, at: number): Candidate | null {
  const match = faultAdverbTable.match(scene.tokens, at, scene.sentence.to);
  if (match === null || scene.isNegated(at, 3)) return null;
  const verb = verbOf(scene, at, match.to);
  if (verb === null || lucky.has(scene.word(verb))) return null;
  const subject = actorOf(scene, at, verb, match.to);
  if (subject === null || scene.isSupposed(subject, Math.min(at, verb))) return null;
  if (
    subject.being === 'self' &&
    /^(?:wrongly|incorrectly|erroneously|improperly)$/.test(scene.word(at)) &&
    served.has(scene.word(verb))
  )
    return null;
  const verdict = accuse(scene, subject, {
    ...charge,
    mind: manual.has(scene.word(verb)),
    soft: scene.hasReason(match.to),
  });
  if (verdict === null) return null;
  const first = Math.min(at, verb);
  const last = Math.max(match.to, verb + 1);
  return { ...verdict, ...extent(subject, first, last), form: 'by-mistake', subject };
}

/** The verb that the adverb belongs to: the next word, else the nearest verb before it. */
function verbOf(scene: Scene, at: number, to: number): number | null {
  let next = to;
  while (
    isAdverb(scene.tokens[next]) ||
    (isConjunction(scene.tokens[next]) && isAdverb(scene.tokens[next + 1]))
  )
    next++;
  const token = scene.tokens[next];
  if (next < scene.sentence.to && token?.kind === 'word' && !isPreposition(token) && !isDeterminer(token)) {
    if (isVerb(scene.tokens, next) || isParticiple(token) || token.word.endsWith('ing') || isBase(scene, at))
      return next;
  }
  for (let i = at - 1; i >= scene.sentence.from; i--) {
    const word = scene.word(i);
    if (clauseStops.has(word)) return null;
    if (isVerb(scene.tokens, i) || (isParticiple(scene.tokens[i]) && isAux(scene.tokens[i - 1]))) return i;
    if (word.endsWith('ing') && scene.subjects.of(i)?.being !== 'system' && scene.subjects.of(i) !== null)
      return i;
  }
  return null;
}

/** Right behind a subject pronoun or an auxiliary a plain word is the verb: "we mistakenly set". */
function isBase(scene: Scene, at: number): boolean {
  const subject = scene.subjects.of(at);
  return subject !== null && subject.being !== 'system' && subject.being !== 'pronoun' && subject.to === at;
}

function actorOf(scene: Scene, at: number, verb: number, to: number): Subject | null {
  const behind = Math.max(verb + 1, to);
  if (scene.word(behind) === 'by' || scene.word(verb + 1) === 'by')
    return agentAfter(scene, Math.min(behind, verb + 1));
  if (isDeterminer(scene.tokens[at - 1]) || isPreposition(scene.tokens[at - 1])) return null;
  const subject = scene.subjects.of(verb);
  if (subject === null || !subject.passive) return subject;
  return agentAfter(scene, behind);
}
