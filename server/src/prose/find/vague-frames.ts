import { genericNouns, intents } from '../lexicon/actions.ts';
import { words } from '../lexicon/list.ts';
import {
  abstractNouns,
  bettering,
  exhortations,
  hedges,
  making,
  manners,
  regarding,
  resolutions,
  vows,
} from '../lexicon/vague-frames.ts';
import { PhraseTable } from '../phrases.ts';
import type { Candidate, Scene } from '../scene.ts';
import { isAdverb, isAux, isConjunction, isDeterminer, isPreposition, isVerb } from '../word-class.ts';
import { isConcrete, saysHow } from './concrete.ts';

type Frame = 'bettering' | 'regarding' | 'making' | 'exhortation' | 'hedge' | 'manner' | 'make';

export const frameTable = new PhraseTable<Frame>([
  ...exhortations.map((phrase) => [phrase, 'exhortation'] as const),
  ...bettering.map((phrase) => [phrase, 'bettering'] as const),
  ...regarding.map((phrase) => [phrase, 'regarding'] as const),
  ...making.map((phrase) => [phrase, 'making'] as const),
  ...hedges.map((phrase) => [phrase, 'hedge'] as const),
  ...manners.map((word) => [word, 'manner'] as const),
  ...['make'].map((word) => [word, 'make'] as const),
]);
export const promiseTable = new PhraseTable<'vow' | 'resolution'>([
  ...vows.map((phrase) => [phrase, 'vow'] as const),
  ...resolutions.map((phrase) => [phrase, 'resolution'] as const),
]);

const nounSet: ReadonlySet<string> = new Set([...genericNouns, ...abstractNouns]);
const intentSet: ReadonlySet<string> = new Set([...intents, ...words('to please let lets will wants want')]);
const comparatives: ReadonlySet<string> = new Set(
  words(`more better less fewer greater stronger clearer smoother closer tighter stricter cleaner healthier safer easier simpler faster quicker
    deeper richer nicer saner sounder proper adequate sufficient regular additional extra continuous appropriate further enhanced improved heightened sane meaningful`),
);
const states: ReadonlySet<string> = new Set(
  words(`better safer easier faster clearer stronger nicer smoother simpler cleaner robust resilient reliable stable scary fragile fault-tolerant
    transparent visible maintainable secure scalable solid rock-solid dependable shape durable consistent predictable painful brittle suck healthy`),
);
const objectReach = 7;

/** An action by its frame: a verb of betterment or attention, a generic object, and no end state. */
export function findVagueFrames(scene: Scene, at: number): Candidate | null {
  if (scene.passage.place !== 'actions') return null;
  const match = frameTable.match(scene.tokens, at, scene.sentence.to);
  if (match === null || isAccount(scene, at) || takesBack(scene, at)) return null;
  const { to, value } = match;
  const end = endOf(scene, at, to, value);
  if (end === null) return null;
  const form = value === 'exhortation' || value === 'manner' ? 'feeling' : 'generic';
  return { rule: 'fix/vague', strength: 'strong', from: at, to: end, form, subject: null };
}

function endOf(scene: Scene, at: number, to: number, frame: Frame): number | null {
  if (frame === 'exhortation' ? saysHow(scene, at) : isConcrete(scene, at)) return null;
  switch (frame) {
    case 'exhortation':
      return opensAction(scene, at) && !(scene.tokens[to]?.kind === 'opaque') ? to : null;
    case 'bettering':
      return opensAction(scene, at) && !saysWhat(scene, to)
        ? Math.min(objectEnd(scene, to), scene.sentence.to)
        : null;
    case 'regarding':
      return opensAction(scene, at) && !saysWhat(scene, to) ? barely(scene, genericEnd(scene, to)) : null;
    case 'making':
      return opensAction(scene, at) ? alone(scene, to) : null;
    case 'manner':
      return isManner(scene, at) ? to : comparativeItem(scene, at);
    case 'hedge':
      return isClosing(scene, to) &&
        at > scene.sentence.from + 1 &&
        scene.sentence.to - scene.sentence.from < 16
        ? to
        : null;
    case 'make':
      return opensAction(scene, at) ? madeEnd(scene, to) : null;
  }
}

