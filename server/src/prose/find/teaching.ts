import { askingVerbs, behaviours, teaching } from '../lexicon/vague-frames.ts';
import { PhraseTable } from '../phrases.ts';
import type { Candidate, Scene } from '../scene.ts';
import { isAccount, opensAction, takesBack } from './action-head.ts';
import { isConcrete, isMachineLearning, saysHow } from './concrete.ts';

export const behaviourTable = new PhraseTable(behaviours.map((phrase) => [phrase, true] as const));
export const teachingTable = new PhraseTable(teaching.map((phrase) => [phrase, true] as const));

const askingSet: ReadonlySet<string> = new Set(askingVerbs);
const people = /^(?:role|person|anybody|self|third|they)$/;
const openers = /^(?:to|should|must|need|needs|shall|will|ought|please|pls|have|has)$/;

/** "Coach the juniors", "talk to the network folks": an action on people's heads. */
export function findTeaching(scene: Scene, at: number): Candidate | null {
  if (scene.passage.place !== 'actions') return null;
  const match = teachingTable.match(scene.tokens, at, scene.sentence.to);
  if (match === null || !opensAction(scene, at) || isAccount(scene, at) || takesBack(scene, at)) return null;
  if (isConcrete(scene, at) || isMachineLearning(scene, at, match.to)) return null;
  const object = scene.subjects.phraseFrom(match.to);
  if (object === null || !(people.test(object.being) || isUnit(scene, object.to - 1))) return null;
  if (askingSet.has(scene.word(at)) && !asksToBehave(scene, object.to)) return null;
  if (/^(?:talk|speak|sync|align|sit|check|follow)/.test(scene.word(at)) && goesOn(scene, object.to))
    return null;
  return found(at, object.to, 'person-directed');
}

/** "Talk to the crew about the sound and write it down": an agenda, or a second deed. */
function goesOn(scene: Scene, from: number): boolean {
  for (let i = from; i < scene.sentence.to; i++) if (/^(?:about|and|to)$/.test(scene.word(i))) return true;
  return false;
}

/** A team by its short name: "upskill L1", "train the NOC". */
function isUnit(scene: Scene, at: number): boolean {
  return (
    /^(?:l[1-4]|t[1-4]|tier)$/.test(scene.word(at)) ||
    scene.names.beingOf(scene.tokens, at, at) === 'ambiguous'
  );
}

function asksToBehave(scene: Scene, from: number): boolean {
  if (scene.word(from) !== 'to') return false;
  let at = from + 1;
  if (scene.word(at) === 'not' || scene.word(at).endsWith('ly')) at++;
  return behaviourTable.match(scene.tokens, at, scene.sentence.to) !== null;
}

/** "Staff to concentrate fully", "everybody must pay closer attention": what people are to be or to mind. */
export function findBehaviour(scene: Scene, at: number): Candidate | null {
  if (scene.passage.place !== 'actions') return null;
  const match = behaviourTable.match(scene.tokens, at, scene.sentence.to);
  if (match === null || isAccount(scene, at) || takesBack(scene, at) || saysHow(scene, at)) return null;
  let opener = at - 1;
  while (scene.word(opener).endsWith('ly') || /^(?:not|all|also)$/.test(scene.word(opener))) opener--;
  if (!openers.test(scene.word(opener))) return null;
  let who = opener - 1;
  while (/^(?:need|needs|have|has|ought|is|are|should|must|expected|asked|reminded)$/.test(scene.word(who)))
    who--;
  const subject = scene.subjects.endingAt(who);
  if (subject === null || !people.test(subject.being)) return null;
  return found(at, match.to, 'feeling');
}

function found(from: number, to: number, form: string): Candidate {
  return { rule: 'fix/vague', strength: 'strong', from, to, form, subject: null };
}
