import { causalVerbs, causeOpeners, notACause, notErrorsThemselves } from '../lexicon/human-error.ts';
import {
  actNouns,
  causeSigns,
  errorNouns,
  failing,
  humanFailing,
  humanModifiers,
  slipPhrases,
  slips,
} from '../lexicon/slips.ts';
import { PhraseTable } from '../phrases.ts';
import type { Candidate, Scene } from '../scene.ts';
import { isAdverb, isBe, isConjunction, isDeterminer, isPreposition, isVerb } from '../word-class.ts';

type Noun = 'slip' | 'error' | 'act' | 'failing' | 'wrong';

export const errorTable = new PhraseTable<Noun>([
  ...slipPhrases.map((phrase) => [phrase, 'slip'] as const),
  ...failing.map((word) => [word, 'wrong'] as const),
  ...humanFailing.map((word) => [word, 'failing'] as const),
  ...slips.map((word) => [word, 'slip'] as const),
  ...errorNouns.map((word) => [word, 'error'] as const),
  ...actNouns.filter((word) => !errorNouns.includes(word)).map((word) => [word, 'act'] as const),
]);
const openerTable = new PhraseTable(causeOpeners.map((phrase) => [phrase, true] as const));
const signTable = new PhraseTable(causeSigns.map((phrase) => [phrase, true] as const));
const failingSet: ReadonlySet<string> = new Set(failing);
const modifierSet: ReadonlySet<string> = new Set(humanModifiers);
const causalSet: ReadonlySet<string> = new Set(causalVerbs);
const guardSet: ReadonlySet<string> = new Set(notACause);
const compoundSet: ReadonlySet<string> = new Set(notErrorsThemselves);
/** They are acts and errors both: "wrong action", "human action". */
const actWords: ReadonlySet<string> = new Set(actNouns);
const people = /^(?:role|person|self|third|they|anybody|ambiguous|vendor)$/;
const surePeople = /^(?:role|person|self|third|anybody)$/;
const phraseReach = 6;

interface Phrase {
  readonly from: number;
  readonly human: boolean;
  readonly failing: boolean;
}

/** "A wrong entry by the clerk", "crew error", "want of care": an error of people as the cause. */
export function findErrorPhrases(scene: Scene, at: number): Candidate | null {
  const match = errorTable.match(scene.tokens, at, scene.sentence.to);
  if (match === null || scene.passage.place === 'actions') return null;
  const { to, value } = match;
  if (compoundSet.has(scene.word(to)) || scene.isNegated(at, 8) || isDoubted(scene, at, to)) return null;
  if (isExplained(scene, to)) return null;
  const phrase = phraseAround(scene, at, to);
  if (!isError(scene, at, value, phrase) || isGuarded(scene, phrase.from)) return null;
  const strong = isGiven(scene, phrase.from, to);
  if (value === 'failing' && !strong) return null;
  const user = /^users?$/.test(scene.word(at - 1));
  if (!(strong || (phrase.human && !user && isLinked(scene, phrase.from, to)))) return null;
  return {
    rule: 'blame/human-error',
    strength: 'strong',
    from: phrase.from,
    to,
    form: 'human-error',
    subject: null,
  };
}

function isError(scene: Scene, at: number, value: Noun, phrase: Phrase): boolean {
  switch (value) {
    case 'slip':
    case 'failing':
      return true;
    case 'error':
      return (
        phrase.human &&
        (phrase.failing || !actWords.has(scene.word(at)) || modifierSet.has(scene.word(at - 1)))
      );
    case 'act':
      return phrase.failing && phrase.human;
    // "Incorrect parameters supplied by the requester": whatever it was, somebody did it.
    case 'wrong':
      return ownedBehind(scene, at + 2);
  }
}

/** The noun phrase with its adjectives, and whose it is. */
function phraseAround(scene: Scene, at: number, to: number): Phrase {
  let from = at;
  let human = ownedBehind(scene, to);
  let fails = false;
  let beside = true;
  for (let i = at - 1; i >= Math.max(scene.sentence.from, at - phraseReach); i--) {
    const token = scene.tokens[i];
    if (token === undefined || (token.kind === 'mark' && token.word !== '/')) break;
    if (isPreposition(token) || isConjunction(token) || isBe(token)) break;
    if (failingSet.has(token.word)) fails = true;
    else if (isVerb(scene.tokens, i)) break;
    else if (isOwner(scene, i) || (beside && (modifierSet.has(token.word) || isRole(scene, i)))) human = true;
    else beside = false;
    from = i;
    if (isDeterminer(token) && scene.word(i - 1) !== "'s") break;
  }
  return { from, human, failing: fails };
}

/** "Maya's", "my", "their" where they are people. */
function isOwner(scene: Scene, at: number): boolean {
  const word = scene.word(at);
  if (/^any(?:one|body)$/.test(scene.word(at - 1))) return false;
  if (word === "'s") return people.test(scene.subjects.endingAt(at - 1)?.being ?? '');
  return /^(?:my|our|his|her)$/.test(word) || (word === 'their' && scene.resolveThey(at) !== null);
}

function isRole(scene: Scene, at: number): boolean {
  return scene.names.beingOf(scene.tokens, at, at) === 'role';
}

