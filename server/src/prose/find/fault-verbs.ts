import { accuse, type Charge } from '../accuse.ts';
import { attempts, type FaultPhrase, faultVerbs, humanActs, serviceObjects } from '../lexicon/faults.ts';
import { words } from '../lexicon/list.ts';
import type { Subject } from '../noun-phrases.ts';
import { PhraseTable } from '../phrases.ts';
import type { Candidate, Scene } from '../scene.ts';
import { isAdverb, isDeterminer, isParticiple, isVerb } from '../word-class.ts';

export const faultVerbTable = new PhraseTable<FaultPhrase>(
  faultVerbs.flatMap((entry) => entry.phrases.map((phrase) => [phrase, entry] as const)),
);

const attemptSet: ReadonlySet<string> = new Set(attempts);
const humanActSet: ReadonlySet<string> = new Set(humanActs);
const serviceObjectSet: ReadonlySet<string> = new Set(serviceObjects);
/** A support desk that fails to pass something on is people, a service that fails to respond is not. */
const speech: ReadonlySet<string> = new Set(
  words('tell inform escalate pass communicate ask warn follow realise realize read'),
);
const particles: ReadonlySet<string> = new Set(['down', 'out', 'up', 'off', 'through', 'even']);
const agentReach = 10;

/** "Maya forgot to", "the team failed to", "missed by the reviewer". */
export function findFaultVerbs(scene: Scene, at: number): Candidate | null {
  const match = faultVerbTable.match(scene.tokens, at, scene.sentence.to);
  if (match === null) return null;
  const { value: fault, to } = match;
  if (scene.deniesVerb(at) && !fault.form.startsWith('did-not') && fault.form !== 'never') return null;
  if (isFact(scene, fault, at, to)) return null;
  const subject = actor(scene, at, to);
  if (subject === null) return bare(scene, fault, at, to);
  if (scene.isSupposed(subject, at)) return null;
  const act = fault.form === 'failed-to' ? actAfter(scene, to) : '';
  if (fault.form === 'failed-to' && attemptSet.has(act)) return null;
  const deed = fault.form !== 'failed-to' || humanActSet.has(act);
  const charge: Charge = {
    mind: fault.kind === 'mind' || speech.has(act),
    // A reason behind it makes an account of it: "we underestimated the load because the test data was small".
    self:
      fault.self && deed && scene.word(at) !== 'failing' && !(fault.form === 'idiom' && scene.hasReason(to)),
    soft: fault.soft === true || scene.hasReason(to),
    vendor: fault.form === 'failed-to' && deed,
    user: fault.form === 'did-not-think',
  };
  const verdict = accuse(scene, subject, charge);
  if (verdict === null) return null;
  return { ...verdict, ...extent(subject, at, to), form: fault.form, subject };
}

const basicFaults: ReadonlySet<string> = new Set([
  'forget',
  'fail',
  'ignore',
  'miss',
  'neglect',
  'overlook',
  'skip',
]);

/** "Why did the developer forget to": the question has its answer in it. */
export function findWhyDid(scene: Scene, at: number): Candidate | null {
  if (scene.word(at) !== 'why' || scene.word(at + 1) !== 'did') return null;
  const verb = basicVerbAfter(scene, at + 2);
  if (verb === null) return null;
  const subject = scene.subjects.endingAt(scene.word(verb - 1) === 'not' ? verb - 2 : verb - 1);
  if (subject === null) return null;
  const verdict = accuse(scene, subject, {
    mind: false,
    self: false,
    soft: false,
    vendor: false,
    user: false,
  });
  return verdict === null ? null : { ...verdict, from: at, to: verb + 1, form: 'forgot', subject };
}

function basicVerbAfter(scene: Scene, from: number): number | null {
  for (let i = from; i < from + 6; i++) {
    if (basicFaults.has(scene.word(i))) return i;
    if (scene.word(i) === 'not' && humanActSet.has(scene.word(i + 1))) return i + 1;
  }
  return null;
}

/** The subject, or the agent behind "by"; null where neither is there or the passive has none. */
export function actor(scene: Scene, at: number, to: number): Subject | null {
  const next = scene.word(to);
  if (next === 'by' && (isParticiple(scene.tokens[to - 1]) || isParticiple(scene.tokens[at])))
    return scene.subjects.phraseFrom(to + 1);
  const subject = scene.word(at) === 'without' ? doerBefore(scene, at) : scene.subjects.of(at);
  if (subject === null || !subject.passive) return subject;
  return agentAfter(scene, to);
}

/** Who did what was done "without": the subject of the nearest verb before. */
function doerBefore(scene: Scene, at: number): Subject | null {
  for (let i = at - 1; i >= Math.max(scene.sentence.from, at - 14); i--) {
    if (isVerb(scene.tokens, i)) return scene.subjects.of(i);
  }
  return null;
}

/** The agent of a passive: what follows "by" in the same clause. */
export function agentAfter(scene: Scene, from: number): Subject | null {
  for (let i = from; i < Math.min(scene.sentence.to, from + agentReach); i++) {
    const token = scene.tokens[i];
    if (token === undefined || token.word === ';' || token.word === ':') return null;
    if (token.word === 'by') return scene.subjects.phraseFrom(i + 1);
  }
  return null;
}

/** Subject and verb together where they are close, else the verb's words. */
export function extent(subject: Subject, at: number, to: number): { from: number; to: number } {
  if (subject.from >= to) return { from: at, to: Math.max(to, subject.to) };
  return subject.from < at && at - subject.to <= 8 ? { from: subject.from, to } : { from: at, to };
}

function actAfter(scene: Scene, from: number): string {
  let i = from;
  while (isAdverb(scene.tokens[i])) i++;
  return scene.word(i);
}

/** The same words as plain fact: "broke down", "missed our target", "caused by". */
function isFact(scene: Scene, fault: FaultPhrase, at: number, to: number): boolean {
  const next = scene.word(to);
  if (fault.form === 'caused' && particles.has(next)) return true;
  if (fault.form !== 'overlooked') return false;
  for (let i = to; i < to + 4; i++) if (serviceObjectSet.has(scene.word(i))) return true;
  return scene.word(at - 1) === 'the' || scene.word(at - 1) === 'a';
}

/** "Forgot to bump the TTL" as a whole cell or item: nobody is named, somebody is meant. */
function bare(scene: Scene, fault: FaultPhrase, at: number, to: number): Candidate | null {
  if (scene.passage.place === 'actions' || !opensAccount(scene, at) || scene.word(to - 1) === 'forgotten')
    return null;
  const first = scene.word(at);
  const finite =
    isVerb(scene.tokens, at) ||
    /^(?:did|had|has|was|were|could|never|just)$/.test(first) ||
    first.endsWith('ed');
  if (!finite) return null;
  // "Skipped: 3", "missed heartbeats": only an object of its own makes a deed of it.
  if (fault.kind === 'act' && fault.form !== 'did-not' && !isDeterminer(scene.tokens[to])) return null;
  return { rule: 'blame/self', strength: 'soft', from: at, to, form: fault.form, subject: null };
}

/** At the head of a sentence, behind a label, a time or an arrow. */
function opensAccount(scene: Scene, at: number): boolean {
  let i = at - 1;
  while (isAdverb(scene.tokens[i])) i--;
  if (i < scene.sentence.from) return true;
  const before = scene.tokens[i];
  return before?.kind === 'number' || /^[:\u2013\u2014|\u2192\u21d2)-]$/.test(before?.word ?? '');
}
