import { accuse, type Charge, type Verdict } from '../accuse.ts';
import { excesses, traits } from '../lexicon/traits.ts';
import type { Subject } from '../noun-phrases.ts';
import { PhraseTable } from '../phrases.ts';
import type { Candidate, Scene } from '../scene.ts';
import { isAdverb, isBe, isDeterminer, isPreposition, isVerb } from '../word-class.ts';

type Trait = 'trait' | 'excess';

export const traitTable = new PhraseTable<Trait>([
  ...traits.map((word) => [word, 'trait'] as const),
  ...excesses.map((word) => [word, 'excess'] as const),
]);

const charge: Charge = { mind: true, self: true, soft: false, vendor: true, user: false };
const copula =
  /^(?:'s|seemed|seems|proved|became|got|looked|remained|felt|appeared|stayed|being|sounded|acted|grew)$/;

/** "Support was too slow", "app team too arrogant to ask", "a lazy admin": what a person is said to be. */
export function findTraits(scene: Scene, at: number): Candidate | null {
  const match = traitTable.match(scene.tokens, at, scene.sentence.to);
  if (match === null || scene.isNegated(at, 4)) return null;
  const { to, value } = match;
  const before = scene.word(at - 1);
  if (value === 'excess' && !/^(?:too|far|so)$/.test(before)) return null;
  const holder = holderBefore(scene, at) ?? (value === 'trait' ? holderBehind(scene, to) : null);
  if (holder === null || scene.isSupposed(holder, at)) return null;
  const verdict: Verdict | null = accuse(scene, holder, { ...charge, soft: value === 'excess' });
  if (verdict === null) return null;
  const from = holder.from < at && at - holder.to <= 4 ? holder.from : at;
  return {
    ...verdict,
    from,
    to: Math.max(to, holder.from > at ? holder.to : to),
    form: 'trait',
    subject: holder,
  };
}

/** Behind a copula, or right behind a noun phrase that opens the clause: "ops asleep at the time". */
function holderBefore(scene: Scene, at: number): Subject | null {
  let i = at - 1;
  while (isAdverb(scene.tokens[i]) || /^(?:too|so|far|as|just|plain|a|bit|little)$/.test(scene.word(i))) i--;
  if (isBe(scene.tokens[i]) || copula.test(scene.word(i))) return scene.subjects.of(i);
  const token = scene.tokens[i];
  if (
    token === undefined ||
    i < scene.sentence.from ||
    token.kind !== 'word' ||
    isPreposition(token) ||
    isDeterminer(token)
  )
    return null;
  const holder = scene.subjects.endingAt(i);
  if (holder === null || !/^(?:role|person|vendor|ambiguous)$/.test(holder.being)) return null;
  const opens = holder.from === scene.sentence.from || scene.tokens[holder.from - 1]?.kind === 'mark';
  return opens ? { ...holder, to: i + 1 } : null;
}

/** Right before who is judged: "a lazy admin". */
function holderBehind(scene: Scene, to: number): Subject | null {
  for (let i = to; i < Math.min(scene.sentence.to, to + 3); i++) {
    const token = scene.tokens[i];
    if (token?.kind !== 'word' || isVerb(scene.tokens, i) || isPreposition(token)) return null;
    const being = scene.names.beingOf(scene.tokens, i, i);
    if (being === 'role' || being === 'person')
      return { being: 'role', from: i, to: i + 1, passive: false, verbFrom: i + 1 };
  }
  return null;
}
