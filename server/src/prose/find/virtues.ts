import { intents } from '../lexicon/actions.ts';
import { words } from '../lexicon/list.ts';
import { showing, virtueAdjectives, virtueAdverbs, virtueNouns } from '../lexicon/virtues.ts';
import { PhraseTable } from '../phrases.ts';
import type { Candidate, Scene } from '../scene.ts';
import { isAdverb, isDeterminer, isVerb } from '../word-class.ts';
import { isAccount, opensAction, takesBack } from './action-head.ts';
import { isConcrete } from './concrete.ts';
import { isClosing } from './generic-noun.ts';

type Virtue = 'noun' | 'adjective' | 'adverb';

export const virtueTable = new PhraseTable<Virtue>([
  ...virtueAdverbs.map((word) => [word, 'adverb'] as const),
  ...virtueAdjectives.map((word) => [word, 'adjective'] as const),
  ...virtueNouns.map((word) => [word, 'noun'] as const),
]);
const showingTable = new PhraseTable(showing.map((phrase) => [phrase, true] as const));
const being: ReadonlySet<string> = new Set(
  words('be being become becoming remain stay keep act get getting feel'),
);
const degrees: ReadonlySet<string> = new Set(
  words(
    'more much extra very a bit even far less so little somewhat as ever rather still all truly the most quite no',
  ),
);
const intentSet: ReadonlySet<string> = new Set([...intents, ...words('to please lets')]);
const people = /^(?:role|person|anybody|self|third|they|ambiguous|vendor)$/;
const reach = 6;
const measures: ReadonlySet<string> = new Set(
  words('more extra utmost greater better due special particular closer increased'),
);
const wantedWords: ReadonlySet<string> = new Set(
  words('needed required asked expected necessary advised paid taken shown exercised demanded'),
);

/** What is asked of people's minds: "be more humble", "show more initiative", "act with greater urgency". */
export function findVirtues(scene: Scene, at: number): Candidate | null {
  const match = virtueTable.match(scene.tokens, at, scene.sentence.to);
  if (match === null || scene.passage.place === 'timeline') return null;
  const from = startOf(scene, at, match.value);
  if (from === null) return wanted(scene, at, match.to, match.value);
  if (isAccount(scene, from) || takesBack(scene, from) || isConcrete(scene, from)) return null;
  const inActions = scene.passage.place === 'actions';
  if (!inActions && !isVowed(scene, from)) return null;
  return {
    rule: 'fix/vague',
    strength: inActions ? 'strong' : 'soft',
    from,
    to: match.to,
    form: 'feeling',
    subject: null,
  };
}

/** "Extra vigilance is asked of everybody", "more attention needs to be paid". */
function wanted(scene: Scene, at: number, to: number, virtue: Virtue): Candidate | null {
  if (virtue !== 'noun' || !measures.has(scene.word(at - 1)) || isConcrete(scene, at)) return null;
  for (let i = to; i < Math.min(scene.sentence.to, to + 6); i++) {
    if (!wantedWords.has(scene.word(i))) continue;
    if (!/^(?:is|are|needs|must|should|will|be)$/.test(scene.word(to))) return null;
    return {
      rule: 'fix/vague',
      strength: scene.passage.place === 'actions' ? 'strong' : 'soft',
      from: at - 1,
      to: i + 1,
      form: 'feeling',
      subject: null,
    };
  }
  return null;
}

function startOf(scene: Scene, at: number, virtue: Virtue): number | null {
  switch (virtue) {
    case 'noun':
      return shownFrom(scene, at);
    case 'adjective':
      return beFrom(scene, at);
    case 'adverb':
      return deedFrom(scene, at);
  }
}

/** "Show more initiative": the verb or the measure before the noun. */
function shownFrom(scene: Scene, at: number): number | null {
  if (
    !isClosing(scene, at + 1) &&
    !/^(?:when|to|in|for|of|with|from|by|on|and|as|about|around|across|while|before|during|towards|than|is|are|at|among|between)$/.test(
      scene.word(at + 1),
    )
  )
    return null;
  for (let i = at - 1; i >= Math.max(scene.sentence.from, at - reach); i--) {
    const token = scene.tokens[i];
    if (token === undefined || token.kind === 'mark' || isVerb(scene.tokens, i)) return null;
    const match = showingTable.match(scene.tokens, i, at);
    if (match !== null && onlyMeasure(scene, match.to, at) && opens(scene, i)) return i;
  }
  return null;
}

/** Between the verb and the noun nothing names a thing. */
function onlyMeasure(scene: Scene, from: number, to: number): boolean {
  let names = 0;
  for (let i = from; i < to; i++) {
    const token = scene.tokens[i];
    if (token?.kind !== 'word') return false;
    if (!isDeterminer(token) && !isAdverb(token) && !degrees.has(token.word)) names++;
  }
  return names <= 1;
}

/** "Be more humble", "stay calm". */
function beFrom(scene: Scene, at: number): number | null {
  let i = at - 1;
  while (i >= scene.sentence.from && (degrees.has(scene.word(i)) || isAdverb(scene.tokens[i]))) i--;
  if (!being.has(scene.word(i)) || (scene.word(i) === 'being' && i === scene.sentence.from)) return null;
  if (isDeterminer(scene.tokens[i - 1]) || !isClosingAdjective(scene, at + 1)) return null;
  return opens(scene, i) ? i : null;
}

function isClosingAdjective(scene: Scene, next: number): boolean {
  const token = scene.tokens[next];
  return (
    isClosing(scene, next) ||
    /^(?:about|of|with|when|in|to|for|and|on|at|around|as|while|before|during|that|than|towards|by|or|under|from|enough|next)$/.test(
      token?.word ?? '',
    )
  );
}

/** "Act responsibly": only behind a plain verb that opens the action. */
function deedFrom(scene: Scene, at: number): number | null {
  for (let i = at - 1; i >= Math.max(scene.sentence.from, at - 4); i--) {
    const token = scene.tokens[i];
    if (token === undefined || token.kind !== 'word' || isVerb(scene.tokens, i)) return null;
    if (isDeterminer(token) || isAdverb(token) || degrees.has(token.word)) continue;
    if (opens(scene, i) && isClosingAdjective(scene, at + 1)) return i;
  }
  return null;
}

/** At the head of the action, or behind "must", "needs to", with people as subject or none. */
function opens(scene: Scene, at: number): boolean {
  if (scene.passage.place === 'actions' && opensAction(scene, at)) return true;
  return isVowed(scene, at);
}

/** "We will", "the team must": people vow it. */
function isVowed(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(scene.sentence.from, at - 5); i--) {
    const token = scene.tokens[i];
    const { word } = token ?? { word: '' };
    if (intentSet.has(word) && word !== 'to' && !(word === 'have' && scene.word(i + 1) !== 'to')) {
      const subject = scene.subjects.of(i);
      return subject !== null && people.test(subject.being);
    }
    if (!isAdverb(token) && !degrees.has(word) && !/^(?:to|be)$/.test(word)) return false;
  }
  return false;
}