/** "By the clerk", "of the shift engineer", "on the part of the crew", "made by hand", "of mine". */
function ownedBehind(scene: Scene, to: number): boolean {
  for (let i = to; i < Math.min(scene.sentence.to, to + 9); i++) {
    const word = scene.word(i);
    if (word === ';' || word === ':' || word === ',' || isBe(scene.tokens[i])) return false;
    if (isVerb(scene.tokens, i) && scene.word(i + 1) !== 'by') return false;
    if (!/^(?:by|of|from|among|in)$/.test(word)) continue;
    if (scene.word(i + 1) === 'mine' || scene.word(i + 1) === 'hand') return true;
    const owner = scene.subjects.phraseFrom(i + 1);
    if (owner !== null && (word === 'by' ? people : surePeople).test(owner.being)) return true;
  }
  return false;
}

function isGuarded(scene: Scene, from: number): boolean {
  for (let i = from - 1; i >= Math.max(scene.sentence.from, from - 5); i--) {
    if (guardSet.has(scene.word(i))) return true;
    if (scene.tokens[i]?.kind === 'mark') return false;
  }
  return false;
}

/** "An oversight due to a missing check": the analysis goes on from it. */
export function isExplained(scene: Scene, to: number): boolean {
  const [next, behind] = [scene.word(to), scene.word(to + 1)];
  if (/^(?:due|owing|thanks)$/.test(next)) return behind === 'to' && !namesPeople(scene, to + 2);
  return next === 'because' && scene.subjects.phraseFrom(to + 1)?.being === 'system';
}

function namesPeople(scene: Scene, from: number): boolean {
  for (let i = from; i < Math.min(scene.sentence.to, from + 5); i++)
    if (humanReasons.has(scene.word(i)) || surePeople.test(scene.names.beingOf(scene.tokens, i, i)))
      return true;
  return false;
}

/** What lies in people again. */
const humanReasons: ReadonlySet<string> = new Set([
  'fatigue',
  'tiredness',
  'inattention',
  'carelessness',
  'haste',
  'stress',
  'inexperience',
  'negligence',
  'attention',
  'care',
]);

/** "Was ruled out", "is what surveys quote": the phrase is spoken of. */
export function isDoubted(scene: Scene, at: number, to: number): boolean {
  for (let i = to; i < Math.min(scene.sentence.to, to + 6) && scene.tokens[i]?.kind !== 'mark'; i++)
    if (
      /^(?:ruled|excluded|not|never|unlikely|suspected|denied|disputed|label|misleading|symptom|board|occur|occurs|happen|happens|where|how)$/.test(
        scene.word(i),
      )
    )
      return true;
  for (let i = at - 1; i >= Math.max(scene.sentence.from, at - 9); i--)
    if (
      /^(?:quote|quotes|surveys|speak|spoke|talk|talked|rumour|rumours|counts|wrote|write|writes|press|term|word|words|category|categories|label)$/.test(
        scene.word(i),
      ) &&
      scene.word(i + 1) !== ':'
    )
      return true;
  return false;
}

/** It is given as the cause: an opener right before, a causal verb behind, a predicate of the cause, or all there is. */
function isGiven(scene: Scene, from: number, to: number): boolean {
  for (let i = from - 1; i >= Math.max(scene.sentence.from, from - 5); i--) {
    const match = openerTable.match(scene.tokens, i, from);
    if (match !== null && onlyLinks(scene, match.to, from)) return true;
  }
  if (from === scene.sentence.from || scene.tokens[from - 1]?.kind === 'mark') {
    for (let i = to; i < Math.min(scene.sentence.to, to + 10); i++) {
      if (causalSet.has(scene.word(i)) && isVerb(scene.tokens, i)) return true;
      if (/^(?:is|was)$/.test(scene.word(i)) && /^(?:the|a|what|to|one|our|likely)$/.test(scene.word(i + 1)))
        return holdsSign(scene, i, scene.sentence.to);
    }
  }
  const copula = from - 1;
  if (isBe(scene.tokens[copula]) && holdsSign(scene, scene.sentence.from, copula)) return true;
  const labelled =
    scene.passage.place === 'cause' || /\bcauses?\b|\btrigger\b/i.test(scene.passage.label ?? '');
  return labelled && from - scene.sentence.from <= 3 && scene.sentence.to - to <= 7;
}

function onlyLinks(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = scene.tokens[i];
    if (
      token?.word === ':' ||
      isDeterminer(token) ||
      isAdverb(token) ||
      isBe(token) ||
      /^(?:to|by|of|an?|=|the)$/.test(token?.word ?? '')
    )
      continue;
    return false;
  }
  return true;
}

/** The sentence says that it is about a cause, or the section does. */
function isLinked(scene: Scene, from: number, to: number): boolean {
  if (scene.passage.place === 'cause') return true;
  return (
    holdsSign(scene, scene.sentence.from, from) ||
    holdsSign(scene, to, scene.sentence.to) ||
    scene.sentence.to - scene.sentence.from <= 6
  );
}

function holdsSign(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (signTable.match(scene.tokens, i, to) !== null) return true;
  return false;
}
