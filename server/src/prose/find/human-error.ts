import {
  causalVerbs,
  causeOpeners,
  humanErrorPhrases,
  notACause,
  notErrorsThemselves,
  slotPhrases,
} from '../lexicon/human-error.ts';
import { PhraseTable } from '../phrases.ts';
import type { Candidate, Scene } from '../scene.ts';
import { isAdverb, isBe, isDeterminer, isPreposition } from '../word-class.ts';
import { isDoubted } from './error-phrases.ts';

export const humanErrorTable = new PhraseTable<'plain' | 'slot'>([
  ...humanErrorPhrases.map((phrase) => [phrase, 'plain'] as const),
  ...slotPhrases.map((phrase) => [phrase, 'slot'] as const),
]);

const openerTable = new PhraseTable(causeOpeners.map((phrase) => [phrase, true] as const));
const causalSet: ReadonlySet<string> = new Set(causalVerbs);
const notACauseSet: ReadonlySet<string> = new Set(notACause);
const compoundSet: ReadonlySet<string> = new Set(notErrorsThemselves);
const causeWords: ReadonlySet<string> = new Set([
  'cause',
  'causes',
  'trigger',
  'reason',
  'reasons',
  'factor',
  'culprit',
  'fault',
]);
const openerReach = 7;

/** An error of people that fills the slot of the cause. */
export function findHumanError(scene: Scene, at: number): Candidate | null {
  const match = humanErrorTable.match(scene.tokens, at, scene.sentence.to);
  if (match === null || scene.passage.place === 'actions') return null;
  const { to, value } = match;
  if (compoundSet.has(scene.word(to)) || scene.isNegated(at, 5) || isGuardedAgainst(scene, at)) return null;
  if (isDoubted(scene, at, to)) return null;
  if (value === 'slot' && !fillsSlot(scene, at, to)) return null;
  if (
    value === 'plain' &&
    scene.word(to) === 'is' &&
    !causeWords.has(scene.word(to + 2)) &&
    scene.word(to + 2) !== 'root'
  )
    return null;
  return { rule: 'blame/human-error', strength: 'strong', from: at, to, form: 'human-error', subject: null };
}

function isGuardedAgainst(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(scene.sentence.from, at - 4); i--) {
    if (notACauseSet.has(scene.word(i))) return true;
    if (scene.tokens[i]?.kind === 'mark') return false;
  }
  return false;
}

function fillsSlot(scene: Scene, at: number, to: number): boolean {
  return (
    opensBefore(scene, at) ||
    isPredicateOfCause(scene, at) ||
    isWholeCause(scene, at, to) ||
    isCausalSubject(scene, at, to)
  );
}

/** "Due to", "caused by", "root cause:" right before, articles and adjectives passed over. */
function opensBefore(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(scene.sentence.from, at - openerReach); i--) {
    const match = openerTable.match(scene.tokens, i, at);
    if (match === null) continue;
    return onlyFillers(scene, match.to, at);
  }
  return false;
}

function onlyFillers(scene: Scene, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let i = from; i < to; i++) {
    const token = scene.tokens[i];
    if (token === undefined || (token.kind === 'mark' && token.word !== ':') || isPreposition(token))
      return false;
    if (token.kind === 'word' && !isDeterminer(token) && !isAdverb(token) && token.word.length > 11)
      return false;
  }
  return true;
}

/** "The cause of the outage was a mistake". */
function isPredicateOfCause(scene: Scene, at: number): boolean {
  let i = at - 1;
  while (i > scene.sentence.from && (isDeterminer(scene.tokens[i]) || isAdverb(scene.tokens[i]))) i--;
  if (!isBe(scene.tokens[i])) return false;
  for (let k = i - 1; k >= Math.max(scene.sentence.from, i - 10); k--)
    if (causeWords.has(scene.word(k))) return true;
  return false;
}

/** A cause section or cell that says little more. */
function isWholeCause(scene: Scene, at: number, to: number): boolean {
  const labelled = /\bcauses?\b|\btrigger\b/i.test(scene.passage.label ?? '');
  if (scene.passage.place !== 'cause' && !labelled) return false;
  return at - scene.sentence.from <= 2 && scene.sentence.to - to <= 8;
}

/** "An oversight in the runbook led to". */
function isCausalSubject(scene: Scene, at: number, to: number): boolean {
  for (let i = at - 1; i >= scene.sentence.from; i--) {
    const token = scene.tokens[i];
    if (token?.kind === 'mark') break;
    if (/^(?:my|our|his|her|their)$/.test(token?.word ?? '')) return false;
    if (!isDeterminer(token) && !isAdverb(token)) return false;
  }
  for (let i = to; i < Math.min(scene.sentence.to, to + 8); i++) {
    if (causalSet.has(scene.word(i))) return true;
    if (scene.tokens[i]?.kind === 'mark') return false;
  }
  return false;
}
