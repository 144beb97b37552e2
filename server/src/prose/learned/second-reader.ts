import { once } from '../../text/once.ts';
import { isExcused, tellsLuck } from '../excuse.ts';
import { isConcrete } from '../find/concrete.ts';
import { isDoubted } from '../find/error-phrases.ts';
import { learnedForm, type WordingRule } from '../hit.ts';
import type { Being } from '../names.ts';
import type { Candidate, Scene } from '../scene.ts';
import { isVerb } from '../word-class.ts';
import { loadWeights } from './load-weights.ts';
import { LearnedReader, type NetVerdict } from './reader.ts';
import { TriggerWords } from './trigger-words.ts';
import type { PackedNet } from './unpack.ts';

/** How sure the net must be, by what it takes a sentence for; measured, see docs/wording.md. */
const least: Readonly<Record<NetVerdict['label'], number>> = {
  blame: 0.7,
  hindsight: 0.7,
  'human-error-cause': 0.7,
  'vague-action': 0.86,
};

const lowest = Math.min(...Object.values(least));
/** Fewer words than this are a heading or a value. */
const shortest = 3;

/** What finds something in a sentence in which the rules find nothing. */
export interface SecondReader {
  /** Whether any word of the text could make it speak; cheap, hardly ever wrong in saying no. */
  mayFind(text: string): boolean;
  /** What it takes a sentence for; null where it is not sure, and where the grammar knows better. */
  read(scene: Scene): Candidate | null;
}

/** Reads with a net, which is loaded and unpacked when it is first needed; finds nothing where there is none. */
export class NetReader implements SecondReader {
  readonly #net: () => PackedNet | null;
  #reader: LearnedReader | null = null;
  #triggers: TriggerWords | null = null;

  constructor(load: () => PackedNet | null) {
    this.#net = once(load);
  }

  mayFind(text: string): boolean {
    const net = this.#net();
    if (net === null) return false;
    this.#triggers ??= new TriggerWords(net);
    return this.#triggers.standIn(text);
  }

  read(scene: Scene): Candidate | null {
    const { tokens, sentence, names, passage } = scene;
    if (sentence.to - sentence.from < shortest || scene.isMeta()) return null;
    const net = this.#net();
    if (net === null) return null;
    this.#reader ??= new LearnedReader(net);
    const context = passage.place === 'actions' ? 'action' : 'prose';
    const verdict = this.#reader.read(tokens, sentence, names, context, lowest);
    if (verdict === null || verdict.certainty < leastFor(scene, verdict.label) || isVetoed(scene, verdict))
      return null;
    const { label } = verdict;
    const { from, to } = withoutEdges(scene, verdict);
    if (label === 'blame') return { ...blameOf(scene), from, to, form: learnedForm, subject: null };
    // As for the grammar: a feeling outside of the actions is worth a hint.
    const strength = label === 'vague-action' && context === 'prose' ? 'soft' : 'strong';
    return { rule: rules[label], from, to, strength, form: learnedForm, subject: null };
  }
}

/** The one that comes with the tool. */
export const netReader: SecondReader = new NetReader(loadWeights);

/**
 * The net must be surer where the grammar sees nobody who could be blamed, or only a machine, where no word looks back,
 * and under a heading that says nothing of what is below it.
 */
const leastWhereDoubtful = 0.85;

function leastFor(scene: Scene, label: NetVerdict['label']): number {
  return isDoubtful(scene, label) ? Math.max(least[label], leastWhereDoubtful) : least[label];
}

function isDoubtful(scene: Scene, label: NetVerdict['label']): boolean {
  if (scene.passage.place === 'other') return true;
  if (label === 'blame') return !hasPeople(scene);
  return label === 'hindsight' && (!looksBack(scene) || (opensWithMachine(scene) && !hasPeople(scene)));
}

/** What else would have been possible, what was to be seen, and when: "would", "sooner", "the signs". */
const lookingBack =
  /^(?:would|could|should|might|ought|need|needn't|if|unless|had|retrospect|hindsight|bound|signs?|warnings?|sooner|earlier|wish|should've|could've|would've)$|^(?:obvious|inevitab|predict|foresee|avoid|prevent)|'d$/;

function looksBack({ tokens, sentence }: Scene): boolean {
  for (let at = sentence.from; at < sentence.to; at++)
    if (lookingBack.test(tokens[at]?.word ?? '')) return true;
  return false;
}

function opensWithMachine({ sentence, subjects, names, tokens }: Scene): boolean {
  const subject = subjects.phraseFrom(sentence.from);
  return subject !== null && names.isSystemWord(tokens[subject.to - 1]?.word ?? '');
}

function hasPeople({ tokens, sentence, names }: Scene): boolean {
  for (let at = sentence.from; at < sentence.to; at++) {
    const being = names.beingOf(tokens, at, at);
    if (being !== 'system' && being !== 'pronoun' && being !== 'outsider' && being !== 'ambiguous')
      return true;
  }
  return false;
}

/**
 * What the grammar knows better: an action that says which, what was not yet known to be looked at ahead, an error that was
 * ruled out, a deed that was asked for.
 */
function isVetoed(scene: Scene, { label, from, to }: NetVerdict): boolean {
  const ahead = scene.passage.place === 'actions';
  switch (label) {
    case 'vague-action':
      return isConcrete(scene, from);
    case 'hindsight':
      // An impact says what would have happened.
      return ahead || scene.passage.place === 'impact' || tellsLuck(scene);
    case 'human-error-cause':
      return isDoubted(scene, from, to);
    case 'blame':
      return isExcused(scene);
  }
}

/** Words with which no phrase begins or ends. */
const loose: ReadonlySet<string> = new Set([
  'and',
  'or',
  'but',
  'to',
  'of',
  'the',
  'a',
  'an',
  'by',
  'for',
  'in',
  'with',
]);

/** The words of the verdict without loose ones at its ends: they are what a person is shown. */
function withoutEdges(scene: Scene, { from, to }: NetVerdict): Pick<NetVerdict, 'from' | 'to'> {
  let first = from;
  let last = to;
  while (last - first > 1 && loose.has(scene.word(last - 1))) last--;
  while (last - first > 1 && loose.has(scene.word(first))) first++;
  return { from: first, to: last };
}

const people: ReadonlySet<Being> = new Set(['role', 'third', 'anybody', 'they']);

const rules: Readonly<Record<Exclude<NetVerdict['label'], 'blame'>, WordingRule>> = {
  hindsight: 'blame/hindsight',
  'human-error-cause': 'blame/human-error',
  'vague-action': 'fix/vague',
};

/** Who is blamed: the first one named in the sentence; somebody not known by name counts as a role. */
function blameOf({ tokens, sentence, names }: Scene): Pick<Candidate, 'rule' | 'strength'> {
  for (let at = sentence.from; at < sentence.to; at++) {
    const being = names.beingOf(tokens, at, at);
    if (being === 'person') return { rule: 'blame/person', strength: 'strong' };
    if (being === 'self') return { rule: 'blame/self', strength: 'strong' };
    // As for the grammar: a vendor is not in the room.
    if (being === 'vendor') return { rule: 'blame/role', strength: 'soft' };
    if (people.has(being)) return { rule: 'blame/role', strength: 'strong' };
  }
  return { rule: isVerb(tokens, sentence.from) ? 'blame/self' : 'blame/role', strength: 'strong' };
}
