import { accuse, type Charge } from '../accuse.ts';
import { adjuncts } from '../lexicon/adjuncts.ts';
import type { Subject } from '../noun-phrases.ts';
import { PhraseTable } from '../phrases.ts';
import type { Candidate, Scene } from '../scene.ts';
import { isVerb } from '../word-class.ts';

export const adjunctTable = new PhraseTable(adjuncts.map((phrase) => [phrase, true] as const));

const charge: Charge = { mind: true, self: true, soft: true, vendor: true, user: false };
const reach = 16;

/** "Against the advice of the storage team", "half asleep": how somebody did it. */
export function findAdjuncts(scene: Scene, at: number): Candidate | null {
  const match = adjunctTable.match(scene.tokens, at, scene.sentence.to);
  if (match === null || scene.passage.place === 'actions' || scene.isNegated(at, 3)) return null;
  const subject = doerNear(scene, at, match.to);
  if (subject === null || scene.isSupposed(subject, at)) return null;
  const verdict = accuse(scene, subject, { ...charge, soft: true });
  if (verdict === null) return null;
  return { ...verdict, from: at, to: match.to, form: 'idiom', subject };
}

/** Who acts in the sentence: the subject of the nearest verb before, else of the first one behind. */
export function doerNear(scene: Scene, at: number, to: number): Subject | null {
  for (let i = at - 1; i >= Math.max(scene.sentence.from, at - reach); i--) {
    if (!isVerb(scene.tokens, i)) continue;
    const subject = scene.subjects.of(i);
    return subject === null || subject.passive ? null : subject;
  }
  for (let i = to; i < Math.min(scene.sentence.to, to + reach); i++) {
    if (!isVerb(scene.tokens, i)) continue;
    const subject = scene.subjects.of(i);
    return subject === null || subject.passive ? null : subject;
  }
  return null;
}
