import { words } from '../lexicon/list.ts';
import {
  anything,
  bettering,
  exhortations,
  hedges,
  making,
  manners,
  needs,
  plainExhortations,
  regarding,
  vagueAdjectives,
} from '../lexicon/vague-frames.ts';
import { PhraseTable } from '../phrases.ts';
import type { Candidate, Scene } from '../scene.ts';
import { isAdverb, isAux, isDeterminer, isPreposition, isVerb } from '../word-class.ts';
import { isAccount, opensAction, takesBack } from './action-head.ts';
import { isConcrete, saysHow } from './concrete.ts';
import { alone, barely, genericEnd, isClosing, isVagueAdjective, plainObjectEnd } from './generic-noun.ts';

type Frame =
  | 'bettering'
  | 'regarding'
  | 'making'
  | 'exhortation'
  | 'hedge'
  | 'manner'
  | 'make'
  | 'adjective'
  | 'need'
  | 'anything'
  | 'sure';

/** The last of those that share a word wins, so the verbs come after the adjectives. */
export const frameTable = new PhraseTable<Frame>([
  ...[...exhortations, ...plainExhortations].map((phrase) => [phrase, 'exhortation'] as const),
  ...needs.map((phrase) => [phrase, 'need'] as const),
  ...bettering.map((phrase) => [phrase, 'bettering'] as const),
  ...regarding.map((phrase) => [phrase, 'regarding'] as const),
  ...making.map((phrase) => [phrase, 'making'] as const),
  ...hedges.map((phrase) => [phrase, 'hedge'] as const),
  ...manners.map((word) => [word, 'manner'] as const),
  ...vagueAdjectives.filter((word) => !manners.includes(word)).map((word) => [word, 'adjective'] as const),
  ...anything.map((word) => [word, 'anything'] as const),
  ...['make', 'get', 'put', 'bring', 'give'].map((word) => [word, 'make'] as const),
  ...['make sure', 'making sure', 'ensure that', 'ensure', 'see to it that', 'ensuring that'].map(
    (phrase) => [phrase, 'sure'] as const,
  ),
]);

const states: ReadonlySet<string> = new Set(
  words(`better safer easier faster clearer stronger nicer smoother simpler cleaner tidier leaner robust resilient reliable stable scary fragile fault-tolerant
    transparent visible maintainable secure scalable solid rock-solid dependable shape durable consistent predictable painful brittle suck healthy order mature friendlier sounder governance control`),
);
const goodEnds: ReadonlySet<string> = new Set(
  words(`work works followed kept read understood maintained honoured respected okay ok fine good clear healthy current up-to-date aware tested reviewed documented monitored
    known communicated learned learnt cascaded taken prepared ready trained informed aligned done correct correctly properly well sufficient adequate reliable stable`),
);
const sureReach = 9;

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
      return opensAction(scene, at) && scene.tokens[to]?.kind !== 'opaque' ? to : null;
    case 'bettering':
      return opensAction(scene, at) && !asksWhat(scene, to)
        ? Math.min(plainObjectEnd(scene, to), scene.sentence.to)
        : null;
    case 'regarding':
      return opensAction(scene, at) && !saysWhat(scene, to)
        ? barely(scene, genericEnd(scene, likeThis(scene, to)))
        : null;
    case 'making':
      return opensAction(scene, at) ? alone(scene, to) : null;
    case 'manner':
      return isManner(scene, at) ? to : wish(scene, at);
    case 'adjective':
      return wish(scene, at) ?? wishFor(scene, at);
    case 'hedge':
      return isClosing(scene, to) &&
        at > scene.sentence.from + 1 &&
        opensWithDeed(scene) &&
        scene.sentence.to - scene.sentence.from < 16
        ? to
        : null;
    case 'make':
      return opensAction(scene, at) ? madeEnd(scene, to) : null;
    case 'need':
      return !saysWhat(scene, to) && barelyNeeded(scene, to) ? to : null;
    case 'anything':
      return deeds.has(scene.word(at - 1)) &&
        opensAction(scene, at - 1) &&
        !asksWhat(scene, to) &&
        scene.word(to) !== 'that'
        ? to
        : null;
    case 'sure':
      return opensAction(scene, at) ? sureEnd(scene, to) : null;
  }
}

/** "Such outages", "all incidents". */
function likeThis(scene: Scene, from: number): number {
  return scene.word(from) === 'any' || scene.word(from) === 'such' ? from + 1 : from;
}

