import { genericNouns, wishVerbs } from '../lexicon/actions.ts';
import { words } from '../lexicon/list.ts';
import type { Candidate, Scene } from '../scene.ts';
import { beforeAdverbs, isAdverb, isAux, isConjunction, isDeterminer, isPreposition } from '../word-class.ts';
import { isConcrete } from './concrete.ts';

const nounSet: ReadonlySet<string> = new Set(genericNouns);
const wishSet: ReadonlySet<string> = new Set(wishVerbs);
/** "The monitoring system" says no more than "monitoring". */
const containerSet: ReadonlySet<string> = new Set(
  words(
    'system systems setup stack tools strategy efforts solution solutions plan plans activities channels',
  ),
);
const improvedSet: ReadonlySet<string> = new Set(
  words('improved enhanced strengthened improvement increased streamlined'),
);
const objectReach = 9;

/** "Documentation should be improved", "testing needs improvement". */
export function findToBeImproved(scene: Scene, at: number): Candidate | null {
  if (scene.passage.place !== 'actions' || !improvedSet.has(scene.word(at))) return null;
  const passive = scene.word(beforeAdverbs(scene.tokens, at)) === 'be';
  const noun = scene.word(at) === 'improvement' && /^needs?$/.test(scene.word(at - 1));
  if ((!passive && !noun) || isConcrete(scene, at)) return null;
  let i = at - 1;
  while (i > scene.sentence.from && !nounSet.has(scene.word(i))) {
    if (
      !isAux(scene.tokens[i]) &&
      !isAdverb(scene.tokens[i]) &&
      !/^(?:to|needs?|has|have)$/.test(scene.word(i))
    )
      return null;
    i--;
  }
  if (!nounSet.has(scene.word(i)) || i >= at - 1) return null;
  return { rule: 'fix/vague', strength: 'strong', from: i, to: at + 1, form: 'generic', subject: null };
}

/** Up to the first generic head; words in capitals before it (CPU, TLS) say which. */
export function objectEnd(
  scene: Scene,
  from: number,
): { readonly end: number; readonly modifiers: number } | null {
  let end: number | null = null;
  let modifiers = 0;
  for (let i = from; i < Math.min(scene.sentence.to, from + objectReach); i++) {
    const token = scene.tokens[i];
    if (token === undefined || token.kind === 'opaque' || isAcronym(scene, i)) return null;
    const parts = token.word === ',' || token.word === '/' || isConjunction(token);
    const stops = token.kind === 'mark' || isPreposition(token) || isAux(token) || token.word === 'that';
    if (parts && end === null) {
      modifiers = 0;
      continue;
    }
    if (parts || stops) break;
    if (nounSet.has(token.word) || (end === i && containerSet.has(token.word))) end = i + 1;
    else {
      if (!isDeterminer(token)) modifiers++;
      end = null;
    }
  }
  return end === null ? null : { end, modifiers };
}

function isAcronym(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined || token.kind !== 'word' || token.word.length < 2 || !token.capital) return false;
  const raw = scene.passage.text.slice(token.start, token.end);
  return raw === raw.toUpperCase();
}

/** "Better communication is needed", "more testing" as the whole item; with more words before the noun it says which. */
export function adjectiveEnd(scene: Scene, at: number, to: number): number | null {
  const object = objectEnd(scene, to);
  if (object === null || object.modifiers > 1) return null;
  let before = at - 1;
  while (isAdverb(scene.tokens[before]) || isDeterminer(scene.tokens[before])) before--;
  const opens = before < scene.sentence.from || scene.tokens[before]?.kind === 'mark';
  if (opens || wishSet.has(scene.word(before))) return object.end;
  for (let i = object.end; i < Math.min(scene.sentence.to, object.end + 8); i++) {
    if (/^(?:needed|required|necessary)$/.test(scene.word(i))) return object.end;
  }
  return null;
}
