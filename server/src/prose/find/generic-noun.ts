import { genericNouns } from '../lexicon/actions.ts';
import { words } from '../lexicon/list.ts';
import { abstractNouns, vagueAdjectives } from '../lexicon/vague-frames.ts';
import type { Scene } from '../scene.ts';
import { isAdverb, isDeterminer, isPreposition } from '../word-class.ts';

const nounSet: ReadonlySet<string> = new Set([...genericNouns, ...abstractNouns]);
const adjectiveSet: ReadonlySet<string> = new Set(vagueAdjectives);
const bare: ReadonlySet<string> = new Set(
  words(`monitoring alerting logging documentation docs tests testing training communication coverage automation redundancy awareness reviews
    discipline processes procedures visibility observability transparency safeguards checks guidance comms resilience reliability`),
);
const objectReach = 7;
const tailReach = 8;
/** What is made may have a short tail only: a longer one says what it is for. */
const madeReach = 5;

/** An adjective that says nothing of what it comes before: better, adequate, regular. */
export function isVagueAdjective(word: string): boolean {
  return adjectiveSet.has(word);
}

/** Nothing follows that would say which; what is in brackets is the owner's. */
export function isClosing(scene: Scene, end: number): boolean {
  const next = scene.tokens[end];
  return (
    end >= scene.sentence.to ||
    next === undefined ||
    (next.kind === 'mark' && next.word !== ':' && next.word !== '/')
  );
}

/** A generic object with nothing behind it, or with a part of the organisation; null elsewhere. */
export function barely(scene: Scene, end: number | null, reach = tailReach): number | null {
  if (end === null) return null;
  if (scene.word(end).endsWith('-wide') || isAdverb(scene.tokens[end]))
    return isClosing(scene, end + 1) ? end : null;
  if (isClosing(scene, end)) return end;
  const tail = /^(?:of|in|around|across|with|w|on|for|at|as|about|between|among|and|going|so|like|when)$/;
  return tail.test(scene.word(end)) && scene.sentence.to - end <= reach && !holdsName(scene, end)
    ? end
    : null;
}

function holdsName(scene: Scene, from: number): boolean {
  for (let i = from; i < scene.sentence.to; i++) {
    if (scene.tokens[i]?.kind === 'opaque') return true;
    if (isAcronym(scene, i) && scene.names.beingOf(scene.tokens, i, i) === 'system') return true;
  }
  return false;
}

/** "Add monitoring", "provide suitable guidance": a noun that is too wide to be alone. */
export function alone(scene: Scene, from: number): number | null {
  let i = from;
  let vague = false;
  while (isDeterminer(scene.tokens[i]) || adjectiveSet.has(scene.word(i))) {
    if (adjectiveSet.has(scene.word(i))) vague = true;
    i++;
  }
  if (bare.has(scene.word(i)) && isClosing(scene, i + 1)) return i + 1;
  return vague ? barely(scene, genericEnd(scene, i), madeReach) : null;
}

/** Up to the end of the object: a mark or a preposition. */
export function plainObjectEnd(scene: Scene, from: number): number {
  let i = from;
  while (i < scene.sentence.to && i < from + objectReach) {
    const token = scene.tokens[i];
    if (token === undefined || token.kind === 'mark' || (i > from && isPreposition(token))) break;
    if (i > from && /^(?:and|or|so|we|when|if)$/.test(token.word)) break;
    i++;
  }
  return Math.max(i, from);
}

/** Up to a generic head, where the object has no more than one word before it that could say which. */
export function genericEnd(scene: Scene, from: number): number | null {
  const end = plainObjectEnd(scene, from);
  const head = end - 1;
  if (head < from || !nounSet.has(scene.word(head))) return null;
  let modifiers = 0;
  for (let i = from; i < head; i++) {
    const token = scene.tokens[i];
    if (token?.kind === 'opaque' || isAcronym(scene, i)) return null;
    if (!isDeterminer(token) && !isAdverb(token) && !adjectiveSet.has(token?.word ?? '')) modifiers++;
  }
  return modifiers <= 1 ? end : null;
}

function isAcronym(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined || token.word.length < 2 || !token.capital) return false;
  const raw = scene.passage.text.slice(token.start, token.end);
  return raw === raw.toUpperCase();
}
