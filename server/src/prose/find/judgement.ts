import { animatedPhrases, characterPhrases, punishments, sarcasm } from '../lexicon/judgement.ts';
import { words } from '../lexicon/list.ts';
import { PhraseTable } from '../phrases.ts';
import type { Candidate, Scene } from '../scene.ts';

export const judgementTable = new PhraseTable<'character' | 'animated' | 'sanction'>([
  ...characterPhrases.map((phrase) => [phrase, 'character'] as const),
  ...sarcasm.map((phrase) => [phrase, 'character'] as const),
  ...punishments.map((phrase) => [phrase, 'sanction'] as const),
  ...animatedPhrases.map((phrase) => [phrase, 'animated'] as const),
]);

/** Words about character, and strong feeling: they need no subject. */
export function findJudgement(scene: Scene, at: number): Candidate | null {
  if (scene.word(at) === '!' && scene.word(at + 1) === '!') return shouting(scene, at);
  const match = judgementTable.match(scene.tokens, at, scene.sentence.to);
  if (match === null || scene.isNegated(at, 4) || scene.isSupposed(null, at)) return null;
  const { to, value } = match;
  if (isTitle(scene, at, to) || isSpokenOf(scene, at, to)) return null;
  if (value === 'sanction')
    return { rule: 'blame/role', strength: 'strong', from: at, to, form: 'sanction', subject: null };
  if (value === 'character')
    return { rule: 'blame/character', strength: 'strong', from: at, to, form: 'character', subject: null };
  if (scene.passage.place === 'actions') return null;
  return { rule: 'blame/animated', strength: 'soft', from: at, to, form: 'animated', subject: null };
}

/** "Reckless Racing": a name that is made of such words. */
function isTitle(scene: Scene, at: number, to: number): boolean {
  return scene.tokens[at]?.capital === true && scene.tokens[to]?.capital === true && to < scene.sentence.to;
}

const spokenOf: ReadonlySet<string> = new Set(
  words('finding findings case cases clause term word words called allegation no'),
);

/** "Cases of gross negligence", "a finding of carelessness", "careless of order": the word is spoken of, or said of a thing. */
function isSpokenOf(scene: Scene, at: number, to: number): boolean {
  if (scene.word(to) === 'of' && scene.word(at) === 'careless') return true;
  for (let i = at - 1; i >= at - 3; i--) if (spokenOf.has(scene.word(i))) return true;
  return false;
}

function shouting(scene: Scene, at: number): Candidate | null {
  if (scene.word(at - 1) === '!' || scene.passage.place === 'actions') return null;
  let to = at + 2;
  while (scene.word(to) === '!') to++;
  return { rule: 'blame/animated', strength: 'soft', from: at, to, form: 'shouting', subject: null };
}
