import { intents } from '../lexicon/actions.ts';
import { words } from '../lexicon/list.ts';
import type { Scene } from '../scene.ts';
import { isAdverb, isConjunction, isVerb } from '../word-class.ts';

const intentSet: ReadonlySet<string> = new Set([
  ...intents,
  ...words('to please pls let lets will wants want just also and then ideally'),
]);
const askers: ReadonlySet<string> = new Set(
  words(
    'need needs have has want wants going plan plans ought continue try aim aims must all is are expected asked requested seek seeks intend intends time important reminded',
  ),
);
const people = /^(?:role|person|ambiguous|self|anybody|they|third|vendor)$/;
const headReach = 7;

/** At the head of an item, behind a label or a ticket, behind "must" or "the team to", or joined to what is there. */
export function opensAction(scene: Scene, at: number): boolean {
  let i = at - 1;
  while (i >= scene.sentence.from && (isAdverb(scene.tokens[i]) || scene.word(i) === 'not')) i--;
  const before = scene.tokens[i];
  if (i < scene.sentence.from || before === undefined) return true;
  if (before.word === 'to') return isAsked(scene, i - 1);
  if (before.kind === 'mark') return !/^[,/'.]$/.test(before.word) || isCall(scene, i);
  if (before.kind === 'number' || /^[a-z]+-\d+$/.test(before.word)) return i - scene.sentence.from <= 3;
  if (isConjunction(before)) return joins(scene, i);
  return intentSet.has(before.word) || isCalled(scene, i);
}

/** "Please, everyone, …", "Next time, …": no deed before the comma. */
function isCall(scene: Scene, comma: number): boolean {
  if (scene.word(comma) !== ',' || comma - scene.sentence.from > headReach) return false;
  for (let i = scene.sentence.from; i < comma; i++) if (isVerb(scene.tokens, i)) return false;
  return /^(?:please|next|when|before|after|for|in|during|everyone|team|folks|as|from|until|while)$/.test(
    scene.word(scene.sentence.from),
  );
}

/** "Next time don't panic", "Everyone slow down": who or when, and then what. */
function isCalled(scene: Scene, last: number): boolean {
  if (last - scene.sentence.from > 3) return false;
  const being = scene.names.beingOf(scene.tokens, scene.sentence.from, last);
  return being === 'anybody' || (scene.word(last) === 'time' && scene.word(last - 1) === 'next');
}

/** "The team to …", "needs to …": no purpose of something else. */
function isAsked(scene: Scene, at: number): boolean {
  if (at < scene.sentence.from) return false;
  if (askers.has(scene.word(at))) return true;
  const being = scene.names.beingOf(scene.tokens, at, at);
  return people.test(being) && at - scene.sentence.from <= headReach;
}

/** The deed before the conjunction opens the item. */
function joins(scene: Scene, at: number): boolean {
  return at - scene.sentence.from <= 4 && /^(?:and|&|then|but|or)$/.test(scene.word(at));
}

/** What was done is no plan. */
export function isAccount(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= scene.sentence.from; i--) {
    const token = scene.tokens[i];
    if (token?.word === 'to') continue;
    if (token?.kind === 'mark' || intentSet.has(token?.word ?? '')) return false;
    if (isVerb(scene.tokens, i)) return true;
  }
  return false;
}

/** "So that nobody has to", "asks nobody to be more careful". */
export function takesBack(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(scene.sentence.from, at - 6); i--)
    if (/^(?:nobody|rather|instead|without|if|longer)$/.test(scene.word(i))) return true;
  return false;
}
