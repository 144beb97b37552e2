import { accuse, type Charge } from '../accuse.ts';
import { carePasts, careVerbs } from '../lexicon/adjuncts.ts';
import { words } from '../lexicon/list.ts';
import type { Subject } from '../noun-phrases.ts';
import type { Candidate, Scene } from '../scene.ts';
import { isAdverb, isParticiple } from '../word-class.ts';

const careSet: ReadonlySet<string> = new Set(careVerbs);
const pastSet: ReadonlySet<string> = new Set(carePasts);
const nobodySet: ReadonlySet<string> = new Set(words('nobody no-one noone neither none'));
const charge: Charge = { mind: false, self: false, soft: true, vendor: false, user: false };

/** "The shift lead doesn't read the banner", "she has still not done it": any act of care that was left undone. */
export function findOmissions(scene: Scene, at: number): Candidate | null {
  const word = scene.word(at);
  if (word !== 'not' && word !== 'never') return null;
  if (scene.passage.place === 'actions' || scene.hasReason(at)) return null;
  let verb = at + 1;
  while (isAdverb(scene.tokens[verb])) verb++;
  if (!isLeftUndone(scene, at, verb)) return null;
  const subject = scene.subjects.of(verb);
  if (subject === null || subject.passive || scene.isSupposed(subject, verb)) return null;
  const verdict = accuse(scene, subject, charge);
  if (verdict === null) return null;
  const near = subject.to <= at && at - subject.to <= 6;
  return { ...verdict, from: near ? subject.from : at, to: verb + 1, form: 'omission', subject };
}

function isLeftUndone(scene: Scene, at: number, verb: number): boolean {
  const word = scene.word(verb);
  if (scene.word(at) === 'never') return pastSet.has(word) && scene.word(at - 1) !== 'should';
  let i = at - 1;
  while (isAdverb(scene.tokens[i])) i--;
  const aux = scene.word(i);
  if (aux === 'did' || aux === 'does') return careSet.has(word);
  return (
    /^(?:has|have|had)$/.test(aux) &&
    (pastSet.has(word) || (careSet.has(word) && isParticiple(scene.tokens[verb])))
  );
}

/** "Not one of them opened the diff", "nobody bothered to look". */
export function findNobody(scene: Scene, at: number): Candidate | null {
  const to = nobodyEnd(scene, at);
  if (to === null || scene.passage.place === 'actions' || scene.hasReason(at)) return null;
  for (let i = to; i < Math.min(scene.sentence.to, to + 8); i++) {
    const token = scene.tokens[i];
    if (token?.kind !== 'word') return null;
    if (/^(?:could|would|can|will|is|was|were|are|had|has|should|who)$/.test(token.word)) return null;
    if (!pastSet.has(token.word)) continue;
    // "Nobody did anything wrong" clears them.
    if (token.word === 'did' && scene.word(i + 1) !== 'what') return null;
    return { rule: 'blame/role', strength: 'soft', from: at, to: i + 1, form: 'omission', subject: null };
  }
  return null;
}

/** Behind "nobody", "no one", "none of the …", "not one of …", "neither the planner nor …". */
function nobodyEnd(scene: Scene, at: number): number | null {
  const word = scene.word(at);
  if ((word === 'no' || word === 'not') && scene.word(at + 1) === 'one') return ofPeople(scene, at + 2);
  if (!nobodySet.has(word)) return null;
  return word === 'none' || word === 'neither' ? ofPeople(scene, at + 1, true) : ofPeople(scene, at + 1);
}

function ofPeople(scene: Scene, next: number, required = false): number | null {
  const neither = scene.word(next - 1) === 'neither';
  if (scene.word(next) !== 'of' && !neither) return required ? null : next;
  const group = scene.subjects.phraseFrom(scene.word(next) === 'of' ? next + 1 : next);
  return group !== null && isPeople(group) ? group.to : null;
}

function isPeople({ being }: Subject): boolean {
  return /^(?:self|role|person|they|third|ambiguous)$/.test(being);
}
