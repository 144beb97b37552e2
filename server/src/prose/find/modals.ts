import { accuse, type Charge } from '../accuse.ts';
import {
  humanMatters,
  humanParticiples,
  outcomes,
  preventionVerbs,
  sharedParticiples,
} from '../lexicon/hindsight.ts';
import type { Subject } from '../noun-phrases.ts';
import type { Candidate, Scene } from '../scene.ts';
import { beforeAdverbs, isAdverb, isParticiple } from '../word-class.ts';
import { agentAfter } from './fault-verbs.ts';

const humanSet: ReadonlySet<string> = new Set(humanParticiples);
const sharedSet: ReadonlySet<string> = new Set(sharedParticiples);
const matterSet: ReadonlySet<string> = new Set(humanMatters);
const outcomeSet: ReadonlySet<string> = new Set(outcomes);
const preventionSet: ReadonlySet<string> = new Set(preventionVerbs);
const expected: ReadonlySet<string> = new Set(['seen', 'received', 'got', 'gotten', 'become', 'been']);
const toldSet: ReadonlySet<string> = new Set([
  'told',
  'informed',
  'consulted',
  'asked',
  'trained',
  'involved',
  'warned',
  'stopped',
  'supervised',
  'questioned',
]);
const looks: ReadonlySet<string> = new Set([
  'look',
  'glance',
  'check',
  'read',
  'review',
  'question',
  'conversation',
  'rehearsal',
  'drill',
  'walkthrough',
  'dry-run',
  'run',
  'search',
  'comparison',
  'minute',
  'minutes',
]);
const averted: ReadonlySet<string> = new Set([
  'prevented',
  'avoided',
  'caught',
  'detected',
  'noticed',
  'mitigated',
  'averted',
  'spotted',
  'found',
  'foreseen',
  'discovered',
  'reduced',
  'minimised',
  'minimized',
  'obvious',
  'anticipated',
  'predicted',
  'handled',
  'shortened',
  'identified',
  'limited',
  'known',
  'done',
  'tested',
  'communicated',
  'saved',
]);
const shown: ReadonlySet<string> = new Set([
  'limited',
  'reduced',
  'shortened',
  'prevented',
  'avoided',
  'caught',
  'shown',
  'revealed',
  'detected',
  'saved',
  'uncovered',
  'stopped',
  'found',
  'exposed',
  'surfaced',
  'averted',
  'helped',
]);
const comparatives: ReadonlySet<string> = new Set([
  'faster',
  'quicker',
  'better',
  'sooner',
  'earlier',
  'clearer',
  'more',
]);
const laterWords: ReadonlySet<string> = new Set([
  'earlier',
  'sooner',
  'beforehand',
  'manually',
  'properly',
  'thoroughly',
  'first',
]);
const charge: Charge = { mind: false, self: false, soft: false, vendor: true, user: false };

/** "Should have", "could have", "would have", "ought to have" with what follows. */
interface Modal {
  readonly word: 'should' | 'could' | 'would' | 'ought';
  readonly at: number;
  /** The participle; after `been` where the verb is passive. */
  readonly verb: number;
  readonly passive: boolean;
}

/** Judgement by what should, could or would have been. */
export function findModals(scene: Scene, at: number): Candidate | null {
  const modal = readModal(scene, at);
  if (modal === null) return null;
  const subject = scene.subjects.of(at);
  if (isDenied(scene, modal)) return null;
  const found = judge(scene, modal, subject);
  if (found === null) return null;
  const near = subject !== null && subject.to <= at && at - subject.to <= 4;
  return { ...found, from: near && subject !== null ? subject.from : at, to: modal.verb + 1, subject };
}

/** "Could not have known": what was out of reach. */
function isDenied(scene: Scene, modal: Modal): boolean {
  if (modal.word === 'should' || modal.word === 'ought') return false;
  for (let i = modal.at + 1; i < modal.verb; i++) if (scene.word(i) === 'not') return true;
  return false;
}

type Judgement = Pick<Candidate, 'rule' | 'strength' | 'form'>;

const hindsight: Judgement = { rule: 'blame/hindsight', strength: 'strong', form: 'should-have' };
const counterfactual: Judgement = { rule: 'blame/counterfactual', strength: 'soft', form: 'would-have' };

function readModal(scene: Scene, at: number): Modal | null {
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
  while (isAdverb(scene.tokens[i]) && !comparatives.has(scene.word(i))) i++;
  return i;
}

