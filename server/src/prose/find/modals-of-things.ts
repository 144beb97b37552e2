import { accuse, type Charge } from '../accuse.ts';
import {
  avertedParticiples,
  comparatives,
  humanMatters,
  humanParticiples,
  laterWords,
  looks,
  outcomes,
  sharedParticiples,
  shownParticiples,
} from '../lexicon/hindsight.ts';
import { words } from '../lexicon/list.ts';
import type { Subject } from '../noun-phrases.ts';
import type { Scene } from '../scene.ts';
import { beforeAdverbs } from '../word-class.ts';
import { agentAfter } from './fault-verbs.ts';
import { isAct, isBetter, isIndefinite, isLook } from './human-acts.ts';
import { counterfactual, hindsight, type Judgement, type Modal } from './modal.ts';

const humanSet: ReadonlySet<string> = new Set(humanParticiples);
const sharedSet: ReadonlySet<string> = new Set(sharedParticiples);
const matterSet: ReadonlySet<string> = new Set(humanMatters);
const outcomeSet: ReadonlySet<string> = new Set(outcomes);
const averted: ReadonlySet<string> = new Set(avertedParticiples);
const shown: ReadonlySet<string> = new Set(shownParticiples);
const comparativeSet: ReadonlySet<string> = new Set([...comparatives, 'slower', 'smaller', 'safer']);
const later: ReadonlySet<string> = new Set(laterWords);
const littles: ReadonlySet<string> = new Set([
  ...looks,
  ...words(
    'line lines test tests check checks hour hours sentence word words validation command note thought planning testing preparation coordination rehearsal restore measurement experiment try warning announcement notice discipline care attention',
  ),
]);
const charge: Charge = { mind: false, self: false, soft: false, vendor: true, user: false };

/** "This should have been tested", "the outage could have been prevented". */
export function ofMatters(scene: Scene, modal: Modal, subject: Subject | null): Judgement | null {
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
    if (modal.word === 'could' && humanSet.has(verb) && !sharedSet.has(verb) && !relativeBefore(scene, modal))
      return hindsight;
    if (modal.word === 'could' && isEasy(scene, modal) && (averted.has(verb) || humanSet.has(verb)))
      return hindsight;
    if (!averted.has(verb)) return null;
    const known = plain || outcomeSet.has(head) || matterSet.has(head);
    const harm = modal.word === 'could' && (verb === 'prevented' || verb === 'avoided');
    return known || (harm && !scene.names.isSystemWord(head)) ? hindsight : null;
  }
  const relative = relativeBefore(scene, modal);
  if (plain && !relative && later.has(scene.word(modal.verb + 1))) return hindsight;
  if (!relative && (isTooLate(scene, modal.verb) || (humanSet.has(verb) && isForbidden(scene, modal))))
    return hindsight;
  if (!relative && isLongAgo(scene, modal.verb)) return hindsight;
  if (!humanSet.has(verb)) return null;
  if (plain || matterSet.has(head)) return hindsight;
  if (!relative && later.has(scene.word(modal.verb + 1))) return hindsight;
  return sharedSet.has(verb) ? null : hindsight;
}

/** "The host that should have been drained": it says which host, not what was wrong. */
function relativeBefore(scene: Scene, modal: Modal): boolean {
  return /^(?:that|which)$/.test(scene.word(beforeAdverbs(scene.tokens, modal.at)));
}

/** "Should not have surprised us", "ought not to have lasted". */
function isUnexpected(scene: Scene, modal: Modal): boolean {
  if (!isForbidden(scene, modal)) return false;
  const verb = scene.word(modal.verb);
  const next = scene.word(modal.verb + 1);
  return (
    /^(?:surprised|lasted|cost|escaped|slipped)$/.test(verb) ||
    (verb === 'caught' && /^(?:us|anyone|anybody|me)$/.test(next)) ||
    (verb === 'come' && next === 'as')
  );
}

/** "One more test", "half an hour's reading", "three lines of validation": a little that was not done. */
function isLittle(scene: Scene, subject: Subject | null): boolean {
  if (subject === null) return false;
  const first = scene.word(subject.from);
  const second = scene.word(subject.from + 1);
  const little =
    /^(?:one|two|three|five|ten|half|another|more|better|earlier)$/.test(first) ||
    /^(?:single|quick|simple|few|short|brief|little|better|closer|earlier)$/.test(second);
  return little && littles.has(scene.word(subject.to - 1));
}

