import { animatedPhrases, characterPhrases } from '../lexicon/judgement.ts';
import { PhraseTable } from '../phrases.ts';
import type { Candidate, Scene } from '../scene.ts';

export const judgementTable = new PhraseTable<'character' | 'animated'>([
  ...characterPhrases.map((phrase) => [phrase, 'character'] as const),
  ...animatedPhrases.map((phrase) => [phrase, 'animated'] as const),
]);

/** Words about character, and strong feeling: they need no subject. */
export function findJudgement(scene: Scene, at: number): Candidate | null {
  if (scene.word(at) === '!' && scene.word(at + 1) === '!') return shouting(scene, at);
  const match = judgementTable.match(scene.tokens, at, scene.sentence.to);
  if (match === null || scene.isNegated(at, 4) || scene.isSupposed(null, at)) return null;
  const { to, value } = match;
  if (value === 'character')
    return { rule: 'blame/character', strength: 'strong', from: at, to, form: 'character', subject: null };
  if (scene.passage.place === 'actions') return null;
  return { rule: 'blame/animated', strength: 'soft', from: at, to, form: 'animated', subject: null };
}

function shouting(scene: Scene, at: number): Candidate | null {
  if (scene.word(at - 1) === '!' || scene.passage.place === 'actions') return null;
  let to = at + 2;
  while (scene.word(to) === '!') to++;
  return { rule: 'blame/animated', strength: 'soft', from: at, to, form: 'shouting', subject: null };
}
