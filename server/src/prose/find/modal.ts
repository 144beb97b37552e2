import { comparatives } from '../lexicon/hindsight.ts';
import type { Candidate, Scene } from '../scene.ts';
import { isAdverb, isParticiple } from '../word-class.ts';

const comparativeSet: ReadonlySet<string> = new Set(comparatives);

/** "Should have", "could have", "would have", "ought to have" with what follows. */
export interface Modal {
  readonly word: 'should' | 'could' | 'would' | 'ought';
  readonly at: number;
  /** The participle; after `been` where the verb is passive. */
  readonly verb: number;
  readonly passive: boolean;
}

/** What a finder concludes from a modal, before it knows the words to mark. */
export type Judgement = Pick<Candidate, 'rule' | 'strength' | 'form'>;

export const hindsight: Judgement = { rule: 'blame/hindsight', strength: 'strong', form: 'should-have' };
export const counterfactual: Judgement = {
  rule: 'blame/counterfactual',
  strength: 'soft',
  form: 'would-have',
};

/** The modal that begins at `at`; null where none does, or where what follows is no verb ("should have access"). */
export function readModal(scene: Scene, at: number): Modal | null {
  const word = scene.word(at);
  if (word !== 'should' && word !== 'could' && word !== 'would' && word !== 'ought') return null;
  let i = at + 1;
  for (
    let skipped = 0;
    skipped < 4 && (isAdverb(scene.tokens[i]) || (word === 'ought' && scene.word(i) === 'to'));
    skipped++
  )
    i++;
  if (scene.word(i) !== 'have' && scene.word(i) !== 'of') return null;
  const verb = skipAdverbs(scene, i + 1);
  if (!isParticiple(scene.tokens[verb])) return null;
  if (scene.word(verb) !== 'been') return { word, at, verb, passive: false };
  const inner = skipAdverbs(scene, verb + 1);
  return isParticiple(scene.tokens[inner]) || scene.word(inner) === 'obvious'
    ? { word, at, verb: inner, passive: true }
    : { word, at, verb, passive: false };
}

function skipAdverbs(scene: Scene, from: number): number {
  let i = from;
  while (isAdverb(scene.tokens[i]) && !comparativeSet.has(scene.word(i))) i++;
  return i;
}

/** "Could not have known": what was out of reach. */
export function isDenied(scene: Scene, modal: Modal): boolean {
  if (modal.word === 'should' || modal.word === 'ought') return false;
  for (let i = modal.at + 1; i < modal.verb; i++) if (scene.word(i) === 'not') return true;
  return false;
}