function judge(scene: Scene, modal: Modal, subject: Subject | null): Judgement | null {
  const being = subject?.being ?? null;
  if (being === 'outsider') return null;
  const human =
    being !== null && being !== 'system' && being !== 'pronoun' && being !== 'they' && being !== 'ambiguous';
  if (human || (being === 'they' && scene.resolveThey(subject?.from ?? 0) !== null))
    return ofPeople(scene, modal, subject);
  return modal.passive ? ofMatters(scene, modal, subject) : ofThings(scene, modal, subject);
}

function ofPeople(scene: Scene, modal: Modal, subject: Subject | null): Judgement | null {
  const verb = scene.word(modal.verb);
  if (modal.passive) return modal.word !== 'would' && toldSet.has(verb) ? hindsight : null;
  const self = subject?.being === 'self' || subject?.being === 'anybody';
  if (verb === 'been')
    return comparatives.has(scene.word(modal.verb + 1)) && modal.word !== 'would'
      ? self
        ? hindsight
        : accused(scene, subject)
      : null;
  if (modal.word === 'should' || modal.word === 'ought') {
    if (self) return expected.has(verb) ? null : hindsight;
    return accused(scene, subject);
  }
  if (!preventionSet.has(verb) || isEnabled(scene, subject)) return null;
  if (modal.word === 'would') return self && isConditional(scene, modal.verb) ? hindsight : null;
  return self ? hindsight : accused(scene, subject);
}

/** "So they could have", "to know if we would have": no judgement. */
function isEnabled(scene: Scene, subject: Subject | null): boolean {
  const before = subject === null ? '' : scene.word(subject.from - 1);
  return (
    before === 'so' ||
    before === 'if' ||
    before === 'whether' ||
    (before === 'that' && scene.word((subject?.from ?? 0) - 2) === 'so')
  );
}

function accused(scene: Scene, subject: Subject | null): Judgement | null {
  const verdict = accuse(scene, subject, charge);
  return verdict === null ? null : { ...verdict, form: 'should-have' };
}

/** "This should have been tested", "the outage could have been prevented". */
function ofMatters(scene: Scene, modal: Modal, subject: Subject | null): Judgement | null {
  const verb = scene.word(modal.verb);
  if (isAutomatic(scene, modal)) return null;
  const agent = agentAfter(scene, modal.verb + 1);
  if (agent !== null && scene.word(agent.from - 1) === 'by') {
    const verdict = accuse(scene, agent, charge);
    if (verdict !== null) return isIndefinite(scene, agent) ? hindsight : { ...verdict, form: 'should-have' };
    if (
      modal.word !== 'could' &&
      !scene.word(agent.to - 1).endsWith('ing') &&
      agent.being === 'system' &&
      !isAct(scene, agent)
    )
      return systemWish(scene, modal);
  }
  const head = subject === null ? '' : scene.word(subject.to - 1);
  const plain = subject === null || subject.being === 'pronoun' || subject.being === 'they';
  if (modal.word === 'would' && hasWord(scene, 'if')) return null;
  if (modal.word !== 'should' && modal.word !== 'ought') {
    if (!averted.has(verb)) return null;
    const known = plain || outcomeSet.has(head) || matterSet.has(head);
    const harm = modal.word === 'could' && (verb === 'prevented' || verb === 'avoided');
    return known || (harm && !scene.names.isSystemWord(head)) ? hindsight : null;
  }
  const relative = /^(?:that|which)$/.test(scene.word(beforeAdverbs(scene.tokens, modal.at)));
  if (plain && !relative && laterWords.has(scene.word(modal.verb + 1))) return hindsight;
  if (!relative && isLongAgo(scene, modal.verb)) return hindsight;
  if (!humanSet.has(verb)) return null;
  if (plain || matterSet.has(head)) return hindsight;
  if (!relative && laterWords.has(scene.word(modal.verb + 1))) return hindsight;
  return sharedSet.has(verb) ? null : hindsight;
}

/** "By a second person": nobody in particular. */
function isIndefinite(scene: Scene, agent: Subject): boolean {
  return /^(?:a|an|another|someone|somebody|more)$/.test(scene.word(agent.from));
}

function hasWord(scene: Scene, word: string): boolean {
  for (let i = scene.sentence.from; i < scene.sentence.to; i++) if (scene.word(i) === word) return true;
  return false;
}

/** "A year ago", "long before". */
function isLongAgo(scene: Scene, verb: number): boolean {
  for (let i = verb + 1; i < verb + 6; i++) if (scene.word(i) === 'ago') return true;
  return false;
}

