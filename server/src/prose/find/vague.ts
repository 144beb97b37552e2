import {
  feelingPhrases,
  genericAdjectives,
  genericVerbs,
  intents,
  peoplePhrases,
  reviewPhrases,
  servedWith,
} from '../lexicon/actions.ts';
import { PhraseTable } from '../phrases.ts';
import type { Candidate, Scene } from '../scene.ts';
import { beforeAdverbs, isAux, isConjunction, isDeterminer, isParticiple, isVerb } from '../word-class.ts';
import { opensAction } from './action-head.ts';
import { isConcrete, isMachineLearning } from './concrete.ts';
import { adjectiveEnd, objectEnd } from './generic-object.ts';

type Vague = 'feeling' | 'review' | 'people' | 'generic' | 'adjective';

export const vagueTable = new PhraseTable<Vague>([
  ...feelingPhrases.map((phrase) => [phrase, 'feeling'] as const),
  ...reviewPhrases.map((phrase) => [phrase, 'review'] as const),
  ...peoplePhrases.map((phrase) => [phrase, 'people'] as const),
  ...genericVerbs.map((phrase) => [phrase, 'generic'] as const),
  ...genericAdjectives.map((phrase) => [phrase, 'adjective'] as const),
]);

const intentSet: ReadonlySet<string> = new Set(intents);
const servedSet: ReadonlySet<string> = new Set(servedWith);

/** Feelings, generic improvements, and actions on people's behaviour. */
export function findVague(scene: Scene, at: number): Candidate | null {
  const match = vagueTable.match(scene.tokens, at, scene.sentence.to);
  if (match === null) return null;
  const inActions = scene.passage.place === 'actions';
  const { to, value } = match;
  if (inActions ? isTold(scene, at) : value !== 'feeling' || !isIntent(scene, at)) return null;
  if (isTakenBack(scene, at) || isDone(scene, at) || isToldByGerund(scene, at)) return null;
  const end = endOf(scene, at, to, value);
  if (end === null) return null;
  if (value === 'people' && scene.word(at) === 'training' && isDeterminer(scene.tokens[at - 1])) return null;
  if (value === 'people' && (servedSet.has(scene.word(to)) || isMachineLearning(scene, at, to))) return null;
  const form =
    value === 'adjective' || value === 'review' ? 'generic' : value === 'people' ? 'person-directed' : value;
  return {
    rule: 'fix/vague',
    strength: inActions ? 'strong' : 'soft',
    from: at,
    to: end,
    form,
    subject: null,
  };
}

function endOf(scene: Scene, at: number, to: number, value: Vague): number | null {
  if (value === 'feeling' || value === 'people') return to;
  if (isConcrete(scene, at)) return null;
  if (value === 'review') return opensAction(scene, at) ? to : null;
  return value === 'generic' ? genericEnd(scene, to) : adjectiveEnd(scene, at, to);
}

/** "So that nobody has to remember to": what the action does away with. */
function isTakenBack(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(scene.sentence.from, at - 6); i--)
    if (scene.word(i) === 'if') return true;
  if (promisedBySystem(scene, at)) return true;
  return scene.word(at) !== 'not' && scene.word(at) !== 'never' && scene.isNegated(at, 5);
}

/** "The quota will ensure this never happens": what a system does, not what people vow. */
function promisedBySystem(scene: Scene, at: number): boolean {
  const before = scene.word(at - 1);
  if (before !== 'will' && before !== 'would' && before !== 'should' && before !== 'can' && before !== 'must')
    return false;
  const subject = scene.subjects.of(at);
  return (
    subject !== null && (subject.being === 'system' || subject.being === 'pronoun') && scene.word(at) !== 'be'
  );
}

function isIntent(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(scene.sentence.from, at - 4); i--) {
    const word = scene.word(i);
    if (intentSet.has(word))
      return scene.word(i - 1) !== 'of' && !(word === 'need' && scene.word(i + 1) !== 'to');
    if (word === 'like' || word === 'would') return false;
  }
  return false;
}

/** A past verb before it in the clause and no intent: an account that is among the actions. */
function isTold(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= scene.sentence.from; i--) {
    const token = scene.tokens[i];
    if (token?.kind === 'mark' || intentSet.has(token?.word ?? '')) return false;
    if (scene.word(i) === 'like' && scene.word(i - 1) === 'would') return true;
    if (isVerb(scene.tokens, i) && !isAux(scene.tokens[beforeAdverbs(scene.tokens, i)])) return true;
  }
  return false;
}

/** "Being careful with the locks paid off". */
function isToldByGerund(scene: Scene, at: number): boolean {
  if (at !== scene.sentence.from || !scene.word(at).endsWith('ing')) return false;
  for (let i = at + 1; i < scene.sentence.to; i++) if (isVerb(scene.tokens, i)) return true;
  return false;
}

/** "We have changed our training": told as done. */
function isDone(scene: Scene, at: number): boolean {
  for (let i = at - 1; i > scene.sentence.from; i--) {
    if (!isParticiple(scene.tokens[i])) continue;
    const k = beforeAdverbs(scene.tokens, i);
    const aux = scene.word(k);
    if (aux === 'have' || aux === 'has' || aux === 'had') {
      return !/^(?:should|would|could|to|must)$/.test(scene.word(k - 1));
    }
  }
  return false;
}

/** The object of "improve": ends behind it where its head names no thing, null elsewhere. */
function genericEnd(scene: Scene, from: number): number | null {
  let i = from;
  if (/^(?:in|on|to|of|upon|up)$/.test(scene.word(i))) i++;
  if (isConjunction(scene.tokens[i])) {
    const next = vagueTable.match(scene.tokens, i + 1, scene.sentence.to);
    if (next?.value !== 'generic') return null;
    i = next.to;
  }
  return objectEnd(scene, i)?.end ?? null;
}
