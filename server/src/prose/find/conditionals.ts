import { accuse, type Charge } from '../accuse.ts';
import { humanParticiples } from '../lexicon/hindsight.ts';
import { words } from '../lexicon/list.ts';
import type { Subject } from '../noun-phrases.ts';
import type { Candidate, Scene } from '../scene.ts';
import { isAdverb, isParticiple } from '../word-class.ts';

const humanSet: ReadonlySet<string> = new Set(humanParticiples);
const charge: Charge = { mind: false, self: false, soft: false, vendor: true, user: false };
const harmless: ReadonlySet<string> = new Set(
  words(`
    prevented avoided caught detected noticed stopped shorter smaller never faster
    sooner earlier averted limited reduced found
  `),
);
const ifReach = 14;
/** "If the team had been unable to": how it was, not what they did. */
const isState = /^(?:unable|able|available|unavailable|there|present|online|asleep|away|busy)$/;

/** "Had we checked …, it would not have", "if only the change had been tried". */
export function findConditionals(scene: Scene, at: number): Candidate | null {
  const word = scene.word(at);
  if (word === 'if') return ifClause(scene, at);
  if (word !== 'had' || !opensClause(scene, at)) return null;
  const subject = scene.subjects.phraseFrom(at + 1);
  if (subject === null || !(promises(scene) || isOfPeople(subject, scene))) return null;
  if (scene.word(subject.to) === 'not') return null;
  const verb = participleAfter(scene, subject.to);
  return verb === null ? null : conclude(scene, at, subject, verb);
}

function ifClause(scene: Scene, at: number): Candidate | null {
  if (isDoubled(scene, at))
    return {
      rule: 'blame/hindsight',
      strength: 'strong',
      from: at,
      to: at + 4,
      form: 'if-had',
      subject: null,
    };
  const only = scene.word(at + 1) === 'only';
  if (!only && !promises(scene)) return null;
  for (let i = at + 1; i < Math.min(scene.sentence.to, at + ifReach); i++) {
    if (scene.word(i) !== 'had' || scene.word(i + 1) === 'not') continue;
    const verb = participleAfter(scene, i + 1);
    if (verb === null) continue;
    const subject = scene.subjects.of(i);
    if (only)
      return { rule: 'blame/hindsight', strength: 'strong', from: at, to: verb + 1, form: 'if-had', subject };
    return conclude(scene, at, subject, verb);
  }
  return null;
}

/** "If we would have tested", as many write it who speak another language. */
function isDoubled(scene: Scene, at: number): boolean {
  // "We cannot know if we would have noticed" asks whether.
  if (/^(?:know|known|see|tell|sure|say|clear|unclear|wonder|ask|asked)$/.test(scene.word(at - 1)))
    return false;
  return (
    /^(?:we|i|someone|somebody|anyone|nobody)$/.test(scene.word(at + 1)) &&
    scene.word(at + 2) === 'would' &&
    scene.word(at + 3) === 'have'
  );
}

/** What people had not done needs no other half but "would", or the harm: "Had we paged them, no loss". */
function isOfPeople(subject: Subject, scene: Scene): boolean {
  if (!/^(?:self|anybody|role|person|third)$/.test(subject.being)) return false;
  for (let i = subject.to; i < scene.sentence.to; i++) {
    const word = scene.word(i);
    if (word === 'would' || word === 'could' || (word === 'no' && scene.word(i - 1) === ',')) return true;
  }
  return false;
}

function opensClause(scene: Scene, at: number): boolean {
  const before = at === scene.sentence.from ? '' : scene.word(at - 1);
  if (promisedBefore(scene, at)) return true;
  return before === '' || /^(?:[,;:(\u2014\u2013-]|and|but|that)$/.test(before);
}

/** "Nothing would have happened had …". */
function promisedBefore(scene: Scene, at: number): boolean {
  for (let i = Math.max(scene.sentence.from, at - 10); i < at - 1; i++)
    if (
      /^(?:would|could)$/.test(scene.word(i)) &&
      !isAdverb(scene.tokens[at - 1]) &&
      scene.names.beingOf(scene.tokens, at - 1, at - 1) === 'system'
    )
      return true;
  return false;
}

/** The other half of the condition: would, could or might have. */
function promises(scene: Scene): boolean {
  let promised = false;
  for (let i = scene.sentence.from; i < scene.sentence.to; i++) {
    const word = scene.word(i);
    if (word === 'worse' || word === 'longer') return false;
    if (
      word === 'would' ||
      word === 'could' ||
      word === 'might' ||
      (word === 'had' && isContracted(scene, i))
    ) {
      let k = i + 1;
      while (isAdverb(scene.tokens[k])) k++;
      if (scene.word(k) === 'have' || scene.word(k + 1) === 'have') promised = true;
    }
  }
  return promised;
}

function isContracted(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  return token !== undefined && token.end - token.start === 2;
}

function participleAfter(scene: Scene, from: number): number | null {
  for (let i = from; i < Math.min(scene.sentence.to, from + 5); i++) {
    const token = scene.tokens[i];
    if (token?.kind === 'mark') return null;
    if (!isParticiple(token)) continue;
    return scene.word(i) === 'been' && isParticiple(scene.tokens[i + 1]) ? i + 1 : i;
  }
  return null;
}

/** The other half reports harm that would not have been. */
function isAverted(scene: Scene, from: number): boolean {
  for (let i = scene.sentence.from; i < scene.sentence.to; i++) {
    const word = scene.word(i);
    if ((word === 'would' || word === 'could' || word === 'might') && scene.word(i + 1) === 'not')
      return true;
    if (i !== from && harmless.has(word)) return true;
  }
  return false;
}

function conclude(scene: Scene, at: number, subject: Subject | null, verb: number): Candidate | null {
  const rest = { from: at, to: verb + 1, form: 'if-had', subject };
  const hindsight: Candidate = { rule: 'blame/hindsight', strength: 'strong', ...rest };
  if (subject === null || subject.being === 'self' || subject.being === 'anybody') return hindsight;
  const verdict = accuse(scene, subject, charge);
  if (scene.word(verb) === 'been' && isState.test(scene.word(verb + 1))) return null;
  const passive = scene.word(verb - 1) === 'been';
  if (verdict !== null && !passive) return { ...verdict, ...rest };
  if (subject.being === 'outsider') return null;
  if (passive && humanSet.has(scene.word(verb))) return hindsight;
  const account =
    scene.passage.place === 'timeline' ||
    scene.passage.place === 'narrative' ||
    scene.passage.place === 'summary';
  return account && isAverted(scene, verb)
    ? { rule: 'blame/counterfactual', strength: 'soft', ...rest }
    : null;
}
