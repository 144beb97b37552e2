import {
  feelingPhrases,
  genericAdjectives,
  genericNouns,
  genericVerbs,
  peoplePhrases,
} from '../lexicon/actions.ts';
import { PhraseTable } from '../phrases.ts';
import type { Candidate, Scene } from '../scene.ts';
import { isAdverb, isAux, isConjunction, isDeterminer, isParticiple, isPreposition } from '../word-class.ts';

type Vague = 'feeling' | 'people' | 'generic' | 'adjective';

export const vagueTable = new PhraseTable<Vague>([
  ...feelingPhrases.map((phrase) => [phrase, 'feeling'] as const),
  ...peoplePhrases.map((phrase) => [phrase, 'people'] as const),
  ...genericVerbs.map((phrase) => [phrase, 'generic'] as const),
  ...genericAdjectives.map((phrase) => [phrase, 'adjective'] as const),
]);

const nounSet: ReadonlySet<string> = new Set(genericNouns);
const wishes: ReadonlySet<string> = new Set([
  'need',
  'needs',
  'needed',
  'want',
  'require',
  'requires',
  'add',
  'have',
  'provide',
  'introduce',
  'establish',
  'implement',
  'ensure',
  'create',
  'develop',
  'do',
  'start',
  'get',
  'for',
  'perform',
  'enable',
  'apply',
  'promote',
  'set',
  'put',
  'invest',
  'write',
]);
const intents: ReadonlySet<string> = new Set([
  'need',
  'needs',
  'should',
  'must',
  'will',
  'ought',
  'shall',
  "let's",
  'have',
  'going',
  'plan',
]);
const mechanisms: ReadonlySet<string> = new Set([
  'page',
  'alert',
  'fire',
  'include',
  'cover',
  'require',
  'reject',
  'fail',
  'block',
  'notify',
  'catch',
  'show',
  'log',
  'emit',
  'validate',
  'check',
  'run',
  'trigger',
]);
const notified: ReadonlySet<string> = new Set([
  'paged',
  'alerted',
  'notified',
  'on-call',
  'able',
  'called',
  'added',
  'informed',
]);
const learning: ReadonlySet<string> = new Set([
  'model',
  'models',
  'data',
  'dataset',
  'set',
  'job',
  'jobs',
  'pipeline',
  'ml',
  'run',
  'runs',
  'cluster',
  'classifier',
  'network',
]);

/** Feelings, generic improvements, and actions on people's behaviour. */
export function findVague(scene: Scene, at: number): Candidate | null {
  const match = vagueTable.match(scene.tokens, at, scene.sentence.to);
  if (match === null) return null;
  const inActions = scene.passage.place === 'actions';
  const { to, value } = match;
  if (!inActions && !(value === 'feeling' && isIntent(scene, at))) return null;
  if (scene.isNegated(at, 5) && scene.word(at) !== 'not' && scene.word(at) !== 'never') return null;
  if (isDone(scene, at)) return null;
  const end =
    value === 'generic' ? genericEnd(scene, to) : value === 'adjective' ? adjectiveEnd(scene, at, to) : to;
  if (end === null) return null;
  if (value !== 'feeling' && isConcrete(scene, at)) return null;
  if (value === 'people' && (notified.has(scene.word(to)) || isMachineLearning(scene, at, to))) return null;
  const form = value === 'adjective' ? 'generic' : value === 'people' ? 'person-directed' : value;
  return {
    rule: 'fix/vague',
    strength: inActions ? 'strong' : 'soft',
    from: at,
    to: end,
    form,
    subject: null,
  };
}

function isIntent(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= Math.max(scene.sentence.from, at - 4); i--)
    if (intents.has(scene.word(i))) return true;
  return false;
}

/** "We have changed our training": told as done. */
function isDone(scene: Scene, at: number): boolean {
  for (let i = at - 1; i > scene.sentence.from; i--) {
    if (!isParticiple(scene.tokens[i])) continue;
    let k = i - 1;
    while (isAdverb(scene.tokens[k])) k--;
    const aux = scene.word(k);
    if (aux === 'have' || aux === 'has' || aux === 'had')
      return !/^(?:should|would|could|to|must)$/.test(scene.word(k - 1));
  }
  return false;
}

/** The object of "improve": ends behind it where its head names no thing, null elsewhere. */
function genericEnd(scene: Scene, from: number): number | null {
  let i = from;
  if (/^(?:in|on|to|of|and|or|upon)$/.test(scene.word(i))) i++;
  if (/^(?:to|on|in)$/.test(scene.word(i - 1)) && isAux(scene.tokens[i])) return null;
  if (
    isConjunction(scene.tokens[i - 1]) &&
    vagueTable.match(scene.tokens, i, scene.sentence.to)?.value === 'generic'
  )
    i++;
  return headOf(scene, i);
}

function headOf(scene: Scene, from: number): number | null {
  let found: number | null = null;
  for (let i = from; i < Math.min(scene.sentence.to, from + 9); i++) {
    const token = scene.tokens[i];
    if (token === undefined || token.kind === 'opaque') return null;
    if (token.word === ',' || isConjunction(token) || token.word === '/') {
      if (found !== null && found === i) return found;
      found = null;
      continue;
    }
    if (
      token.kind === 'mark' ||
      isPreposition(token) ||
      isAux(token) ||
      token.word === 'that' ||
      token.word === 'so'
    )
      return found === i ? found : null;
    found = nounSet.has(token.word) ? i + 1 : null;
  }
  return found;
}

function adjectiveEnd(scene: Scene, at: number, to: number): number | null {
  const end = headOf(scene, to);
  if (end === null) return null;
  let before = at - 1;
  while (isAdverb(scene.tokens[before]) || isDeterminer(scene.tokens[before])) before--;
  const asked =
    before < scene.sentence.from || wishes.has(scene.word(before)) || scene.tokens[before]?.kind === 'mark';
  if (asked) return end;
  for (let i = end; i < Math.min(scene.sentence.to, end + 8); i++)
    if (/^(?:needed|required|necessary)$/.test(scene.word(i))) return end;
  return null;
}

/** It says which: a number, an issue, a link, code, "by …ing", "so that", what it will do. */
function isConcrete(scene: Scene, at: number): boolean {
  const { sentence, tokens, passage } = scene;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.kind === 'opaque' || (token.word === '#' && tokens[i + 1]?.kind === 'number')) return true;
    if (token.kind === 'number' && !/^\d{4}-\d|^\d{4}$|^\d+\.$/.test(token.word) && i > sentence.from)
      return true;
    if (token.capital && /^[a-z]+-\d+$/.test(token.word)) return true;
    if (i <= at) continue;
    if (token.word === 'by' && scene.word(i + 1).endsWith('ing')) return true;
    if (
      (token.word === 'so' || token.word === 'such') &&
      (scene.word(i + 1) === 'that' || scene.word(i + 1) === 'we')
    )
      return true;
    if (token.word === 'to' && mechanisms.has(scene.word(i + 1))) return true;
    if (token.word === 'using' || token.word === 'via') return true;
  }
  const first = tokens[sentence.from]?.start ?? 0;
  const last = tokens[sentence.to - 1]?.end ?? 0;
  return passage.text.slice(first, last + 60).includes('](');
}

function isMachineLearning(scene: Scene, at: number, to: number): boolean {
  for (let i = at - 1; i < to + 2; i++) if (learning.has(scene.word(i))) return true;
  return false;
}
