import { accuse, type Charge } from '../accuse.ts';
import { guiltPhrases, sanctions } from '../lexicon/faults.ts';
import type { Subject } from '../noun-phrases.ts';
import { PhraseTable } from '../phrases.ts';
import type { Candidate, Scene } from '../scene.ts';
import { beforeAdverbs, isBe, isPreposition } from '../word-class.ts';
import { extent } from './fault-verbs.ts';

/** "My bad", as a sentence. */
function isMyBad(scene: Scene, at: number): boolean {
  if (scene.word(at) !== 'my' || scene.word(at + 1) !== 'bad') return false;
  const next = scene.tokens[at + 2];
  return at + 2 >= scene.sentence.to || next?.kind === 'mark';
}

type Guilt = 'state' | 'sanction' | 'named';

export const guiltTable = new PhraseTable<Guilt>([
  ...guiltPhrases.map((phrase) => [phrase, 'state'] as const),
  ...sanctions.map((phrase) => [phrase, 'sanction'] as const),
  ...[
    'responsibility ~ rests/lies/falls/lay/rested ~ with/on',
    'rests squarely with/on',
    'lies/lie/lay/laid at the door/feet of',
    'laid at ~ door/feet of',
    'fingers point ~ to/at',
    'finger points ~ to/at',
    'share belongs to',
    'onus was/is on',
    'guilty party :',
    'culprit :',
    'culprits :',
    'blame :',
    'fault of',
    'courtesy of',
    'credit ~ goes to',
    'culprit was/were/is',
    'culprits were/are',
    'blame lies/lay/rests/falls/fell ~ with',
    'blame lies/falls/rests ~ on',
    'blame ~ on',
    'blame',
    'blamed',
    'blaming',
    'fault lies/lay ~ with',
    'blame for ~ is/lies/rests on/with',
    'triggered by',
    'cause/trigger/reason ~ was',
  ].map((phrase) => [phrase, 'named'] as const),
]);

/** Of plain words alone: it cannot call for a look at a text, but is seen in one that is looked at. */
const onTable = new PhraseTable<Guilt>(
  [
    'this/that/it/one/outage/incident/mess/failure/breakage/miss is/was/are on',
    "this/that/it/one/outage/incident/mess/failure 's on",
  ].map((phrase) => [phrase, 'named'] as const),
);

const charge: Charge = { mind: false, self: true, soft: false, vendor: true, user: false };

/** "The DBA was at fault", "the intern has been spoken to", "the blame lies with Maya". */
export function findGuilt(scene: Scene, at: number): Candidate | null {
  if (isMyBad(scene, at)) {
    return { rule: 'blame/self', strength: 'soft', from: at, to: at + 2, form: 'fault', subject: null };
  }
  const match =
    guiltTable.match(scene.tokens, at, scene.sentence.to) ??
    onTable.match(scene.tokens, at, scene.sentence.to);
  if (match === null || scene.isNegated(at, 6)) return null;
  const { to, value } = match;
  // "In the wrong place" is a place.
  if (scene.word(to - 1) === 'wrong' && scene.tokens[to]?.kind === 'word' && !isPreposition(scene.tokens[to]))
    return null;
  if (value === 'sanction' && scene.passage.place === 'actions') return null;
  const subject = value === 'named' ? scene.subjects.phraseFrom(to) : holder(scene, at, value);
  if (subject === null || scene.isSupposed(subject, at)) return null;
  if (/^(?:cause|trigger|reason)$/.test(scene.word(at)) && !scene.word(subject.to).endsWith('ing'))
    return null;
  const verdict = accuse(scene, subject, { ...charge, self: value === 'state' });
  if (verdict === null) return null;
  return {
    ...verdict,
    ...extent(subject, at, to),
    form: value === 'sanction' ? 'sanction' : 'fault',
    subject,
  };
}

const copulas: ReadonlySet<string> = new Set([
  "'s",
  'seemed',
  'seems',
  'proved',
  'became',
  'got',
  'looked',
  'remained',
  'felt',
  'appeared',
  'stayed',
]);

function holder(scene: Scene, at: number, value: Guilt): Subject | null {
  const copula = beforeAdverbs(scene.tokens, at);
  if (value === 'state' && !isBe(scene.tokens[copula]) && !copulas.has(scene.word(copula))) return null;
  return scene.subjects.of(value === 'state' ? copula : at);
}