/** "Could easily have been". */
function isEasy(scene: Scene, modal: Modal): boolean {
  for (let i = modal.at + 1; i < modal.verb; i++)
    if (/^(?:easily|simply|readily|trivially)$/.test(scene.word(i))) return true;
  return false;
}

/** "Should never have been", "need not have been". */
function isForbidden(scene: Scene, modal: Modal): boolean {
  for (let i = modal.at; i < modal.verb; i++) if (/^(?:never|not)$/.test(scene.word(i))) return true;
  return false;
}

/** "Much earlier", "before it left the region", "ahead of the sale". */
function isTooLate(scene: Scene, verb: number): boolean {
  for (let i = verb + 1; i < Math.min(scene.sentence.to, verb + 6); i++) {
    const word = scene.word(i);
    if (/^(?:earlier|sooner|beforehand|before|prior|ahead)$/.test(word)) return true;
    if (scene.tokens[i]?.kind === 'mark' && word !== ',') return false;
  }
  return false;
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

/** "This should never have happened", "a quick look would have shown". */
export function ofThings(scene: Scene, modal: Modal, subject: Subject | null): Judgement | null {
  const verb = scene.word(modal.verb);
  const head = subject === null ? '' : scene.word(subject.to - 1);
  const plain = subject?.being === 'pronoun';
  if (modal.word === 'should' && (plain || outcomeSet.has(head)) && isNeverHappened(scene, modal))
    return hindsight;
  if (modal.word === 'should' && plain && verb === 'done') return hindsight;
  if (
    modal.word === 'should' &&
    matterSet.has(head) &&
    verb === 'been' &&
    comparativeSet.has(scene.word(modal.verb + 1))
  )
    return hindsight;
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
  if ((modal.word === 'should' || modal.word === 'ought') && isSignal(scene, modal.verb)) return hindsight;
  if (
    (modal.word === 'should' || modal.word === 'ought') &&
    /^(?:caught|found|spotted|flagged|noticed|stopped|bounced|asked)$/.test(verb) &&
    /^(?:review|reviews|qa|rehearsal|drill|approval|handover|audit)$/.test(head)
  )
    return hindsight;
  if (
    (modal.word === 'should' || modal.word === 'ought') &&
    verb === 'been' &&
    /^(?:in place|second nature|obvious|clear|routine|standard|our first|the first|common)/.test(
      `${scene.word(modal.verb + 1)} ${scene.word(modal.verb + 2)}`,
    ) &&
    !scene.isNegated(modal.verb + 1, 2)
  )
    return hindsight;
  if (
    modal.word === 'would' &&
    /^(?:saved|spared|bought|told)$/.test(verb) &&
    /^(?:us|me|everyone|everybody|ourselves)$/.test(scene.word(modal.verb + 1))
  )
    return { ...hindsight, form: 'would-have' };
  if (
    modal.word !== 'should' &&
    shown.has(verb) &&
    !relativeBefore(scene, modal) &&
    (isLook(scene, modal, subject) || isBetter(scene, subject))
  )
    return { ...hindsight, form: 'would-have' };
  if ((modal.word === 'should' || modal.word === 'ought') && isUnexpected(scene, modal)) return hindsight;
  if (modal.word !== 'should' && isLittle(scene, subject)) return { ...hindsight, form: 'would-have' };
  return systemWish(scene, modal);
}

/** "Should have struck us as odd", "should have raised questions": what people make of a sign. */
function isSignal(scene: Scene, verb: number): boolean {
  if (
    !/^(?:struck|told|given|raised|rung|set|made|warned|alerted|tipped|prompted|woken|been)$/.test(
      scene.word(verb),
    )
  )
    return false;
  for (let i = verb + 1; i < verb + 4; i++)
    if (
      /^(?:us|me|pause|questions|flags|eyebrows|suspicion|suspicions|alarm|bells|everybody|everyone)$/.test(
        scene.word(i),
      )
    )
      return true;
  return false;
}

function isNeverHappened(scene: Scene, modal: Modal): boolean {
  for (let i = modal.at; i < Math.min(scene.sentence.to, modal.verb + 2); i++)
    if (scene.word(i) === 'happened') return true;
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