/** At the head of an item, behind a label, behind "must" or "the team to", or joined to what stands there. */
function opensAction(scene: Scene, at: number): boolean {
  let i = at - 1;
  while (i >= scene.sentence.from && (isAdverb(scene.tokens[i]) || scene.word(i) === 'not')) i--;
  const before = scene.tokens[i];
  if (i < scene.sentence.from || before === undefined) return true;
  if (before.word === 'to') return isAsked(scene, i - 1);
  if (before.kind === 'mark') return before.word !== ',' && before.word !== '/' && before.word !== "'";
  return before.kind === 'number' || intentSet.has(before.word) || (isConjunction(before) && joins(scene, i));
}

/** "The team to …", "needs to …": no purpose of something else. */
function isAsked(scene: Scene, at: number): boolean {
  if (at < scene.sentence.from) return false;
  if (askers.has(scene.word(at))) return true;
  const being = scene.names.beingOf(scene.tokens, at, at);
  return /^(?:role|person|ambiguous|self|anybody|they)$/.test(being) && at - scene.sentence.from <= 6;
}

const askers: ReadonlySet<string> = new Set(
  words(
    'need needs have has want wants going plan plans ought continue try aim aims must all is are expected asked requested',
  ),
);

/** The deed before the conjunction opens the item. */
function joins(scene: Scene, at: number): boolean {
  return at - scene.sentence.from <= 4 && scene.word(at) === 'and';
}

/** Nothing follows that would say which. */
function isClosing(scene: Scene, end: number): boolean {
  const next = scene.tokens[end];
  return (
    end >= scene.sentence.to ||
    next === undefined ||
    (next.kind === 'mark' && next.word !== ':' && next.word !== '/')
  );
}

/** A generic object with nothing behind it, or with a part of the organisation. */
function barely(scene: Scene, end: number | null): number | null {
  if (end === null) return null;
  if (isClosing(scene, end)) return end;
  return /^(?:of|in|around|across|with|on|for|at|as)$/.test(scene.word(end)) &&
    scene.sentence.to - end <= 5 &&
    !holdsOpaque(scene, end)
    ? end
    : null;
}

function holdsOpaque(scene: Scene, from: number): boolean {
  for (let i = from; i < scene.sentence.to; i++) if (scene.tokens[i]?.kind === 'opaque') return true;
  return false;
}

const bare: ReadonlySet<string> = new Set(
  words(`monitoring alerting logging documentation docs tests testing training communication coverage automation redundancy awareness reviews
    discipline processes procedures visibility observability transparency`),
);

/** "Add monitoring", "update the documentation": the noun alone. */
function alone(scene: Scene, from: number): number | null {
  let i = from;
  while (isDeterminer(scene.tokens[i]) || comparatives.has(scene.word(i))) i++;
  return bare.has(scene.word(i)) && isClosing(scene, i + 1) ? i + 1 : null;
}

/** Why, whether, when: the action says what it looks for. */
function saysWhat(scene: Scene, from: number): boolean {
  for (let i = from; i < scene.sentence.to; i++) {
    const word = scene.word(i);
    if (word === ':' && scene.sentence.to - i > 3) return true;
    if (/^(?:why|whether|when|if|until|instead|where|because|since)$/.test(word)) return true;
    if (scene.tokens[i]?.capital === true && i > from && /[a-z]/.test(word) && isName(scene, i)) return true;
  }
  return false;
}

/** A product, a system or a person in the middle of a sentence says which. */
function isName(scene: Scene, at: number): boolean {
  return scene.names.isSystemWord(scene.word(at)) && scene.tokens[at]?.capital === true;
}

function objectEnd(scene: Scene, from: number): number {
  let i = from;
  while (i < scene.sentence.to && i < from + objectReach) {
    const token = scene.tokens[i];
    if (token === undefined || token.kind === 'mark' || (i > from && isPreposition(token))) break;
    i++;
  }
  return Math.max(i, from);
}

/** Up to a generic head, where the object has no more than two words before it. */
function genericEnd(scene: Scene, from: number): number | null {
  const end = objectEnd(scene, from);
  const head = end - 1;
  if (head < from || !nounSet.has(scene.word(head))) return null;
  let modifiers = 0;
  for (let i = from; i < head; i++) {
    const token = scene.tokens[i];
    if (token?.kind === 'opaque' || isAcronym(scene, i)) return null;
    if (!isDeterminer(token) && !isAdverb(token) && !comparatives.has(token?.word ?? '')) modifiers++;
  }
  return modifiers <= 1 ? end : null;
}