/** Why, whether, where: the action says what it looks for. */
function asksWhat(scene: Scene, from: number): boolean {
  for (let i = from; i < scene.sentence.to; i++) {
    const word = scene.word(i);
    if (word === ':' && scene.sentence.to - i > 3) return true;
    // "With a --dry-run flag": the thing that is new.
    if (word === 'with' && /^(?:a|an|the)$/.test(scene.word(i + 1))) return true;
    if (/^(?:why|whether|if|until|instead|where|because|since)$/.test(word)) return true;
  }
  return false;
}

/** It does, or it names a system. */
function saysWhat(scene: Scene, from: number): boolean {
  if (asksWhat(scene, from)) return true;
  for (let i = from; i < scene.sentence.to; i++) {
    const word = scene.word(i);
    if (word === 'when') return true;
    if (scene.tokens[i]?.capital === true && i > from && scene.names.isSystemWord(word)) return true;
  }
  return false;
}

/** "Add tests where it makes sense": the item begins with what is to be done. */
function opensWithDeed(scene: Scene): boolean {
  const first = scene.sentence.from;
  if (deeds.has(scene.word(first))) return true;
  const match = frameTable.match(scene.tokens, first, scene.sentence.to);
  return match !== null && match.value !== 'hedge' && match.value !== 'adjective';
}

function barelyNeeded(scene: Scene, to: number): boolean {
  return scene.sentence.to - to <= 6;
}

const deeds: ReadonlySet<string> = new Set(
  words(`test check verify review respond react communicate escalate align sync plan code document work act think inform notify coordinate collaborate
    cooperate monitor watch track scrutinise scrutinize study practise practice rehearse automate trust listen update validate handle treat manage
    prepare support involve engage talk ask report train discuss deploy release ship merge approve inspect control enforce follow read investigate
    estimate schedule alert page log debug extend share meet log-in verify audit measure care carry do perform execute anticipate speak start
    concentrate behave look scan label comment write name tag store organise organize rotate refresh clean maintain patch upgrade answer reply escalate
    triage prioritise prioritize delegate decide interact police question challenge guard protect supervise oversee`),
);

/** "Respond faster", "test every contract thoroughly": a deed at the head of the item and nothing but manner behind it. */
function isManner(scene: Scene, at: number): boolean {
  if (isDeterminer(scene.tokens[at - 1])) return false;
  if (at === scene.sentence.from && scene.word(at).endsWith('ly'))
    return deeds.has(scene.word(at + 1)) && !/^(?:regular|frequent|systematical)ly$/.test(scene.word(at));
  if (!behindVerb(scene, at)) return false;
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
function wish(scene: Scene, at: number): number | null {
  if (!isVagueAdjective(scene.word(at)) || !opensAction(scene, at) || scene.word(at - 1) === 'to')
    return null;
  return asksWhat(scene, at) ? null : barely(scene, genericEnd(scene, at + 1));
}

const wishing: ReadonlySet<string> = new Set(words('with for of towards toward through adopt show'));

/** "With greater foresight", "a better attitude is needed": the wish inside the item. */
function wishFor(scene: Scene, at: number): number | null {
  let before = at - 1;
  while (isDeterminer(scene.tokens[before])) before--;
  if (scene.word(before) !== 'with' || !wishing.has(scene.word(before))) return null;
  const end = genericEnd(scene, at + 1);
  return end !== null && isClosing(scene, end) ? end : null;
}

/** "Make the platform more fault-tolerant", "get backups into shape". */
function madeEnd(scene: Scene, from: number): number | null {
  for (let i = from; i < Math.min(scene.sentence.to, from + 8); i++) {
    const token = scene.tokens[i];
    if (token?.kind === 'mark' || token?.kind === 'opaque' || scene.word(i) === 'sure') return null;
    if (states.has(scene.word(i)) && i > from) return i + 1;
  }
  return null;
}

/** "Make sure that backups work": a state that nobody could wish otherwise. */
function sureEnd(scene: Scene, from: number): number | null {
  for (let i = from + 1; i < Math.min(scene.sentence.to, from + sureReach); i++) {
    const token = scene.tokens[i];
    if (token?.kind === 'opaque') return null;
    if (goodEnds.has(scene.word(i)))
      return isClosing(scene, i + 1) || isPreposition(scene.tokens[i + 1]) ? i + 1 : null;
  }
  return null;
}
