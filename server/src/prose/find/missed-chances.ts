import { humanParticiples, sharedParticiples } from '../lexicon/hindsight.ts';
import { words } from '../lexicon/list.ts';
import { PhraseTable } from '../phrases.ts';
import type { Candidate, Scene } from '../scene.ts';
import { isAdverb, isBe } from '../word-class.ts';

type Kind = 'chance' | 'trust' | 'too' | 'why';

const chances = words(
  'chance chances opportunity opportunities occasion occasions window hint hints clue clues sign signs warning warnings signal signals indication indications reminder reminders symptom symptoms precursor precursors red-flag lesson lessons',
);
const trusts = words('trust confidence faith optimism belief assumption assurance reliance hope hopes bet');

export const chanceTable = new PhraseTable<Kind>([
  ...chances.map((word) => [word, 'chance'] as const),
  ...trusts.map((word) => [word, 'trust'] as const),
  ['too', 'too'],
  ['why', 'why'],
]);

const humanSet: ReadonlySet<string> = new Set(humanParticiples);
const sharedSet: ReadonlySet<string> = new Set(sharedParticiples);
/** What a chance or a trust must be said to be. */
export const lostWords: readonly string[] = words(
  'missed unused wasted ignored unheeded squandered overlooked disregarded dismissed unread unnoticed forgone foregone lost misplaced unfounded unwarranted unjustified groundless naive premature mistaken baseless',
);
const lost: ReadonlySet<string> = new Set(
  words(
    'missed unused wasted ignored unheeded squandered overlooked disregarded dismissed unread unnoticed forgone foregone lost',
  ),
);
const unfounded: ReadonlySet<string> = new Set(
  words('misplaced unfounded unwarranted unjustified groundless naive premature mistaken baseless'),
);
const reach = 12;

/** "An opportunity to contain it was missed", "our trust was misplaced", "was escalated too late". */
export function findMissedChances(scene: Scene, at: number): Candidate | null {
  const match = chanceTable.match(scene.tokens, at, scene.sentence.to);
  if (match === null || scene.isNegated(at, 3) || scene.isSupposed(null, at)) return null;
  switch (match.value) {
    case 'chance':
      return endsIn(scene, at, lost);
    case 'trust':
      return endsIn(scene, at, unfounded);
    case 'too':
      return tooLate(scene, at);
    case 'why':
      return whyNot(scene, at);
  }
}

/** The predicate of the noun, in the same clause. */
function endsIn(scene: Scene, at: number, predicates: ReadonlySet<string>): Candidate | null {
  for (let i = at + 1; i < Math.min(scene.sentence.to, at + reach); i++) {
    const token = scene.tokens[i];
    if (token?.word === ';' || token?.word === ':' || token?.word === ',') return null;
    if (!predicates.has(token?.word ?? '')) continue;
    let copula = i - 1;
    while (isAdverb(scene.tokens[copula])) copula--;
    if (!isBe(scene.tokens[copula]) && !/^(?:went|passed|left|proved|remained)$/.test(scene.word(copula)))
      return null;
    return candidate(at, i + 1, 'marker');
  }
  return null;
}

/** What people did, and "too late" behind it. */
function tooLate(scene: Scene, at: number): Candidate | null {
  if (!/^(?:late|early|soon|long|slowly|hastily|quickly|readily|easily)$/.test(scene.word(at + 1)))
    return null;
  for (let i = at - 1; i >= Math.max(scene.sentence.from, at - 6); i--) {
    const word = scene.word(i);
    if (scene.tokens[i]?.kind === 'mark') return null;
    if (!humanSet.has(word) || sharedSet.has(word)) continue;
    let copula = i - 1;
    while (isAdverb(scene.tokens[copula])) copula--;
    return isBe(scene.tokens[copula]) ? candidate(i, at + 2, 'marker') : null;
  }
  return null;
}

/** "Why was the generator not tested?", "Why was the fallback tried only at 15:20?". */
function whyNot(scene: Scene, at: number): Candidate | null {
  if (!scene.sentence.question || !/^(?:was|were|has|had|is)$/.test(scene.word(at + 1))) return null;
  let late = false;
  for (let i = at + 2; i < Math.min(scene.sentence.to, at + 16); i++) {
    const word = scene.word(i);
    if (/^(?:not|only|never|nobody|late)$/.test(word)) late = true;
    if (late && humanSet.has(word) && !sharedSet.has(word)) return candidate(at, i + 1, 'rhetorical');
  }
  return null;
}

function candidate(from: number, to: number, form: string): Candidate {
  return { rule: 'blame/hindsight', strength: 'strong', from, to, form, subject: null };
}
