import {
  backwardPhrases,
  betterWords,
  choices,
  plainPhrases,
  verdictWords,
  weighedPhrases,
} from '../lexicon/hindsight-frames.ts';
import { PhraseTable } from '../phrases.ts';
import type { Candidate, Scene } from '../scene.ts';
import { isAdverb, isBe, isDeterminer } from '../word-class.ts';

type Frame = 'phrase' | 'verdict';

export const weighedTable = new PhraseTable<Frame>([
  ...[...backwardPhrases, ...plainPhrases, ...weighedPhrases].map((phrase) => [phrase, 'phrase'] as const),
  ...verdictWords.map((word) => [word, 'verdict'] as const),
]);

/** Of plain words alone: they cannot call for a look at a text, but are seen in one that is looked at. */
const plainTable = new PhraseTable(
  [
    'all we had to do',
    'all i had to do',
    'not before time',
    'if only',
    'now we see',
    'as we can now see',
    'there for all to see',
  ].map((phrase) => [phrase, true] as const),
);
const betterSet: ReadonlySet<string> = new Set(betterWords);
const choiceSet: ReadonlySet<string> = new Set(choices);
const seeming: ReadonlySet<string> = new Set(['looks', 'looked', 'seems', 'seemed', 'proved', 'appears']);
const dummies: ReadonlySet<string> = new Set(['it', 'this', 'that', 'which']);

/** What was done, weighed with the end known: "was asking for trouble", "the signs were there", "it was unwise to". */
export function findHindsightFrames(scene: Scene, at: number): Candidate | null {
  const plain = plainTable.match(scene.tokens, at, scene.sentence.to);
  if (plain !== null)
    return {
      rule: 'blame/hindsight',
      strength: 'strong',
      from: at,
      to: plain.to,
      form: 'marker',
      subject: null,
    };
  const match = weighedTable.match(scene.tokens, at, scene.sentence.to);
  if (match === null) return null;
  const { to, value } = match;
  if ((scene.isNegated(at, 3) && scene.word(at) !== 'in') || scene.isSupposed(null, at)) return null;
  if (value === 'verdict' && !isVerdict(scene, at)) return null;
  return { rule: 'blame/hindsight', strength: 'strong', from: at, to, form: 'marker', subject: null };
}

/** Said of an act or a choice, in the past or as it looks now. */
function isVerdict(scene: Scene, at: number): boolean {
  let i = at - 1;
  while (
    i > scene.sentence.from &&
    (isAdverb(scene.tokens[i]) || isDeterminer(scene.tokens[i]) || scene.word(i) === 'too')
  )
    i--;
  const copula = scene.word(i);
  if (copula === 'been' || copula === 'be') return false;
  if (!(isBe(scene.tokens[i]) && /^(?:was|were)$/.test(copula)) && !seeming.has(copula)) return false;
  const next = scene.word(at + 1);
  if (dummies.has(scene.word(i - 1)))
    return i - 1 === scene.sentence.from ? next === 'to' || next === 'that' || next === 'of' : true;
  return isAct(scene, i);
}

/** The clause before the verb begins with a gerund, or its head is a choice. */
function isAct(scene: Scene, copula: number): boolean {
  let start = copula - 1;
  while (start > scene.sentence.from && scene.tokens[start - 1]?.kind !== 'mark') start--;
  const first = scene.word(start) === 'not' ? scene.word(start + 1) : scene.word(start);
  if (first.endsWith('ing') && first.length > 5 && !scene.names.isSystemWord(first)) return true;
  for (let i = start; i < copula; i++) if (choiceSet.has(scene.word(i))) return true;
  return false;
}

/** "It would have been wiser to", "might have been better". */
export function findBetterWay(scene: Scene, at: number): Candidate | null {
  if (!/^(?:would|might|may)$/.test(scene.word(at))) return null;
  let i = at + 1;
  while (isAdverb(scene.tokens[i])) i++;
  if (scene.word(i) !== 'have') return null;
  i++;
  while (isAdverb(scene.tokens[i]) && !betterSet.has(scene.word(i))) i++;
  if (scene.word(i) !== 'been') return null;
  i++;
  for (
    let skipped = 0;
    skipped < 3 && (isAdverb(scene.tokens[i]) || isDeterminer(scene.tokens[i]));
    skipped++
  ) {
    if (betterSet.has(scene.word(i))) break;
    i++;
  }
  if (!betterSet.has(scene.word(i)) || scene.isNegated(at, 2) || scene.word(at + 1) === 'not') return null;
  return {
    rule: 'blame/hindsight',
    strength: 'strong',
    from: at,
    to: i + 1,
    form: 'would-have',
    subject: null,
  };
}