/** "By reviewing", "by a test run": an act of people behind `by`. */
function isAct(scene: Scene, agent: Subject): boolean {
  for (let i = agent.from; i < agent.to; i++)
    if (scene.word(i).endsWith('ing') || looks.has(scene.word(i))) return true;
  return false;
}

/** "This should never have happened", "a quick look would have shown". */
function ofThings(scene: Scene, modal: Modal, subject: Subject | null): Judgement | null {
  const verb = scene.word(modal.verb);
  const head = subject === null ? '' : scene.word(subject.to - 1);
  const plain = subject?.being === 'pronoun';
  if (modal.word === 'should' && (plain || outcomeSet.has(head)) && isNeverHappened(scene, modal))
    return hindsight;
  if (modal.word === 'should' && plain && verb === 'done') return hindsight;
  if (
    modal.word === 'could' &&
    verb === 'been' &&
    outcomeSet.has(head) &&
    /^(?:shorter|smaller|faster|milder)$/.test(scene.word(modal.verb + 1))
  )
    return hindsight;
  if (
    modal.word === 'should' &&
    (plain || matterSet.has(head)) &&
    verb === 'reached' &&
    scene.isNegated(modal.verb, 4)
  )
    return hindsight;
  if (modal.word === 'should' && matterSet.has(head) && (verb === 'gone' || verb === 'waited'))
    return hindsight;
  if (
    modal.word !== 'should' &&
    shown.has(verb) &&
    (isLook(scene, modal, subject) || isBetter(scene, subject))
  )
    return { ...hindsight, form: 'would-have' };
  return systemWish(scene, modal);
}

function isNeverHappened(scene: Scene, modal: Modal): boolean {
  for (let i = modal.at; i < Math.min(scene.sentence.to, modal.verb + 2); i++)
    if (scene.word(i) === 'happened') return true;
  return false;
}

/** The subject is an act of a person: a gerund, or "one look". */
function isLook(scene: Scene, modal: Modal, subject: Subject | null): boolean {
  let start = modal.at - 1;
  while (start > scene.sentence.from && scene.tokens[start - 1]?.kind !== 'mark') start--;
  while (isAdverb(scene.tokens[start])) start++;
  const first = scene.word(start) === 'not' ? scene.word(start + 1) : scene.word(start);
  if (
    first.endsWith('ing') &&
    !scene.names.isSystemWord(first) &&
    first !== 'alerting' &&
    first !== 'during' &&
    first !== 'nothing' &&
    first !== 'having'
  )
    return true;
  return (
    subject !== null &&
    scene.tokens.slice(subject.from, modal.at).some((token) => looks.has(token.word)) &&
    hasSmallAdjective(scene, subject.from, modal.at)
  );
}

/** "Better planning", "an earlier rollback": what people might have done more of. */
function isBetter(scene: Scene, subject: Subject | null): boolean {
  if (subject === null || scene.names.isSystemWord(scene.word(subject.to - 1))) return false;
  const first = /^(?:a|an|the)$/.test(scene.word(subject.from)) ? subject.from + 1 : subject.from;
  return /^(?:better|earlier|more|closer|quicker|faster|prior|proper|clearer)$/.test(scene.word(first));
}

function hasSmallAdjective(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      /^(?:quick|simple|single|one|short|brief|closer|careful|second|proper|five|basic|mere|dry|test)$/.test(
        scene.word(i),
      )
    )
      return true;
  return false;
}

/** What a system would have prevented: only the account of what happened is spoilt by it. */
function systemWish(scene: Scene, modal: Modal): Judgement | null {
  if (scene.passage.place !== 'timeline' || modal.word === 'should') return null;
  return shown.has(scene.word(modal.verb)) ? counterfactual : null;
}

function isAutomatic(scene: Scene, modal: Modal): boolean {
  for (let i = modal.at; i < Math.min(scene.sentence.to, modal.verb + 4); i++) {
    const word = scene.word(i);
    if (word.startsWith('automatic')) return true;
    if (word === 'as' && scene.word(i + 1) === 'of') return true;
  }
  return false;
}

function isConditional(scene: Scene, from: number): boolean {
  for (let i = scene.sentence.from; i < scene.sentence.to; i++) {
    const word = scene.word(i);
    if (word === 'if' || (i > from && /^(?:earlier|sooner|immediately|faster|quicker|had)$/.test(word)))
      return true;
  }
  return /^(?:had|with|without)$/.test(scene.word(scene.sentence.from));
}
