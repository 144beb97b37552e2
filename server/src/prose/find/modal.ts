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
  const word = modalAt(scene, at);
  if (word === null) return null;
  let i = at + 1;
  // "Could, and should, have been": the second modal is read as well.
  if (scene.word(i) === ',' && scene.word(i + 1) === 'and' && scene.word(i + 3) === ',') i += 4;
  for (let skipped = 0; skipped < 5 && isBetween(scene, i, word); skipped++) i++;
  if (scene.word(i) !== 'have' && scene.word(i) !== 'of') return null;
  const verb = skipAdverbs(scene, i + 1);
  if (!isParticiple(scene.tokens[verb])) return null;
  if (scene.word(verb) !== 'been') return { word, at, verb, passive: false };
  const inner = skipAdverbs(scene, verb + 1);
  return isParticiple(scene.tokens[inner]) || scene.word(inner) === 'obvious'
    ? { word, at, verb: inner, passive: true }
    : { word, at, verb, passive: false };
}

/** "Could just as well have", "should in any case have", "ought to have". */
const between: ReadonlySet<string> = new Set([
  'as',
  'well',
  'just',
  'at',
  'least',
  'in',
  'any',
  'case',
  'all',
  'likelihood',
  'probability',
  'theory',
  'fairness',
  'time',
  'by',
  'rights',
  'now',
  'then',
]);

function isBetween(scene: Scene, at: number, modal: Modal['word']): boolean {
  const word = scene.word(at);
  return isAdverb(scene.tokens[at]) || between.has(word) || (modal === 'ought' && word === 'to');
}

/** The modal at a token; "need not have" and "we'd have" are two more. */
function modalAt(scene: Scene, at: number): Modal['word'] | null {
  const word = scene.word(at);
  switch (word) {
    case 'should':
    case 'could':
    case 'would':
    case 'ought':
      return word;
    case 'might':
      return 'could';
    case 'need':
      return scene.word(at + 1) === 'not' && scene.word(at + 2) === 'have' ? 'should' : null;
    case 'had': {
      const token = scene.tokens[at];
      const contracted = token !== undefined && token.end - token.start === 2;
      return contracted && scene.word(at + 1) === 'have' ? 'would' : null;
    }
    default:
      return null;
  }
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
