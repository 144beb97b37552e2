import { accuse, type Charge } from '../accuse.ts';
import { tellsLuck } from '../excuse.ts';
import {
  comparatives,
  expectedParticiples,
  humanParticiples,
  preventionVerbs,
  shownParticiples,
  toldParticiples,
} from '../lexicon/hindsight.ts';
import type { Subject } from '../noun-phrases.ts';
import type { Candidate, Scene } from '../scene.ts';
import { hindsight, isDenied, type Judgement, type Modal, readModal } from './modal.ts';
import { ofMatters, ofThings } from './modals-of-things.ts';

const preventionSet: ReadonlySet<string> = new Set(preventionVerbs);
const humanSet: ReadonlySet<string> = new Set(humanParticiples);
const expectedSet: ReadonlySet<string> = new Set(expectedParticiples);
const shownSet: ReadonlySet<string> = new Set(shownParticiples);
const toldSet: ReadonlySet<string> = new Set(toldParticiples);
const comparativeSet: ReadonlySet<string> = new Set(comparatives);
const charge: Charge = { mind: false, self: false, soft: false, vendor: true, user: false };

/** Judgement by what should, could or would have been. */
export function findModals(scene: Scene, at: number): Candidate | null {
  const modal = readModal(scene, at);
  if (modal === null) return null;
  const subject = scene.subjects.of(at);
  if (isDenied(scene, modal) || tellsLuck(scene)) return null;
  const found = judge(scene, modal, subject);
  if (found === null) return null;
  const near = subject !== null && subject.to <= at && at - subject.to <= 4;
  return { ...found, from: near && subject !== null ? subject.from : at, to: modal.verb + 1, subject };
}

function judge(scene: Scene, modal: Modal, subject: Subject | null): Judgement | null {
  const being = isOne(scene, subject) ? 'anybody' : (subject?.being ?? null);
  if (being === 'outsider') return isUntold(scene, modal) ? hindsight : null;
  if (isOughtTo(scene, modal)) return human(being) ? ofPeople(scene, modal, subject) : hindsight;
  if (subject === null && opens(scene, modal.at)) return ofNobody(scene, modal);
  if (human(being) || (being === 'they' && scene.resolveThey(subject?.from ?? 0) !== null))
    return ofPeople(scene, modal, subject);
  return modal.passive ? ofMatters(scene, modal, subject) : ofThings(scene, modal, subject);
}

/** "One could have asked": whoever was there. */
function isOne(scene: Scene, subject: Subject | null): boolean {
  return subject !== null && subject.to - subject.from === 1 && scene.word(subject.from) === 'one';
}

function human(being: Subject['being'] | null): boolean {
  return (
    being !== null &&
    being !== 'system' &&
    being !== 'pronoun' &&
    being !== 'they' &&
    being !== 'ambiguous' &&
    being !== 'named'
  );
}

/** "Ought to have", "need not have": nobody says it of what a machine is built to do. */
function isOughtTo(scene: Scene, modal: Modal): boolean {
  return modal.word === 'ought' || scene.word(modal.at) === 'need';
}

/** "Customers should have been told", "should have heard from us". */
function isUntold(scene: Scene, modal: Modal): boolean {
  const verb = scene.word(modal.verb);
  return (
    modal.word !== 'would' && (modal.passive ? toldSet.has(verb) || verb === 'spared' : verb === 'heard')
  );
}

/** Where a sentence begins with the modal, its writers are meant. */
function opens(scene: Scene, at: number): boolean {
  const before = scene.tokens[at - 1];
  return at === scene.sentence.from || before?.kind === 'mark' || before?.kind === 'number';
}

/** "Shouldn't have trusted the check", "Could have been solved with one call". */
function ofNobody(scene: Scene, modal: Modal): Judgement | null {
  if (modal.word === 'would' && !modal.passive && shownSet.has(scene.word(modal.verb)))
    return { ...hindsight, form: 'would-have' };
  if (modal.passive || modal.word === 'would') return ofMatters(scene, modal, null);
  const verb = scene.word(modal.verb);
  if (modal.word === 'could' && !preventionSet.has(verb) && !humanSet.has(verb)) return null;
  return expectedSet.has(scene.word(modal.verb)) ? null : hindsight;
}

function ofPeople(scene: Scene, modal: Modal, subject: Subject | null): Judgement | null {
  const verb = scene.word(modal.verb);
  if (modal.passive) return modal.word !== 'would' && toldSet.has(verb) ? hindsight : null;
  const self = subject?.being === 'self' || subject?.being === 'anybody' || isOne(scene, subject);
  if (verb === 'been')
    return comparativeSet.has(scene.word(modal.verb + 1)) && modal.word !== 'would'
      ? self
        ? hindsight
        : accused(scene, subject)
      : null;
  if (modal.word === 'should' || modal.word === 'ought') {
    if (self) return expectedSet.has(verb) ? null : hindsight;
    return accused(scene, subject);
  }
  // What somebody else could have done is a judgement whatever it is.
  const other = modal.word === 'could' && !expectedSet.has(verb) && (!self || humanSet.has(verb));
  if (!(preventionSet.has(verb) || other) || isEnabled(scene, subject)) return null;
  if (modal.word === 'would')
    return self && (isConditional(scene, modal.verb) || /^(?:known|noticed|seen)$/.test(verb))
      ? hindsight
      : null;
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

function isConditional(scene: Scene, from: number): boolean {
  for (let i = scene.sentence.from; i < scene.sentence.to; i++) {
    const word = scene.word(i);
    if (word === 'if' || (i > from && /^(?:earlier|sooner|immediately|faster|quicker|had)$/.test(word)))
      return true;
  }
  return /^(?:had|with|without)$/.test(scene.word(scene.sentence.from));
}
