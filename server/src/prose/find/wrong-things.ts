import { accuse, type Charge } from '../accuse.ts';
import { words } from '../lexicon/list.ts';
import type { Candidate, Scene } from '../scene.ts';
import { isAdverb, isParticiple, isVerb } from '../word-class.ts';
import { agentAfter, extent } from './fault-verbs.ts';

const handled: ReadonlySet<string> = new Set(
  words(`hit pressed pushed clicked typed entered picked chose selected ran edited deleted dropped restarted rebooted pulled unplugged yanked took swapped replaced opened closed cut
    patched plugged pasted copied used applied set promoted truncated wiped formatted removed moved sent uploaded deployed merged shipped turned connected mounted loaded imported
    dialled called rang ticked checked configured stopped killed tagged labelled put changed updated powered drained disabled enabled targeted supplied issued followed wrote gave
    hitting pressing pushing clicking typing entering picking choosing selecting running editing deleting dropping restarting pulling unplugging taking swapping replacing opening
    pasting copying using applying setting promoting truncating wiping formatting removing moving sending uploading deploying merging putting saving supplying importing`),
);
const confusions: ReadonlySet<string> = new Set(words('confused transposed conflated confusing transposing'));
const noErrors: ReadonlySet<string> = new Set(
  words(
    'missed missing mission missions mist mister misty misc mistaken miserable misery mismatched mismatch mises miser missive',
  ),
);
const charge: Charge = { mind: true, self: true, soft: true, vendor: false, user: true };
const reach = 7;

/** "Hit the wrong key", "confused the two hosts", "miskeyed the amount": a slip with somebody who made it. */
export function findWrongThings(scene: Scene, at: number): Candidate | null {
  const end = slipEnd(scene, at);
  if (end === null || scene.passage.place === 'actions' || scene.isNegated(at, 4) || scene.hasReason(end))
    return null;
  const subject = scene.subjects.of(at);
  const doer = subject === null || subject.passive ? agentAfter(scene, at + 1) : subject;
  if (doer === null || scene.isSupposed(doer, at)) return null;
  const verdict = accuse(scene, doer, { ...charge, mind: handled.has(scene.word(at)) });
  if (verdict === null) return null;
  return { ...verdict, ...extent(doer, at, end), form: 'slip', subject: doer };
}

function slipEnd(scene: Scene, at: number): number | null {
  const word = scene.word(at);
  if (isMisverb(scene, at) || confusions.has(word)) return at + 1;
  if (!handled.has(word) || scene.word(at - 1) === 'to') return null;
  for (let i = at + 1; i < Math.min(scene.sentence.to, at + reach); i++) {
    const token = scene.tokens[i];
    if (token?.kind === 'mark' || (i > at + 1 && isVerb(scene.tokens, i) && !isAdverb(token))) return null;
    if (token?.word === 'wrong' || token?.word === 'incorrect')
      return i + (scene.tokens[i + 1]?.kind === 'word' ? 2 : 1);
  }
  return null;
}

/** Any verb in mis-: the prefix says that it was done wrong. */
export function isMisverb(scene: Scene, at: number): boolean {
  const word = scene.word(at).replace('-', '');
  return (
    /^mis[a-z]{4,}(?:ed|ing)$/.test(word) &&
    !noErrors.has(word) &&
    (word.endsWith('ing') || isParticiple(scene.tokens[at]))
  );
}