function isAcronym(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined || token.word.length < 2 || !token.capital) return false;
  const raw = scene.passage.text.slice(token.start, token.end);
  return raw === raw.toUpperCase();
}

/** "Respond faster", "test every contract thoroughly": a deed at the head of the item and nothing but manner behind it. */
function isManner(scene: Scene, at: number): boolean {
  if (!behindVerb(scene, at) || isDeterminer(scene.tokens[at - 1])) return false;
  const next = scene.tokens[at + 1];
  const word = scene.word(at);
  if (word === 'more' || word === 'better')
    return (
      next === undefined ||
      at + 1 >= scene.sentence.to ||
      next.kind === 'mark' ||
      isAdverb(next) ||
      isPreposition(next)
    );
  return !saysWhat(scene, at + 1) || word.endsWith('er');
}

function behindVerb(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(scene.sentence.from, at - 5); i--) {
    const token = scene.tokens[i];
    if (token?.kind === 'mark' || isAux(token) || isVerb(scene.tokens, i)) return false;
    if (deeds.has(token?.word ?? '') && opensAction(scene, i)) return true;
  }
  return false;
}

/** "Smoother rollbacks", "less noise in the pager": a wish as the whole item. */
function comparativeItem(scene: Scene, at: number): number | null {
  if (!comparatives.has(scene.word(at)) || !opensAction(scene, at) || scene.word(at - 1) === 'to')
    return null;
  return scene.sentence.to - at <= 8 ? genericEnd(scene, at + 1) : null;
}

/** "Make the platform more fault-tolerant", "get backups into shape". */
function madeEnd(scene: Scene, from: number): number | null {
  for (let i = from; i < Math.min(scene.sentence.to, from + 8); i++) {
    const token = scene.tokens[i];
    if (token?.kind === 'mark' || token?.kind === 'opaque') return null;
    if (scene.word(i) === 'sure') return null;
    if (states.has(scene.word(i)) && i > from) return i + 1;
  }
  return null;
}

/** What was done is no plan. */
function isAccount(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= scene.sentence.from; i--) {
    const token = scene.tokens[i];
    if (token?.kind === 'mark' || intentSet.has(token?.word ?? '')) return false;
    if (isVerb(scene.tokens, i)) return true;
  }
  return false;
}

/** "So that nobody has to", "asks nobody to be more careful". */
function takesBack(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(scene.sentence.from, at - 6); i--)
    if (/^(?:nobody|rather|instead|without|if|longer)$/.test(scene.word(i))) return true;
  return false;
}

const deeds: ReadonlySet<string> = new Set(
  words(`test check verify review respond react communicate escalate align sync plan code document work act think inform notify coordinate collaborate
    cooperate monitor watch track scrutinise scrutinize study practise practice rehearse automate trust listen update validate handle treat manage
    prepare support involve engage talk ask report train discuss deploy release ship merge approve inspect control enforce follow read investigate
    estimate schedule alert page log debug extend share meet log-in verify audit measure care carry do perform execute anticipate speak start`),
);

/** What a company vows, in its account of what happened. */
export function findPromises(scene: Scene, at: number): Candidate | null {
  if (scene.passage.place === 'timeline') return null;
  const match = promiseTable.match(scene.tokens, at, scene.sentence.to);
  if (match === null || scene.isNegated(at, 2)) return null;
  if (match.value === 'resolution' && !isResolved(scene, at)) return null;
  const strength = scene.passage.place === 'actions' ? 'strong' : 'soft';
  return { rule: 'fix/vague', strength, from: at, to: match.to, form: 'feeling', subject: null };
}

/** Behind "we will", "the team must", "lesson:". */
function isResolved(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(scene.sentence.from, at - 7); i--) {
    const word = scene.word(i);
    if (/^(?:lesson|lessons|takeaway|learning)$/.test(word) && scene.word(i + 1) === ':') return true;
    if (scene.tokens[i]?.kind === 'mark') return false;
    if (!resolving.has(word)) continue;
    const subject = scene.subjects.of(i);
    return subject === null
      ? i <= scene.sentence.from + 1
      : /^(?:self|role|person|anybody|ambiguous|third)$/.test(subject.being);
  }
  return false;
}

const resolving: ReadonlySet<string> = new Set(
  words('will shall must should need needs going intend intends promise plan'),
);
